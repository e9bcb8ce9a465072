import type { BlockOf } from '../../shared/stage/locks.ts';
import { type Spotlight, sameTarget } from '../../shared/stage/target.ts';
import { targetAt } from '../workshop/target-path.ts';

/** How an address stands to where the group is. Pure. */
type Address = { pathname: string; search: string };

/**
 * Whether it is the group's page: a block is one page with all its questions. Who is on it with the group at one question
 * may still have to look for that question.
 */
export function isGroupsPage(group: Spotlight, { pathname, search }: Address, blockOf: BlockOf): boolean {
  const here = targetAt(pathname + search);
  if (here === null) return false;
  if (group.kind !== 'question') return sameTarget(here, group);
  return here.kind === 'block' && here.id === blockOf(group.id);
}

/** Whether anyone would go there: who takes part has no use for the code to join. */
export const leadsSomewhere = (group: Spotlight | null): group is Spotlight => group !== null && group.kind !== 'join';
