import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { MAX_NOTE_LENGTH } from '../../shared/board/notes.ts';
import css from './note-text.module.css';
import { bindText, type TextBinding } from './text-binding.ts';

/** From here on it is told how much room is left. */
const COUNTED_FROM = 240;

type Props = {
  text: Y.Text;
  label: string;
  placeholder?: string;
  /** What the key in the corner of a phone's keyboard says. */
  enterKey?: 'done' | 'send';
  autoFocus?: boolean;
  /** Ends a text that stands by itself; it has no lines. */
  onEnter(): void;
  onEscape(): void;
  onLeave?(): void;
  /** After each change of what it shows. */
  onShown?(shown: string): void;
  /** Calls back when the server put something of one's own right; for a text of the shared document. */
  onRefused?: ((listener: () => void) => () => void) | undefined;
};

/** One line of text that wraps, in which several people may write at once. It grows with what stands in it. */
export function NoteText(props: Props): ReactNode {
  const { text, label, placeholder, enterKey = 'done', autoFocus = false, onRefused } = props;
  const { t } = useTranslation('notes');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const binding = useRef<TextBinding>(null);
  const [shown, setShown] = useState(() => text.toString());
  const [cut, setCut] = useState(false);
  const show = useEffectEvent((now: string) => {
    setShown(now);
    if (now.length < MAX_NOTE_LENGTH) setCut(false);
    props.onShown?.(now);
  });
  const finish = (): void => {
    binding.current?.composing(false);
    props.onEnter();
    // What was sent is not this text any more.
    if (text.length === 0) binding.current?.forgetUndo();
  };
  const finishFromField = useEffectEvent(finish);

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const bound = bindText({
      text,
      field: {
        get value() {
          return element.value;
        },
        set value(next) {
          element.value = next;
        },
        get selectionStart() {
          return element.selectionStart;
        },
        get selectionEnd() {
          return element.selectionEnd;
        },
        setSelectionRange(start, end) {
          // Safari takes the focus along with a selection.
          if (document.activeElement === element) element.setSelectionRange(start, end);
        },
      },
      most: MAX_NOTE_LENGTH,
      onShown: show,
      onCut: () => setCut(true),
    });
    binding.current = bound;
    // React's own knows no input types: phones tell Enter, and shaking to undo, only here.
    const before = (event: InputEvent): void => {
      const what = event.inputType;
      if (!['insertLineBreak', 'insertParagraph', 'historyUndo', 'historyRedo'].includes(what)) return;
      event.preventDefault();
      if (what === 'historyUndo') bound.undo();
      else if (what === 'historyRedo') bound.redo();
      else finishFromField();
    };
    element.addEventListener('beforeinput', before);
    const stop = onRefused?.(bound.forgetUndo);
    return () => {
      element.removeEventListener('beforeinput', before);
      stop?.();
      bound.close();
      binding.current = null;
    };
  }, [text, onRefused]);

  useEffect(() => {
    const element = area.current;
    if (!autoFocus || element === null) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [autoFocus]);

  function onKeyDown(event: KeyboardEvent): void {
    // Within a composition Enter and Esc are for the composing; 229 is how Safari says so once it has ended.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const does = keyDoes(event);
    if (does === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (does === 'enter') finish();
    else if (does === 'escape') props.onEscape();
    else binding.current?.[does]();
  }

  const over = shown.length - MAX_NOTE_LENGTH;
  return (
    <div className={css.text}>
      <div className={css.grow} data-shown={shown}>
        <textarea
          ref={area}
          rows={1}
          className={css.area}
          aria-label={label}
          aria-invalid={over > 0}
          aria-describedby={`${id}-room`}
          placeholder={placeholder}
          enterKeyHint={enterKey}
          onInput={() => binding.current?.typed()}
          onCompositionStart={() => binding.current?.composing(true)}
          onCompositionEnd={() => binding.current?.composing(false)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            binding.current?.composing(false);
            // Another window came before this one: the text still has the focus when one comes back.
            if (document.activeElement !== area.current) props.onLeave?.();
          }}
        />
      </div>
      <p id={`${id}-room`} className={css.room} data-over={over > 0}>
        {over <= 0 && shown.length >= COUNTED_FROM && t('count', { length: shown.length, most: MAX_NOTE_LENGTH })}
      </p>
      <p className={css.room} data-over="true" role="status">
        {over > 0 ? t('over', { count: over }) : cut ? t('cut', { most: MAX_NOTE_LENGTH }) : ''}
      </p>
    </div>
  );
}

function keyDoes(event: KeyboardEvent): 'enter' | 'escape' | 'undo' | 'redo' | null {
  const { key, shiftKey } = event;
  if (key === 'Enter') return 'enter';
  if (key === 'Escape') return 'escape';
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}
