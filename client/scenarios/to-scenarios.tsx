import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asksForScenarios } from '../../shared/guide/scenario-questions.ts';
import type { QuestionId } from '../../shared/ids.ts';
import { useEditable, useWorkshop } from '../workshop/use-workshop.ts';
import { scenarioPaths } from './paths.ts';
import css from './to-scenarios.module.css';

type Props = {
  question: { id: QuestionId; text: string };
  /** The id of the element with the question. */
  describedBy: string;
};

/** Under a question that asks for scenarios: straight to making one, for who can, or to those there are. */
export function ToScenarios({ question, describedBy }: Props): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const { workshop } = useWorkshop().view;
  const editable = useEditable({ kind: 'scenarios' });
  if (!asksForScenarios(question)) return null;
  const paths = scenarioPaths(workshop.id);
  return (
    <p lang={i18n.language}>
      <Link className={css.link} to={editable ? paths.form(question.id) : paths.list} aria-describedby={describedBy}>
        {t(editable ? 'workOut' : 'look')}
        <IconArrowRight size={18} aria-hidden="true" />
      </Link>
    </p>
  );
}
