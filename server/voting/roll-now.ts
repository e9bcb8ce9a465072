import { AppError } from '../../shared/errors.ts';
import type { RollAnswer } from '../../shared/http/rounds.ts';
import type { ParticipantId, RoundId, WorkshopId } from '../../shared/ids.ts';
import { mayOn } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { makeRoll, type Roll } from '../../shared/voting/roll.ts';
import type { Electorate } from '../../shared/voting/round.ts';
import { isSmall } from '../../shared/voting/transitions.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';
import { requireRound } from './on-stage.ts';
import { type Seen, seenIn } from './seen.ts';

/** The roll as it would be fixed at a moment. */
export function rollAt(stage: Stage, electorate: Electorate, seen: Seen, now: number): Roll {
  const people = stage.participants.map(({ id, partnerId, role }) => ({
    id,
    partnerId,
    role,
    seenAt: seen.get(id) ?? null,
  }));
  const partners = stage.partners.map(({ id }) => {
    const mandate = stage.voters.find(({ partnerId }) => partnerId === id);
    return { id, voterId: mandate?.participantId ?? null, alternateId: mandate?.alternateId ?? null };
  });
  return makeRoll(people, partners, electorate, now);
}

type Asked = { stage: Stage; actor: ParticipantId; roundId: RoundId; now: number };

/** The roll for who steers: as it would be now, or as it was fixed. AppError: not-allowed, not-found. */
export async function rollFor(
  { store, rooms }: { store: Store; rooms: Rooms },
  id: WorkshopId,
  { stage, actor, roundId, now }: Asked,
): Promise<RollAnswer> {
  if (!mayOn(stage, actor, 'steer')) throw new AppError('not-allowed');
  const round = requireRound(stage, roundId);
  if (round.eligible === null) {
    const { entries, eligible, without } = rollAt(stage, round.electorate, await seenIn({ store, rooms }, id), now);
    return { entries, eligible, without, small: isSmall(round, eligible) };
  }
  const entries = await store.rounds.roll(id, roundId);
  const heard = new Set(entries.map(({ partnerId }) => partnerId));
  const without = stage.partners.filter((partner) => !heard.has(partner.id)).map((partner) => partner.id);
  return { entries, eligible: round.eligible, without, small: isSmall(round, round.eligible) };
}
