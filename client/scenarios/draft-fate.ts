import type { Scenario } from '../../shared/board/scenarios.ts';
import type { Draft } from './kept-draft.ts';

/**
 * What became of what one typed for a new scenario: it is still being written, the server has it (so the draft can go),
 * it is on its way, or it was refused and is gone from the table. Pure.
 */
export type DraftFate = 'writing' | 'stored' | 'underway' | 'lost';

/** `all`: every scenario there is, those taken away too. Only the server stamps a time. */
export function draftFate({ madeAs }: Draft, all: readonly Pick<Scenario, 'id' | 'at'>[]): DraftFate {
  if (madeAs === null) return 'writing';
  const made = all.find(({ id }) => id === madeAs);
  if (made === undefined) return 'lost';
  return made.at > 0 ? 'stored' : 'underway';
}
