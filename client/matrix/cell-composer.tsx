import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { NOTE_KINDS } from '../../shared/board/notes.ts';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { NoteComposer } from '../notes/note-composer.tsx';
import { UnsentDraft } from '../notes/unsent-draft.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './cell-composer.module.css';
import { cellKey } from './matrix-notes.ts';
import { useCellActs } from './use-cell-acts.ts';
import { type Aspect, useMatrix } from './use-matrix.ts';

type Props = {
  row: MatrixRow;
  aspect: Aspect;
  /** `plus`: a sign that opens it in place, and it goes when one leaves it empty; `open`: it is always there. */
  look: 'plus' | 'open';
  reach?: boolean;
};

/** Where a new point is written: type, Enter, and the next. */
export function CellComposer({ row, aspect, look, reach = true }: Props): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { workshop } = useWorkshop().view;
  const { editable, actor } = useMatrix();
  const { add } = useCellActs();
  const [open, setOpen] = useState(false);
  const composer = useRef<{ focus(): void }>(null);
  const plus = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!open || element === null) return;
    composer.current?.focus();
    const onLeave = ({ relatedTarget }: FocusEvent): void => {
      // Another window came before this one: the focus is still here.
      if (relatedTarget === null || (relatedTarget instanceof Node && element.contains(relatedTarget))) return;
      if (element.querySelector('textarea')?.value.trim() === '') setOpen(false);
    };
    element.addEventListener('focusout', onLeave);
    return () => element.removeEventListener('focusout', onLeave);
  }, [open]);
  if (actor === null) return null;
  const place = { variantId: row.id, aspectId: aspect.id };
  const draft = `${workshop.id} ${actor.participantId} ${MATRIX_NOTES} ${cellKey(place)}`;
  if (!editable) return <UnsentDraft draft={draft} />;
  const at = { variant: row.title, aspect: aspect.title };

  function leave(): void {
    if (look !== 'plus') return;
    const cell = box.current?.closest<HTMLElement>('[data-spot]');
    flushSync(() => setOpen(false));
    (cell ?? plus.current)?.focus();
  }

  if (look === 'plus' && !open) {
    return (
      <button
        ref={plus}
        type="button"
        className={css.plus}
        aria-label={t('addAt', at)}
        title={t('add')}
        data-way-in=""
        tabIndex={reach ? 0 : -1}
        lang={i18n.language}
        onClick={() => setOpen(true)}
      >
        <IconPlus size={18} aria-hidden="true" />
        <span className={css.word}>{t('add')}</span>
      </button>
    );
  }
  return (
    <div ref={box} className={css.composer} data-look={look} lang={i18n.language}>
      <NoteComposer
        ref={composer}
        draft={draft}
        kinds={NOTE_KINDS}
        initial={aspect.id === 'nadelen' ? 'con' : 'pro'}
        label={t('newAt', at)}
        placeholder={look === 'plus' ? t('placeholderShort') : t('placeholder')}
        onAdd={(note) => add(place, note)}
        onEscape={leave}
      />
    </div>
  );
}
