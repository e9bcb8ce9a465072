import { IconX } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import * as Y from 'yjs';
import type { SilentPoint } from '../../shared/http/silent.ts';
import { NoteText } from '../notes/note-text.tsx';
import { SIGNS } from '../notes/notes.ts';
import { Sign } from '../ui/sign/sign.tsx';
import css from './point-row.module.css';

type Props = {
  point: SilentPoint;
  /** Under which it falls, where that has to be said. */
  aspect: string | null;
  onChange(text: string): void;
  onRemove(): void;
};

/** One of one's own points: its sign, its words, which can be changed in place, and the way to take it back. */
export function PointRow({ point, aspect, onChange, onRemove }: Props): ReactNode {
  const { t } = useTranslation('silent');
  const notes = useTranslation('notes').t;
  const [draft, setDraft] = useState<Y.Text | null>(null);
  const words = useRef<HTMLButtonElement>(null);
  const kind = notes(`kind_${point.kind}`);

  function edit(): void {
    const text = new Y.Doc().getText();
    text.insert(0, point.text);
    setDraft(text);
  }

  function finish(): void {
    if (draft === null) return;
    const text = draft.toString().trim();
    flushSync(() => setDraft(null));
    if (text !== '' && text !== point.text) onChange(text);
  }

  return (
    <li className={css.point} data-kind={point.kind}>
      <span className={css.sign} title={kind}>
        <Sign name={SIGNS[point.kind]} />
        <span className="visually-hidden">{kind}: </span>
      </span>
      <div className={css.words}>
        {draft === null ? (
          <button ref={words} type="button" className={css.text} title={t('edit')} onClick={edit}>
            {point.text}
          </button>
        ) : (
          <NoteText
            text={draft}
            label={t('editPoint')}
            autoFocus
            onEnter={() => {
              finish();
              words.current?.focus();
            }}
            onEscape={() => {
              flushSync(() => setDraft(null));
              words.current?.focus();
            }}
            onLeave={finish}
          />
        )}
        {aspect !== null && <span className={css.aspect}>{aspect}</span>}
      </div>
      <button
        type="button"
        className={css.remove}
        aria-label={t('remove', { text: point.text })}
        title={t('removeHint')}
        onClick={onRemove}
      >
        <IconX size={18} aria-hidden="true" />
      </button>
    </li>
  );
}
