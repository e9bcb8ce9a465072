import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import type { Showing } from './showing.ts';
import { isLocked } from './under.ts';

/** Says so where nobody can write in what is shown. */
export default function Locked({ showing }: { showing: Showing }): ReactNode {
  const { t } = useTranslation('projector');
  const stage = useStage();
  return isLocked(showing, stage, useWorkshop().view.guide) ? t('locked') : null;
}
