import {
  BallotAnswer,
  type OpenRound,
  type Receipt,
  RollAnswer,
  RoundAnswer,
  RoundSeen,
} from '../../shared/http/rounds.ts';
import type { RoundId, WorkshopId } from '../../shared/ids.ts';
import type { BallotBody } from '../../shared/voting/ballot.ts';
import type { Hands } from '../../shared/voting/hands.ts';
import type { Outcome, Round, RoundDefinition } from '../../shared/voting/round.ts';
import { ask } from './api.ts';
import type { SeatKind } from './workshop.ts';

/** The routes of voting rounds, one function each; the list of rounds comes with the stage. All reject with `RequestError`. */
const at = (id: WorkshopId, ...rest: string[]): string =>
  ['/api/workshops', ...[id, 'rounds', ...rest].map(encodeURIComponent)].join('/');

const post = async (path: string, body: unknown): Promise<Round> => (await ask('POST', path, RoundAnswer, body)).round;

export const defineRound = (id: WorkshopId, definition: RoundDefinition): Promise<Round> => post(at(id), definition);

/** While it isn't open yet. */
export const changeRound = async (id: WorkshopId, roundId: RoundId, definition: RoundDefinition): Promise<Round> =>
  (await ask('PUT', at(id, roundId), RoundAnswer, definition)).round;

export const openRound = (id: WorkshopId, roundId: RoundId, how: OpenRound): Promise<Round> =>
  post(at(id, roundId, 'open'), how);

export const stepRound = (id: WorkshopId, roundId: RoundId, step: 'close' | 'reveal' | 'withdraw'): Promise<Round> =>
  post(at(id, roundId, step), {});

export const decideRound = (id: WorkshopId, roundId: RoundId, outcome: Outcome): Promise<Round> =>
  post(at(id, roundId, 'decide'), outcome);

export const sendHands = (id: WorkshopId, roundId: RoundId, hands: Hands): Promise<Round> =>
  post(at(id, roundId, 'hands'), hands);

/** Who votes; for who steers. */
export const readRoll = (id: WorkshopId, roundId: RoundId): Promise<RollAnswer> =>
  ask('GET', at(id, roundId, 'roll'), RollAnswer);

export const readRound = (id: WorkshopId, roundId: RoundId, seat: SeatKind): Promise<RoundSeen> =>
  ask('GET', `${at(id, roundId)}${seat === 'view' ? '?seat=view' : ''}`, RoundSeen);

/** `key`: one a ballot, the same for each time this very ballot is sent. */
export const castBallot = async (id: WorkshopId, roundId: RoundId, ballot: BallotBody, key: string): Promise<Receipt> =>
  (await ask('PUT', at(id, roundId, 'ballot'), BallotAnswer, ballot, { 'Idempotency-Key': key })).receipt;
