import { AppError } from '../../shared/errors.ts';
import type { Guide } from '../../shared/guide/guide.ts';
import { newId, OptionId, type ParticipantId, RoundId, type WorkshopId } from '../../shared/ids.ts';
import { next, refuse } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Hands } from '../../shared/voting/hands.ts';
import { makeOptions } from '../../shared/voting/options.ts';
import type { Outcome, Round, RoundDefinition, RoundOption, Subject } from '../../shared/voting/round.ts';
import { defineRound, type JudgedRound, judgeRoundAct, mayChange } from '../../shared/voting/transitions.ts';
import type { Forgetting } from '../forgetting.ts';
import type { RoundWrite } from '../store/rounds.ts';
import type { Moment } from '../sync/rooms.ts';
import type { Closing } from './closing.ts';
import { listedOf } from './listed.ts';
import { requireRound } from './on-stage.ts';
import { rollAt } from './roll-now.ts';
import { seenIn } from './seen.ts';
import { gate, roundIn, type Step, takeStep } from './steps.ts';
import { tidyDefinition } from './tidy.ts';
import type { Turnouts } from './turnouts.ts';
import type { VotingParts } from './voting.ts';

/** What someone who steers does with a round there is. */
export type HandAct =
  | { type: 'open'; confirmSmall?: boolean | undefined }
  | { type: 'close' }
  | { type: 'hands'; hands: Hands }
  | { type: 'reveal' }
  | { type: 'decide'; outcome: Outcome }
  | { type: 'withdraw' };

/** Rounds in one workshop, withdrawn ones too: all of them travel with the stage. */
const MAX_ROUNDS = 60;

type Parts = VotingParts & { turnouts: Turnouts; forgetting: Forgetting; closing: Closing };
type OpenAct = Extract<HandAct, { type: 'open' }>;

export function createActs(parts: Parts) {
  const { store, rooms, clock, random, turnouts, forgetting, closing } = parts;

  /** A guide is fixed once its workshop is made, so what is read here still holds when the room comes to it. */
  async function guideOf(id: WorkshopId): Promise<Guide> {
    const workshop = await store.workshops.find(id);
    if (workshop === null) throw new AppError('no-such-workshop');
    return workshop.guide;
  }

  /** Copies of what there is to vote on, as it stands on the table at that moment. */
  const optionsAt = ({ doc }: Moment, guide: Guide, subject: Subject, known: readonly RoundOption[]) =>
    makeOptions(subject, listedOf(doc, guide, subject), known, () => OptionId.parse(newId(random)));

  function defined(
    stage: Stage,
    { id, definition, known }: { id: RoundId; definition: RoundDefinition; known: readonly RoundOption[] },
    moment: Moment,
    guide: Guide,
  ): JudgedRound {
    const { before, subject } = definition;
    if (before !== undefined && !stage.rounds.some((round) => round.id === before && round.id !== id)) {
      return { refused: 'not-found', field: 'before' };
    }
    const made = optionsAt(moment, guide, subject, known);
    return 'refused' in made ? made : defineRound(id, definition, made.options);
  }

  async function define(id: WorkshopId, actor: ParticipantId, sent: RoundDefinition): Promise<Round> {
    const definition = tidyDefinition(sent);
    const guide = await guideOf(id);
    const roundId = RoundId.parse(newId(random));
    const judged = await rooms.changeStage(id, {
      judge(stage, moment) {
        const refusal = gate(stage, actor);
        if (refusal !== null) return refusal;
        if (stage.rounds.length >= MAX_ROUNDS) return refuse('quota');
        const made = defined(stage, { id: roundId, definition, known: [] }, moment, guide);
        return 'refused' in made ? made : next(stage, { rounds: [...stage.rounds, made.round] });
      },
      log: { at: clock(), participantId: actor, event: 'round.define', details: { roundId } },
      steering: true,
    });
    return roundIn(judged, roundId);
  }

  async function change(id: WorkshopId, actor: ParticipantId, roundId: RoundId, sent: RoundDefinition): Promise<Round> {
    const definition = tidyDefinition(sent);
    const guide = await guideOf(id);
    return takeStep(parts, id, roundId, {
      actor,
      event: 'round.change',
      judge: (round, stage, moment) =>
        mayChange(round, definition) ??
        defined(stage, { id: roundId, definition, known: round.options }, moment, guide),
    });
  }

  async function opening(id: WorkshopId, actor: ParticipantId, act: OpenAct): Promise<Step> {
    const guide = await guideOf(id);
    const seen = await seenIn(parts, id);
    return {
      actor,
      event: 'round.open',
      judge(round, stage, moment) {
        const made = optionsAt(moment, guide, round.subject, round.options);
        if ('refused' in made) return made;
        const { eligible } = rollAt(stage, round.electorate, seen, moment.now);
        return judgeRoundAct(round, { ...act, options: made.options, eligible }, moment.now);
      },
      // Of the same stage at the same moment as it was judged on: the same roll.
      also: (round, stage, { now }) => [
        { kind: 'round.open', round, roll: rollAt(stage, round.electorate, seen, now).entries },
      ],
    };
  }

  const stepOf = (actor: ParticipantId, act: Exclude<HandAct, OpenAct>): Step => ({
    actor,
    event: `round.${act.type}`,
    judge: (round, _stage, { now }) => judgeRoundAct(round, act.type === 'close' ? byHand : act, now),
    also: (round) => writesOf(round, act),
  });

  /** Nothing is shown before the ballots it was counted from are out of every file. AppError: not-allowed, frozen, round-step, store-unavailable. */
  async function forgotten(id: WorkshopId, actor: ParticipantId, roundId: RoundId): Promise<void> {
    const stage = await store.workshops.stage(id);
    // It is work for the disk: only for who may ask for it.
    const refusal = stage === null ? null : gate(stage, actor);
    if (refusal !== null && 'refused' in refusal) throw new AppError(refusal.refused);
    // One that is closed only while this runs would be shown too early.
    if (stage === null || requireRound(stage, roundId).status !== 'closed') throw new AppError('round-step');
    await store.forgetDeleted();
  }

  /** What follows a step that was taken: nobody waits for it. */
  function follow(id: WorkshopId, round: Round, type: HandAct['type']): void {
    switch (type) {
      case 'open':
        if (round.closesAt !== null) closing.watch(id, round.id, round.closesAt);
        turnouts.changed(id, round);
        return;
      case 'close':
      case 'withdraw':
        closing.forget(round.id);
        turnouts.over(id, round.id);
        void forgetting.start();
        return;
      case 'hands':
      case 'reveal':
      case 'decide':
        return;
    }
  }

  return {
    define,
    change,

    async act(id: WorkshopId, actor: ParticipantId, roundId: RoundId, act: HandAct): Promise<Round> {
      if (act.type === 'reveal') await forgotten(id, actor, roundId);
      const step = act.type === 'open' ? await opening(id, actor, act) : stepOf(actor, act);
      const round = await takeStep(parts, id, roundId, step);
      follow(id, round, act.type);
      return round;
    },

    /** Rejects with 'round-step' when it is closed already, or not to be closed yet. */
    async closeByTimer(id: WorkshopId, roundId: RoundId): Promise<void> {
      const round = await takeStep(parts, id, roundId, {
        actor: null,
        event: 'round.close',
        judge: (present, _stage, { now }) => judgeRoundAct(present, { type: 'close', by: 'timer' }, now),
        also: (present) => writesOf(present, { type: 'close' }),
      });
      follow(id, round, 'close');
    },
  };
}

const byHand = { type: 'close', by: 'hand' } as const;

function writesOf(round: Round, act: Exclude<HandAct, OpenAct>): RoundWrite[] {
  switch (act.type) {
    case 'close':
      return [{ kind: 'round.close', round }];
    case 'hands':
      return [{ kind: 'round.hands', roundId: round.id, hands: act.hands }];
    case 'withdraw':
      return [{ kind: 'round.withdraw', roundId: round.id }];
    case 'reveal':
    case 'decide':
      return [];
  }
}
