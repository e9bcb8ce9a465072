import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaBlock } from '../../../shared/stage/agenda-blocks.ts';
import { useAgenda, useShownAgenda } from '../../agenda/use-agenda.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { Paged } from '../paged.tsx';
import type { Shown } from '../views.tsx';
import css from './block-view.module.css';
import { LineView } from './line-view.tsx';
import WaitingView from './waiting-view.tsx';
import { authorsOf, useAuthors, Writers } from './writers.tsx';

/** A block: its core question, as large as can be; where it is on the line; who answered; how long it may take. */
export default function BlockView({ showing, watch }: Shown<'block'>): ReactNode {
  const { t } = useTranslation('projector');
  const { guide } = useWorkshop().view;
  const here = useAgenda().find(({ block }) => block.id === showing.id);
  const shown = useShownAgenda();
  const authors = useAuthors(watch);
  if (here === undefined) return <WaitingView />;
  const { block, minutes } = here;
  const questions = here.questions.filter(({ hidden }) => !hidden);
  const core = questions.find((question) => question.core);
  const others = questions.filter((question) => !question.core);
  const answered = others.filter(({ id }) => (authors.get(id) ?? []).length > 0).length;
  const number = shown.findIndex((one) => one.block.id === block.id) + 1;
  const foot = (
    <div className={css.foot}>
      <Writers by={authorsOf(authors, questions)} short />
      {core !== undefined && others.length > 0 && <p>{t('answered', { count: others.length, answered })}</p>}
    </div>
  );
  return (
    <div className={css.block}>
      <div className={css.top}>
        <LineView blocks={shown} present={block.id} />
        <p className={css.where}>
          {number > 0 && t('blockOf', { number, count: shown.length })}
          {minutes !== null && ` · ${t('minutes', { count: minutes })}`}
        </p>
      </div>
      {core === undefined ? (
        <>
          <h1 className={css.alone} lang={guide.locale}>
            {block.title}
          </h1>
          <Paged foot={foot}>
            <Questions questions={others} isAnswered={(id) => (authors.get(id) ?? []).length > 0} lang={guide.locale} />
          </Paged>
        </>
      ) : (
        <>
          <p className={css.title} lang={guide.locale}>
            {block.title}
          </p>
          <Paged large foot={foot}>
            <h1 className={css.core} lang={guide.locale}>
              {core.text}
            </h1>
          </Paged>
        </>
      )}
    </div>
  );
}

type QuestionsProps = {
  questions: AgendaBlock['questions'];
  isAnswered(id: AgendaBlock['questions'][number]['id']): boolean;
  lang: string;
};

/** The questions of a block without a core question, those that were answered marked so. */
function Questions({ questions, isAnswered, lang }: QuestionsProps): ReactNode {
  const { t } = useTranslation('projector');
  return (
    <ol className={css.questions}>
      {questions.map(({ id, text }) => (
        <li key={id} className={css.question}>
          <span lang={lang}>{text}</span>
          {isAnswered(id) && (
            <span className={css.done}>
              <Sign name="check" />
              {t('isAnswered')}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
