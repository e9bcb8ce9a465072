import type { ParticipantId } from '../../shared/ids.ts';
import type { Signals } from '../../shared/protocol/signals.ts';
import { can } from '../../shared/roles.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import type { Present } from '../live/present.ts';

/** What people say of themselves, as she looks at it: how many of those here are ready, and whose hands are up. Pure. */
export type Said = {
  ready: number;
  /** Who is here and takes part; who steers isn't waited for. */
  of: number;
  /** The longest first. Someone who went away a moment ago still has their hand up. */
  hands: readonly Participant[];
};

export function saidNow(
  { ready, hands }: Pick<Signals, 'ready' | 'hands'>,
  presence: readonly Pick<Present, 'user'>[],
  participants: readonly Participant[],
): Said {
  const here = presence.filter(({ user }) => can(user.role, 'write') && !can(user.role, 'steer'));
  const done = new Set<ParticipantId>(ready);
  const byId = new Map(participants.map((person) => [person.id, person]));
  return {
    ready: here.filter(({ user }) => done.has(user.id)).length,
    of: here.length,
    hands: hands.toSorted((a, b) => a.at - b.at).flatMap(({ participantId }) => byId.get(participantId) ?? []),
  };
}
