import {
  IconArrowDown,
  IconArrowsMove,
  IconArrowUp,
  IconDots,
  IconEye,
  IconEyeOff,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Actor, mayRemoveNote, type Note, type NoteKind } from '../../shared/board/notes.ts';
import { can } from '../../shared/roles.ts';
import { Menu, type MenuGroup } from '../ui/menu/menu.tsx';
import { Sign } from '../ui/sign/sign.tsx';
import type { Author } from './author.ts';
import type { CardActs } from './note-card.tsx';
import { SIGNS } from './notes.ts';

type Props = {
  note: Note;
  kinds: readonly NoteKind[];
  acts: CardActs;
  actor: Actor;
  author: Author;
  first: boolean;
  last: boolean;
  onMoveTo?: ((note: Note) => void) | undefined;
  /** For who steers: hides it for now, or shows it again. */
  onHide(): void;
  describedBy: string;
  tabIndex: number;
};

/** What can be done with a note beside writing in it and standing behind it. */
export function NoteMenu(props: Props): ReactNode {
  const { note, kinds, acts, actor, author, first, last, onMoveTo, onHide, describedBy, tabIndex } = props;
  const { t } = useTranslation('notes');
  const groups: MenuGroup[] = [
    {
      id: 'edit',
      items: [
        {
          id: 'edit',
          label: t('edit'),
          icon: <IconPencil size={18} />,
          onSelect: () => acts.edit(note.id),
        },
      ],
    },
    {
      id: 'kind',
      label: t('kind'),
      items: kinds.map((kind) => ({
        id: kind,
        label: t(`kind_${kind}`),
        icon: <Sign name={SIGNS[kind]} />,
        checked: note.kind === kind,
        onSelect: () => note.kind !== kind && acts.change(note, 'kind', { kind }),
      })),
    },
    {
      id: 'move',
      items: [
        {
          id: 'up',
          label: t('moveUp'),
          icon: <IconArrowUp size={18} />,
          disabled: first,
          onSelect: () => acts.move(note, -1),
        },
        {
          id: 'down',
          label: t('moveDown'),
          icon: <IconArrowDown size={18} />,
          disabled: last,
          onSelect: () => acts.move(note, 1),
        },
      ],
    },
  ];
  if (onMoveTo !== undefined) {
    groups.push({
      id: 'place',
      items: [{ id: 'to', label: t('moveTo'), icon: <IconArrowsMove size={18} />, onSelect: () => onMoveTo(note) }],
    });
  }
  if (can(actor.role, 'steer')) {
    const isHidden = note.hidden !== undefined;
    groups.push({
      id: 'hide',
      items: [
        {
          id: 'hide',
          label: isHidden ? t('showMenu') : t('hideMenu'),
          icon: isHidden ? <IconEye size={18} /> : <IconEyeOff size={18} />,
          onSelect: onHide,
        },
      ],
    });
  }
  if (mayRemoveNote(actor, { by: author.by, partnerId: author.partner?.id ?? null })) {
    groups.push({
      id: 'bin',
      items: [
        {
          id: 'bin',
          label: t('toBin'),
          icon: <IconTrash size={18} />,
          onSelect: () => acts.change(note, 'binned', { removed: true }),
        },
      ],
    });
  }
  return (
    <Menu label={t('more')} describedBy={describedBy} tabIndex={tabIndex} part="menu" groups={groups}>
      <IconDots size={20} aria-hidden="true" />
    </Menu>
  );
}
