import { type ReactNode, type Ref, useCallback, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteKind } from '../../shared/board/notes.ts';
import { Button } from '../ui/button/button.tsx';
import { Sign } from '../ui/sign/sign.tsx';
import { draftOf } from './drafts.ts';
import { KindChoice } from './kind-choice.tsx';
import css from './note-composer.module.css';
import { NoteText } from './note-text.tsx';
import { SIGNS } from './notes.ts';

type Props = {
  /** Whose draft it is and where it will lie. */
  draft: string;
  kinds: readonly NoteKind[];
  initial: NoteKind;
  label: string;
  placeholder: string;
  /** What its button says, where it does not put a note on the table. */
  sendWord?: string;
  onAdd(note: { kind: NoteKind; text: string }): void;
  /** Esc: the focus goes elsewhere, what was typed stays. */
  onEscape(): void;
  ref?: Ref<{ focus(): void }>;
};

/** The next line of the notebook: type, Enter, and the next. */
export function NoteComposer(props: Props): ReactNode {
  const { kinds, initial, label, placeholder, sendWord, onAdd, onEscape, ref } = props;
  const { t } = useTranslation('notes');
  const box = useRef<HTMLFieldSetElement>(null);
  const draft = draftOf(props.draft, initial);
  const [kind, setKind] = useState(draft.kind);
  const [empty, setEmpty] = useState(draft.text.length === 0);
  /** The tools come with the first use, and stay: what lies under them must not move away from under a finger. */
  const [used, setUsed] = useState(!empty);
  const focus = useCallback(() => box.current?.querySelector('textarea')?.focus(), []);
  useImperativeHandle(ref, () => ({ focus }), [focus]);

  function send(): void {
    const text = draft.text.toString().trim();
    if (text === '') return;
    onAdd({ kind, text });
    draft.sent();
  }

  return (
    <fieldset ref={box} className={css.composer} aria-label={label} data-kind={kind} onFocus={() => setUsed(true)}>
      <span className={css.sign}>
        <Sign name={SIGNS[kind]} />
      </span>
      <div className={css.text}>
        <NoteText
          text={draft.text}
          label={label}
          placeholder={placeholder}
          enterKey="send"
          onEnter={send}
          onEscape={onEscape}
          onShown={(shown) => setEmpty(shown.trim() === '')}
        />
      </div>
      {used && (
        <div className={css.tools}>
          <KindChoice
            kinds={kinds}
            value={kind}
            onValue={(next) => {
              draft.choose(next);
              setKind(next);
            }}
          />
          <Button
            aria-disabled={empty || undefined}
            onClick={() => {
              send();
              focus();
            }}
          >
            {sendWord ?? t('send')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
