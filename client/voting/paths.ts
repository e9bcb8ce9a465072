import { useMemo } from 'react';
import type { RoundId } from '../../shared/ids.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';

/** Addresses of the rounds' pages. What a new round is about goes along in them. */
export const NEW = 'new';
export const SCENARIO = 'scenario';
export const BEFORE = 'before';
export const EDIT = 'edit';

type RoundPaths = {
  list: string;
  one(id: RoundId): string;
  edit(id: RoundId): string;
  /** The form of a new round. */
  form(about?: { scenarioId?: string; before?: RoundId }): string;
};

function roundPaths(workshopId: string): RoundPaths {
  const list = `/w/${workshopId}/rounds`;
  const one = (id: RoundId): string => `${list}/${encodeURIComponent(id)}`;
  return {
    list,
    one,
    edit: (id) => `${one(id)}?${new URLSearchParams({ [EDIT]: '1' })}`,
    form({ scenarioId, before } = {}) {
      const query = new URLSearchParams({ [NEW]: '1' });
      if (scenarioId !== undefined) query.set(SCENARIO, scenarioId);
      if (before !== undefined) query.set(BEFORE, before);
      return `${list}?${query}`;
    },
  };
}

export function useRoundPaths(): RoundPaths {
  const { id } = useWorkshop().view.workshop;
  return useMemo(() => roundPaths(id), [id]);
}
