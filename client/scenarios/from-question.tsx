import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { QuestionId } from '../../shared/ids.ts';
import { useAgenda } from '../agenda/use-agenda.ts';
import { questionPath } from '../search/entries.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './from-question.module.css';
import { FROM } from './paths.ts';

/** The question one came from, as the address says. */
export function useFromQuestion(): QuestionId | null {
  const [params] = useSearchParams();
  const parsed = QuestionId.safeParse(params.get(FROM));
  return parsed.success ? parsed.data : null;
}

/** The way back to the question one came from; nothing for who came from elsewhere. */
export function WayBackToQuestion(): ReactNode {
  const { t } = useTranslation('scenarios');
  const { workshop, guide } = useWorkshop().view;
  const from = useFromQuestion();
  const blocks = useAgenda();
  const found = blocks
    .flatMap(({ block, questions }) => questions.map((question) => ({ block, question })))
    .find(({ question }) => question.id === from);
  if (found === undefined) return null;
  return (
    <p className={css.back}>
      <Link className={css.link} to={`/w/${workshop.id}${questionPath(found.block.id, found.question.id)}`}>
        <IconArrowLeft size={18} aria-hidden="true" />
        {t('backToQuestion')}
      </Link>
      <span className={css.question} lang={guide.locale}>
        {found.question.text}
      </span>
    </p>
  );
}
