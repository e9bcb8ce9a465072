import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoManager } from 'yjs';
import { answerRoot } from '../../shared/board/board.ts';
import type { QuestionId } from '../../shared/ids.ts';
import type { Session } from '../live/live.ts';
import type { Loss } from '../live/loss.ts';
import css from './answer.module.css';
import { answerExtensions } from './answer-extensions.ts';
import field from './answer-field.module.css';
import { caretAwareness } from './carets.ts';
import { LostWords } from './lost-words.tsx';
import { putBack } from './put-back.ts';
import { Toolbar } from './toolbar.tsx';
import { MAX_PASTE_CHARACTERS, normal, pastedLength, putNormal } from './typed-text.ts';

type Props = { session: Session; questionId: QuestionId; labelledBy: string; losses: readonly Loss[] };

function undoOf(editor: Editor): UndoManager | null {
  const state: unknown = yUndoPluginKey.getState(editor.state);
  if (typeof state !== 'object' || state === null || !('undoManager' in state)) return null;
  return state.undoManager instanceof UndoManager ? state.undoManager : null;
}

/** An answer that can be written in, with its tools and the words to be put back. */
export function AnswerField({ session, questionId, labelledBy, losses }: Props): ReactNode {
  const { t, i18n } = useTranslation('editor');
  const id = useId();
  const tools = useRef<HTMLDivElement>(null);
  const [within, setWithin] = useState(false);
  const [tooLong, setTooLong] = useState(false);
  // The keys that leave the text (Esc) go on to its tools; from there Tab goes on to the rest of the page.
  const leave = useCallback(() => {
    tools.current?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
    return true;
  }, []);

  const editor = useEditor(
    {
      extensions: answerExtensions({
        fragment: session.doc.getXmlFragment(answerRoot(questionId)),
        carets: caretAwareness(session.awareness),
        placeholder: t('placeholder'),
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
    [session, questionId, labelledBy, i18n.language],
  );

  // Undoing what the server has already put right would put it in twice.
  useEffect(
    () =>
      session.onRefused((hit) => {
        if (hit.length === 0 || hit.includes(answerRoot(questionId))) undoOf(editor)?.clear();
      }),
    [session, editor, questionId],
  );

  function restore(loss: Loss): void {
    // One step for undo, apart from what was typed before and after.
    undoOf(editor)?.stopCapturing();
    editor.view.dispatch(putBack(editor.state, loss));
    undoOf(editor)?.stopCapturing();
    session.forgetLoss(loss.id);
    editor.commands.focus();
  }

  return (
    <fieldset
      className={field.answer}
      aria-labelledby={labelledBy}
      onFocus={() => setWithin(true)}
      onBlur={(event) => setWithin(event.currentTarget.contains(event.relatedTarget))}
    >
      <EditorContent editor={editor} className={css.text} />
      <p id={`${id}-help`} className="visually-hidden">
        {t('help')}
      </p>
      {tooLong && (
        <p role="alert" className={field.tooLong}>
          {t('pasteTooLong', { most: MAX_PASTE_CHARACTERS.toLocaleString(i18n.language) })}
        </p>
      )}
      {within && <Toolbar ref={tools} editor={editor} controls={`${id}-text`} labelledBy={labelledBy} />}
      <LostWords losses={losses} onPutBack={restore} onForget={session.forgetLoss} />
    </fieldset>
  );
}
