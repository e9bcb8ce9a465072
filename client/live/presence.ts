import { z } from 'zod';
import { BlockId, QuestionId } from '../../shared/ids.ts';
import { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import type { Place, Present } from './present.ts';

const NOWHERE: Place = { blockId: null, questionId: null };

/** What we read of an awareness state. Others wrote it, so what doesn't fit counts as not said. */
const State = z.object({
  user: AwarenessUser,
  at: z.object({ blockId: BlockId.nullable(), questionId: QuestionId.nullable() }).catch(NOWHERE),
  typing: z.boolean().catch(false),
  unsaved: z.boolean().catch(false),
});

type Seen = z.infer<typeof State> & { clientId: number; since: number };

/** One entry per person, in order of name. A person with several tabs is where they were seen last. */
export function presentOf(states: ReadonlyMap<number, unknown>, lastUpdated: (clientId: number) => number): Present[] {
  const seen: Seen[] = [];
  for (const [clientId, state] of states) {
    const parsed = State.safeParse(state);
    if (parsed.success) seen.push({ ...parsed.data, clientId, since: lastUpdated(clientId) });
  }
  const people = Map.groupBy(seen, ({ user }) => user.id);
  return [...people.values()].flatMap(presentFrom).sort((a, b) => a.user.name.localeCompare(b.user.name));
}

function presentFrom(tabs: Seen[]): Present[] {
  const newest = tabs.toSorted((a, b) => b.since - a.since);
  const [first] = newest;
  if (first === undefined) return [];
  return [
    {
      user: first.user,
      clientIds: tabs.map(({ clientId }) => clientId).sort((a, b) => a - b),
      at: (newest.find(({ at }) => at.blockId !== null) ?? first).at,
      typing: tabs.some(({ typing }) => typing),
      unsaved: tabs.some(({ unsaved }) => unsaved),
    },
  ];
}

export const samePresence = (a: readonly Present[], b: readonly Present[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
