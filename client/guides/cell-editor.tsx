import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { fieldId, useEditor } from './editor.ts';
import { LineList } from './line-list.tsx';
import { cellOf, linesOf } from './lists.ts';
import css from './matrix-editor.module.css';
import { keyOf, keyOfList, type ListName } from './place.ts';
import { TextField } from './text-field.tsx';

type Props = { variantId: string; aspectId: string; aspectTitle: string; variantTitle: string };

/** What the guide says where a variant and an aspect meet; under named cases what only holds then. */
export function CellEditor({ variantId, aspectId, aspectTitle, variantTitle }: Props): ReactNode {
  const { t } = useTranslation('guides');
  const { guide, edit } = useEditor();
  const cell = cellOf(guide, variantId, aspectId);
  const always = { in: 'cell', variantId, aspectId, group: null } as const;
  const blocks = guide.blocks.filter(({ id }) => cell.blockIds.includes(id)).map(({ title }) => title);
  const what = `${aspectTitle}, ${variantTitle}`;
  const groups = cell.groups.map(({ title }, group) => ({ title, list: { ...always, group } }));
  return (
    <section className={css.cell}>
      <h5 className={css.aspect} id={fieldId(keyOf({ part: 'cell', variantId, aspectId }))} tabIndex={-1}>
        {aspectTitle}
      </h5>
      <LineList list={always} what={what} />
      {groups.map(({ title, list }) => (
        <GroupEditor key={keyOfList(list)} list={list} title={title} what={what} />
      ))}
      {blocks.length > 0 && <p className={css.links}>{t('seeBlocks', { blocks: blocks.join(', ') })}</p>}
      <div className={css.acts}>
        <Button
          kind="bare"
          onClick={() => edit({ type: 'line.add', list: always, at: cell.considerations.length, kind: 'item' })}
        >
          <IconPlus size={18} aria-hidden="true" />
          {t('addPoint')}
        </Button>
        <Button kind="bare" onClick={() => edit({ type: 'group.add', variantId, aspectId })}>
          {t('addGroup')}
        </Button>
      </div>
    </section>
  );
}

type GroupProps = { list: Extract<ListName, { in: 'cell' }> & { group: number }; title: string; what: string };

function GroupEditor({ list, title, what }: GroupProps): ReactNode {
  const { t } = useTranslation('guides');
  const { guide, edit } = useEditor();
  const { variantId, aspectId, group } = list;
  const count = linesOf(guide, list).length;
  return (
    <div className={css.group}>
      <TextField place={{ part: 'group', variantId, aspectId, group }} value={title} label={t('groupTitle')} />
      <LineList list={list} what={`${what}, ${title}`} />
      <div className={css.acts}>
        <Button kind="bare" onClick={() => edit({ type: 'line.add', list, at: count, kind: 'item' })}>
          <IconPlus size={18} aria-hidden="true" />
          {t('addPoint')}
        </Button>
        <Button kind="bare" onClick={() => edit({ type: 'group.remove', variantId, aspectId, group })}>
          {t('removeGroup')}
        </Button>
      </div>
    </div>
  );
}
