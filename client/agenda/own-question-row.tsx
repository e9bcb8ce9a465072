import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmptyAnswer } from '../../shared/board/answer-tree.ts';
import { MAX_OWN_QUESTION_LENGTH } from '../../shared/stage/agenda.ts';
import type { AgendaQuestion } from '../../shared/stage/agenda-blocks.ts';
import { useAnswerTree } from '../editor/answer-text.tsx';
import type { Session } from '../live/live.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { useSession } from '../workshop/session.ts';
import { OnOff } from './on-off.tsx';
import css from './question-rows.module.css';
import type { Acts } from './use-acts.ts';

type Props = { question: AgendaQuestion; acts: Acts };

/** A question added here: it can be changed and taken away too. Taken away, it is still here as long as it has an answer. */
export function OwnQuestionRow(props: Props): ReactNode {
  const session = useSession();
  return session === null ? null : <OpenRow {...props} session={session} />;
}

function OpenRow({ question, acts, session }: Props & { session: Session }): ReactNode {
  const { t, i18n } = useTranslation('agenda');
  const [doing, setDoing] = useState<'nothing' | 'editing' | 'asking'>('nothing');
  const row = useRef<HTMLLIElement>(null);
  const answered = !isEmptyAnswer(useAnswerTree(session.doc, question.id));
  if (question.removed && !answered) return null;
  // What had the focus goes: it is kept near, so that the keyboard doesn't start again at the top.
  const rest = () => {
    row.current?.focus();
    setDoing('nothing');
  };
  const remove = async () => {
    row.current?.parentElement?.focus();
    if (await acts.act({ act: 'remove-question', id: question.id }, t('told_remove'))) setDoing('nothing');
  };
  const kind = question.removed ? [t('ownKept')] : [t('own'), ...(question.hidden ? [t('off')] : [])];
  return (
    <li ref={row} className={css.question} data-off={question.hidden} tabIndex={-1}>
      <div>
        <p className={css.kind} lang={i18n.language}>
          {kind.join(' · ')}
        </p>
        {doing === 'editing' ? (
          <EditQuestion question={question} acts={acts} onDone={rest} />
        ) : (
          <p className={css.text}>{question.text}</p>
        )}
      </div>
      <div lang={i18n.language}>
        <OnOff id={question.id} what={question.text} hidden={question.hidden} acts={acts} />
      </div>
      {doing === 'nothing' && !question.removed && (
        <div className={css.acts} lang={i18n.language}>
          <Button
            kind="bare"
            aria-label={t('editWhat', { question: question.text })}
            onClick={() => setDoing('editing')}
          >
            {t('edit')}
          </Button>
          <Button
            kind="bare"
            aria-label={t('removeWhat', { question: question.text })}
            onClick={() => (answered ? setDoing('asking') : void remove())}
          >
            {t('remove')}
          </Button>
        </div>
      )}
      {doing === 'asking' && !question.removed && <AskRemove onYes={() => void remove()} onNo={rest} />}
    </li>
  );
}

function AskRemove({ onYes, onNo }: { onYes(): void; onNo(): void }): ReactNode {
  const { t, i18n } = useTranslation('agenda');
  const common = useTranslation('common').t;
  return (
    <div className={css.ask} lang={i18n.language}>
      <p>{t('removeAsk')}</p>
      <div className={css.acts}>
        <Button autoFocus onClick={onYes}>
          {t('removeYes')}
        </Button>
        <Button kind="bare" onClick={onNo}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}

function EditQuestion({ question, acts, onDone }: Props & { onDone(): void }): ReactNode {
  const { t, i18n } = useTranslation('agenda');
  const common = useTranslation('common').t;
  const [text, setText] = useState(question.text);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (await acts.act({ act: 'edit-question', id: question.id, text }, t('told_edit'))) onDone();
  };
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)} lang={i18n.language}>
      <Field
        label={t('editLabel')}
        hideLabel
        autoFocus
        maxLength={MAX_OWN_QUESTION_LENGTH}
        autoComplete="off"
        value={text}
        onValue={setText}
      />
      <Button type="submit">{t('save')}</Button>
      <Button kind="bare" onClick={onDone}>
        {common('cancel')}
      </Button>
    </form>
  );
}
