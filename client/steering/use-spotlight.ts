import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { type Spotlight, sameTarget } from '../../shared/stage/target.ts';
import { timeUsed } from '../../shared/stage/timer.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { targetAt } from '../workshop/target-path.ts';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { useSteering } from './steering.ts';
import { type Steps, stepsFrom } from './steps.ts';

/** Moves the spotlight; null puts it out. What it is on now, in words, is read out. */
export function useShow(): (target: Spotlight | null) => void {
  const { t } = useTranslation('steering');
  const { order } = useSteering();
  const title = useTargetTitle();
  return useCallback(
    (target) => {
      const told = target === null ? t('told_nothing') : t('told_show', { what: title(target) });
      void order({ type: 'spotlight', target }, told);
    },
    [order, title, t],
  );
}

/** Whether the spotlight is on exactly this. */
export function useIsShown(): (target: Spotlight) => boolean {
  const { spotlight } = useStage();
  return useCallback((target) => spotlight !== null && sameTarget(spotlight, target), [spotlight]);
}

/** What the page she has before her is about; null for a page that can't be shown, as the overview. */
export function usePageTarget(): Spotlight | null {
  const { pathname, search, hash } = useLocation();
  return useMemo(() => targetAt(`${pathname}${search}${hash}`), [pathname, search, hash]);
}

/** Where previous and next lead from what is shown now. */
export function useSteps(): Steps {
  const { spotlight, time } = useStage();
  const { guide } = useWorkshop().view;
  const blocks = useShownAgenda();
  return useMemo(
    () =>
      stepsFrom(spotlight, {
        blocks,
        matrix: guide.matrix.aspects.length > 0,
        visited: (id) => time.running?.blockId === id || timeUsed(time, id, 0) > 0,
      }),
    [spotlight, time, guide, blocks],
  );
}
