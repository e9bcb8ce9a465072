import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../shared/board/notes.ts';
import { MAX_REASON_LENGTH, Reason } from '../../shared/stage/hidden.ts';
import { useProblem } from '../api/use-problem.ts';
import { useCommand } from '../facilitation/use-command.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import { HiddenWords } from './hidden-words.tsx';
import css from './hide-panel.module.css';

/** What it was opened for: the stage that says it is done may come before the answer that closes it. */
export type Hiding = { does: 'hide' | 'show'; opened: boolean };

type Props = Hiding & { root: string; note: Note; onClose(): void };

/** For who steers: hides a note for now, with a reason that its author reads, or shows it again. */
export function HidePanel({ does, root, note, opened, onClose }: Props): ReactNode {
  const { t } = useTranslation('notes');
  return (
    <Panel title={does === 'hide' ? t('hideTitle') : t('showTitle')} opened={opened} onClose={onClose}>
      <div className={css.form}>
        <blockquote className={css.words}>{note.text}</blockquote>
        {does === 'hide' ? (
          <HideForm root={root} noteId={note.id} onDone={onClose} />
        ) : (
          <>
            {note.hidden !== undefined && <HiddenWords hidden={note.hidden} />}
            <ShowAgain root={root} noteId={note.id} onDone={onClose} />
          </>
        )}
      </div>
    </Panel>
  );
}

type FormProps = { root: string; noteId: string; onDone(): void };

function HideForm({ root, noteId, onDone }: FormProps): ReactNode {
  const { t } = useTranslation('notes');
  const problem = useProblem();
  const { mutate, isPending, error } = useCommand();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const reason = Reason.safeParse(typed.normalize('NFC'));
    setMissing(!reason.success);
    if (reason.success) mutate({ type: 'hide', what: { root, noteId }, reason: reason.data }, { onSuccess: onDone });
  };
  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <p>{t('hideText')}</p>
      <Field
        label={t('hideReason')}
        help={t('hideReasonHelp')}
        value={typed}
        maxLength={MAX_REASON_LENGTH}
        autoComplete="off"
        data-autofocus
        error={missing ? t('hideReasonMissing') : undefined}
        onValue={(value) => {
          setMissing(false);
          setTyped(value);
        }}
      />
      {error !== null && (
        <Notice tone="alarm" title={t('hideFailed')}>
          {problem(error)}
        </Notice>
      )}
      <Button kind="main" type="submit" busy={isPending}>
        {t('hide')}
      </Button>
    </form>
  );
}

function ShowAgain({ root, noteId, onDone }: FormProps): ReactNode {
  const { t } = useTranslation('notes');
  const problem = useProblem();
  const { mutate, isPending, error } = useCommand();
  return (
    <>
      {error !== null && (
        <Notice tone="alarm" title={t('showFailed')}>
          {problem(error)}
        </Notice>
      )}
      <Button
        kind="main"
        busy={isPending}
        onClick={() => mutate({ type: 'show', what: { root, noteId } }, { onSuccess: onDone })}
      >
        {t('showAgain')}
      </Button>
    </>
  );
}
