import { useTranslation } from 'react-i18next';
import { targetFrom } from '../../shared/stage/target.ts';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useStage } from '../workshop/use-workshop.ts';

/** What a part of a version is called, by its id as a version's head has it. */
export function usePartWords(): (part: string) => string {
  const { t } = useTranslation('signoff');
  const titleOf = useTargetTitle();
  const { rounds } = useStage();
  return (part) => {
    if (part === 'checklist') return t('part_checklist');
    const target = targetFrom(part);
    if (target === null) return t('part_other');
    const round = target.kind === 'round' ? rounds.find(({ id }) => id === target.id) : undefined;
    return round === undefined ? titleOf(target) : t('part_round', { title: round.title });
  };
}
