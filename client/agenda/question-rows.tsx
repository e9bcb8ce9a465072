import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_OWN_QUESTION_LENGTH } from '../../shared/stage/agenda.ts';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { OnOff } from './on-off.tsx';
import { OwnQuestionRow } from './own-question-row.tsx';
import css from './question-rows.module.css';
import type { Acts } from './use-acts.ts';

/** The questions of a block: each on or off the agenda, and room for more. */
export function QuestionRows({ row, acts }: { row: AgendaBlock; acts: Acts }): ReactNode {
  const { t, i18n } = useTranslation('agenda');
  const { block, questions } = row;
  return (
    <div className={css.within}>
      <ul className={css.questions} tabIndex={-1} aria-label={t('questionsOf', { block: block.title })}>
        {questions.map((question) =>
          question.own ? (
            <OwnQuestionRow key={question.id} question={question} acts={acts} />
          ) : (
            <li key={question.id} className={css.question} data-off={question.hidden}>
              <div>
                {(question.core || question.hidden) && (
                  <p className={css.kind} lang={i18n.language}>
                    {[question.core ? t('core') : '', question.hidden ? t('off') : ''].filter(Boolean).join(' · ')}
                  </p>
                )}
                <p className={css.text}>{question.text}</p>
              </div>
              <div lang={i18n.language}>
                <OnOff id={question.id} what={question.text} hidden={question.hidden} acts={acts} />
              </div>
            </li>
          ),
        )}
      </ul>
      <AddQuestion row={row} acts={acts} />
    </div>
  );
}

function AddQuestion({ row: { block }, acts }: { row: AgendaBlock; acts: Acts }): ReactNode {
  const { t, i18n } = useTranslation('agenda');
  const [text, setText] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const done = await acts.act({ act: 'add-question', blockId: block.id, text }, t('told_add'));
    // Unless one types the next already.
    if (done) setText((now) => (now === text ? '' : now));
  };
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)} lang={i18n.language}>
      <Field
        label={t('ownNew')}
        maxLength={MAX_OWN_QUESTION_LENGTH}
        autoComplete="off"
        value={text}
        onValue={setText}
      />
      <Button type="submit">{t('add')}</Button>
    </form>
  );
}
