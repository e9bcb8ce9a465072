import { useCallback, useMemo } from 'react';
import type { QuestionId } from '../../shared/ids.ts';
import type { BlockOf } from '../../shared/stage/locks.ts';
import { useAgenda } from '../agenda/use-agenda.ts';
import { pathOf, type Target } from './target-path.ts';
import { useWorkshop } from './use-workshop.ts';

/** To which block a question belongs in this workshop; the same function until the agenda changes. */
export function useBlockOf(): BlockOf {
  const agenda = useAgenda();
  const blocks = useMemo(
    () => new Map(agenda.flatMap(({ block, questions }) => questions.map(({ id }) => [id, block.id] as const))),
    [agenda],
  );
  return useCallback((id: QuestionId) => blocks.get(id) ?? null, [blocks]);
}

/** The address of a target's page in this workshop. */
export function useTargetPath(): (target: Target) => string {
  const { id } = useWorkshop().view.workshop;
  const blockOf = useBlockOf();
  return useCallback((target) => pathOf(id, target, blockOf), [id, blockOf]);
}
