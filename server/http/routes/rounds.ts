import { z } from 'zod';
import { Problem } from '../../../shared/http/problem.ts';
import {
  BallotAnswer,
  MAX_IDEMPOTENCY_KEY,
  OpenRound,
  RollAnswer,
  RoundAnswer,
  RoundSeen,
} from '../../../shared/http/rounds.ts';
import { RoundId, WorkshopId } from '../../../shared/ids.ts';
import { BallotBody } from '../../../shared/voting/ballot.ts';
import { Hands } from '../../../shared/voting/hands.ts';
import { Outcome, RoundDefinition } from '../../../shared/voting/round.ts';
import { deviceOf, requirePerson, requireReader } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

const ROUNDS = '/api/workshops/:id/rounds';
const ROUND = `${ROUNDS}/:roundId`;
const RoundPath = z.object({ id: WorkshopId, roundId: RoundId });
const SeatQuery = z.object({ seat: z.enum(['person', 'view']).default('person') });
const answers = { 200: RoundAnswer, default: Problem };

/** What a request is made with beside its body. Loose: the other headers are read elsewhere. */
const BallotHeaders = z.looseObject({ 'idempotency-key': z.string().min(1).max(MAX_IDEMPOTENCY_KEY).optional() });

/** Rounds as who steers takes them from step to step, and as anyone may look at them. */
export function roundRoutes(app: App, { store, voting }: RouteParts): void {
  const personOf = async (id: WorkshopId, secret: string | null) =>
    requirePerson(store, id, await deviceOf(store, secret));

  app.route({
    method: 'POST',
    url: ROUNDS,
    schema: {
      summary: 'Define a round of voting',
      params: z.object({ id: WorkshopId }),
      body: RoundDefinition,
      response: { 201: RoundAnswer, default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { participantId } = await personOf(id, secretOf(request));
      return reply.code(201).send({ round: await voting.define(id, participantId, request.body) });
    },
  });

  app.route({
    method: 'PUT',
    url: ROUND,
    schema: {
      summary: 'Change a round that was not opened',
      params: RoundPath,
      body: RoundDefinition,
      response: answers,
    },
    handler: async (request) => {
      const { id, roundId } = request.params;
      const { participantId } = await personOf(id, secretOf(request));
      return { round: await voting.change(id, participantId, roundId, request.body) };
    },
  });

  app.route({
    method: 'GET',
    url: ROUND,
    schema: {
      summary: 'A round: how many have cast, one’s own ballot while it can be changed, the result once it is revealed',
      params: RoundPath,
      querystring: SeatQuery,
      response: { 200: RoundSeen, default: Problem },
    },
    handler: async (request, reply) => {
      const { id, roundId } = request.params;
      const { stage, me } = await requireReader(
        store,
        id,
        await deviceOf(store, secretOf(request)),
        request.query.seat,
      );
      reply.header('cache-control', 'no-store');
      return voting.look(id, stage, me, roundId);
    },
  });

  app.route({
    method: 'GET',
    url: `${ROUND}/roll`,
    schema: {
      summary: 'Who votes, for who steers: as it would be now, or as it was fixed; never who has',
      params: RoundPath,
      response: { 200: RollAnswer, default: Problem },
    },
    handler: async (request, reply) => {
      const { id, roundId } = request.params;
      const { stage, participantId } = await personOf(id, secretOf(request));
      reply.header('cache-control', 'no-store');
      return voting.roll(id, stage, participantId, roundId);
    },
  });

  app.route({
    method: 'POST',
    url: `${ROUND}/open`,
    schema: {
      summary: 'Open a round: its options and its roll are fixed',
      params: RoundPath,
      body: OpenRound.nullish(),
      response: answers,
    },
    handler: async (request) => {
      const { id, roundId } = request.params;
      const { participantId } = await personOf(id, secretOf(request));
      const round = await voting.act(id, participantId, roundId, { type: 'open', ...request.body });
      return { round };
    },
  });

  for (const type of ['close', 'reveal', 'withdraw'] as const) {
    app.route({
      method: 'POST',
      url: `${ROUND}/${type}`,
      schema: { summary: SUMMARIES[type], params: RoundPath, response: answers },
      handler: async (request) => {
        const { id, roundId } = request.params;
        const { participantId } = await personOf(id, secretOf(request));
        return { round: await voting.act(id, participantId, roundId, { type }) };
      },
    });
  }

  app.route({
    method: 'POST',
    url: `${ROUND}/decide`,
    schema: { summary: 'Write down what was decided', params: RoundPath, body: Outcome, response: answers },
    handler: async (request) => {
      const { id, roundId } = request.params;
      const { participantId } = await personOf(id, secretOf(request));
      return { round: await voting.act(id, participantId, roundId, { type: 'decide', outcome: request.body }) };
    },
  });

  app.route({
    method: 'POST',
    url: `${ROUND}/hands`,
    schema: { summary: 'Enter a show of hands', params: RoundPath, body: Hands, response: answers },
    handler: async (request) => {
      const { id, roundId } = request.params;
      const { participantId } = await personOf(id, secretOf(request));
      return { round: await voting.act(id, participantId, roundId, { type: 'hands', hands: request.body }) };
    },
  });
}

const SUMMARIES = {
  close: 'Close a round: its ballots become the tally',
  reveal: 'Show the result of a closed round',
  withdraw: 'Call a round off, with its ballots',
} as const;

/** One's own ballot, or one entered for a partner. */
export function ballotRoutes(app: App, { store, voting, clock }: RouteParts): void {
  app.route({
    method: 'PUT',
    url: `${ROUND}/ballot`,
    schema: {
      summary: 'Cast a ballot, or change it where that can be; with an Idempotency-Key a repeat counts once',
      params: RoundPath,
      headers: BallotHeaders,
      body: BallotBody,
      response: { 200: BallotAnswer, default: Problem },
    },
    handler: async (request, reply) => {
      const at = clock();
      const { id, roundId } = request.params;
      const key = request.headers['idempotency-key'] ?? null;
      const { stage, participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      reply.header('cache-control', 'no-store');
      return { receipt: await voting.cast(id, stage, participantId, { roundId, body: request.body, key, at }) };
    },
  });
}
