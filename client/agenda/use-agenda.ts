import { useMemo } from 'react';
import { type AgendaBlock, agendaOf, shownOf } from '../../shared/stage/agenda-blocks.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';

/**
 * The agenda's folder: the guide as this workshop goes through it, for every page, and the panel in which who steers
 * arranges it. What an act does is judged in shared/stage.
 */

/** Every block in order, live, with what is off the agenda marked as hidden. */
export function useAgenda(): readonly AgendaBlock[] {
  const { guide } = useWorkshop().view;
  const { agenda } = useStage();
  return useMemo(() => agendaOf(guide, agenda), [guide, agenda]);
}

/** Only what is on it. */
export function useShownAgenda(): readonly AgendaBlock[] {
  const blocks = useAgenda();
  return useMemo(() => shownOf(blocks), [blocks]);
}
