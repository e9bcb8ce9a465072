import type { Logger } from 'pino';
import type { MyVote, Receipt, RollAnswer, RoundSeen } from '../../shared/http/rounds.ts';
import type { ParticipantId, Random, RoundId, WorkshopId } from '../../shared/ids.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { type Round, type RoundDefinition, showsResult } from '../../shared/voting/round.ts';
import { createForgetting } from '../forgetting.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Timers } from '../sync/timers.ts';
import { createActs, type HandAct } from './acts.ts';
import { createBallotBox, type SentBallot } from './ballot-box.ts';
import { createClosing } from './closing.ts';
import { requireRound } from './on-stage.ts';
import { rollFor } from './roll-now.ts';
import { idsOf } from './same-person.ts';
import { createTurnouts } from './turnouts.ts';

/**
 * Voting, the server's side: rounds through the room's queue, ballots into the store, turnout to everyone, closing by the
 * server's clock. What is allowed is said by shared/voting, what is kept by server/store/rounds.ts. Nobody's choice leaves
 * this folder but to whoever cast it, and no total before it may: not in an error, not in a log, not in a signal.
 *
 * Every method rejects with AppError; refusals carry the offending field where there is one.
 */
export type Voting = {
  define(id: WorkshopId, actor: ParticipantId, definition: RoundDefinition): Promise<Round>;
  change(id: WorkshopId, actor: ParticipantId, roundId: RoundId, definition: RoundDefinition): Promise<Round>;
  act(id: WorkshopId, actor: ParticipantId, roundId: RoundId, act: HandAct): Promise<Round>;
  /** `stage` here and below: as it was when this was asked. */
  roll(id: WorkshopId, stage: Stage, actor: ParticipantId, roundId: RoundId): Promise<RollAnswer>;
  look(id: WorkshopId, stage: Stage, me: Me, roundId: RoundId): Promise<RoundSeen>;
  cast(id: WorkshopId, stage: Stage, actor: ParticipantId, ballot: SentBallot): Promise<Receipt>;
  /** After a start: what closes by itself is watched again, and what was deleted leaves the files. */
  resume(): Promise<void>;
  /** Nothing closes or is told any more; resolves when nothing is under way. */
  stop(): Promise<void>;
};

export type VotingParts = {
  store: Store;
  rooms: Rooms;
  clock: () => number;
  random: Random;
  timers: Timers;
  log: Logger;
};

export function createVoting(parts: VotingParts): Voting {
  const { store, clock, timers, log } = parts;
  const turnouts = createTurnouts(parts);
  const forgetting = createForgetting({
    forget: () => store.forgetDeleted(),
    timers,
    log,
    event: 'ballots.not-forgotten',
  });
  const closing = createClosing({ ...parts, close: (id, roundId) => acts.closeByTimer(id, roundId) });
  const acts = createActs({ ...parts, turnouts, forgetting, closing });
  const cast = createBallotBox({ ...parts, turnouts });

  async function myVote(
    id: WorkshopId,
    stage: Stage,
    me: Me,
    round: Round,
  ): Promise<Pick<RoundSeen, 'mine' | 'myVote'>> {
    if (me.seat !== 'person') return {};
    const mine = await store.rounds.mine(id, round.id, idsOf(stage, me.participantId));
    if (mine === null) return {};
    const { choice, ...vote } = mine;
    return { myVote: vote satisfies MyVote, ...(choice === null ? {} : { mine: choice }) };
  }

  return {
    define: acts.define,
    change: acts.change,
    act: acts.act,
    cast,

    roll: (id, stage, actor, roundId) => rollFor(parts, id, { stage, actor, roundId, now: clock() }),

    async look(id, stage, me, roundId) {
      const round = requireRound(stage, roundId);
      const result = showsResult(round) ? await store.rounds.result(id, round) : null;
      return {
        round,
        turnout: await turnouts.read(id, round),
        ...(await myVote(id, stage, me, round)),
        ...(result === null ? {} : { result }),
      };
    },

    async resume() {
      void forgetting.start();
      for (const { workshopId, roundId, closesAt } of await store.rounds.open()) {
        if (closesAt !== null) closing.watch(workshopId, roundId, closesAt);
      }
    },

    async stop() {
      closing.stop();
      turnouts.stop();
      await forgetting.stop();
    },
  };
}
