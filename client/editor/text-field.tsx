import { EditorContent, useEditor } from '@tiptap/react';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import type { PartnerId } from '../../shared/ids.ts';
import type { Session } from '../live/live.ts';
import type { Loss } from '../live/loss.ts';
import { placeOf } from '../live/text-place.ts';
import { useWithin } from '../ui/use-within.ts';
import css from './answer.module.css';
import { answerExtensions } from './answer-extensions.ts';
import { caretAwareness } from './carets.ts';
import { LostWords } from './lost-words.tsx';
import { putBack } from './put-back.ts';
import field from './text-field.module.css';
import { Toolbar } from './toolbar.tsx';
import { MAX_PASTE_CHARACTERS, normal, pastedLength, putNormal } from './typed-text.ts';
import { undoOf } from './undo.ts';

type Props = {
  session: Session;
  fragment: Y.XmlFragment;
  labelledBy: string;
  placeholder: string;
  losses: readonly Loss[];
};

/** The partner whose words are typed here; asked at every edit, since one may change partner meanwhile. */
function partnerIn(session: Session): PartnerId | null {
  const me = session.me.getSnapshot();
  return me?.seat === 'person' ? me.partnerId : null;
}

/** A text that can be written in, with its tools and the words to be put back. */
export function TextField({ session, fragment, labelledBy, placeholder, losses }: Props): ReactNode {
  const { t, i18n } = useTranslation('editor');
  const id = useId();
  const tools = useRef<HTMLDivElement>(null);
  const { within, ...focus } = useWithin();
  const [tooLong, setTooLong] = useState(false);
  // The keys that leave the text (Esc) go on to its tools; from there Tab goes on to the rest of the page.
  const leave = useCallback(() => {
    tools.current?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
    return true;
  }, []);

  const editor = useEditor(
    {
      extensions: answerExtensions({
        fragment,
        carets: caretAwareness(session.awareness),
        author: () => partnerIn(session),
        placeholder,
        leave,
      }),
      // The style sheet of the page has these rules; a style element would need a hole in the content policy.
      injectCSS: false,
      editorProps: {
        attributes: {
          id: `${id}-text`,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelledBy,
          'aria-describedby': `${id}-help`,
          class: field.field ?? '',
        },
        handleTextInput: putNormal,
        transformPastedText: normal,
        transformPastedHTML: normal,
        handlePaste: (_view, event) => {
          const refuse = pastedLength(event.clipboardData) > MAX_PASTE_CHARACTERS;
          setTooLong(refuse);
          return refuse;
        },
      },
    },
    [session, fragment, labelledBy, placeholder],
  );

  // Undoing what the server has already put right would put it in twice.
  useEffect(
    () =>
      session.onRefused((hit) => {
        const place = placeOf(fragment);
        if (hit.length === 0 || place === null || hit.includes(place.root)) undoOf(editor.state)?.clear();
      }),
    [session, editor, fragment],
  );

  function restore(loss: Loss): void {
    // One step for undo, apart from what was typed before and after.
    undoOf(editor.state)?.stopCapturing();
    editor.view.dispatch(putBack(editor.state, loss));
    undoOf(editor.state)?.stopCapturing();
    session.forgetLoss(loss.id);
    editor.commands.focus();
  }

  return (
    <fieldset className={field.answer} aria-labelledby={labelledBy} {...focus}>
      <EditorContent editor={editor} className={css.text} />
      <p id={`${id}-help`} className="visually-hidden">
        {t('help')}
      </p>
      {tooLong && (
        <p role="alert" className={field.tooLong}>
          {t('pasteTooLong', { most: MAX_PASTE_CHARACTERS.toLocaleString(i18n.language) })}
        </p>
      )}
      {/* Before the tools, which come with the focus: a button must not move away from under the finger that presses it. */}
      <LostWords losses={losses} onPutBack={restore} onForget={session.forgetLoss} />
      {within && <Toolbar ref={tools} editor={editor} controls={`${id}-text`} labelledBy={labelledBy} />}
    </fieldset>
  );
}
