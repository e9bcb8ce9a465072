import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { DATABASE_FILE } from '../../server/store/sqlite/sqlite.ts';
import { BallotAnswer, RoundAnswer, RoundSeen } from '../../shared/http/rounds.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import type { Round } from '../../shared/voting/round.ts';
import { type Device, joined, makeWorkshop, read } from '../support/device.ts';
import { seeded } from '../support/seeded.ts';
import { type SpawnedServer, spawnServer, temporaryFolder } from '../support/server.ts';
import { choose, definition } from '../support/votes.ts';

const { kills, seed } = inject('faults');
const VOTERS = 12;

let dataDir: string;
let server: SpawnedServer;
let made: MadeWorkshop;
let steers: Device;
let voters: Device[];

beforeEach(async () => {
  dataDir = await temporaryFolder();
  server = await spawnServer({ dataDir });
  made = await makeWorkshop(server.url);
  steers = (await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' })).device;
  voters = [];
  for (let at = 0; at < VOTERS; at += 1) {
    const request = { key: made.joinKey, name: `Kiezer ${at}`, partnerName: 'Scholengroep Noord' };
    voters.push((await joined(server.url, request)).device);
  }
});

afterEach(async () => {
  await server.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

const path = (round?: Round, act?: string) =>
  ['', 'api', 'workshops', made.workshop.id, 'rounds', round?.id, act].filter((part) => part !== undefined).join('/');

const act = async (round: Round, name: string, body?: unknown): Promise<Round> =>
  (await read(RoundAnswer, await steers.send('POST', path(round, name), body === undefined ? {} : { body }))).round;

async function opened(kind: Round['kind']): Promise<Round> {
  const { round } = await read(RoundAnswer, await steers.post(path(), definition({ kind })), 201);
  return act(round, 'open', { confirmSmall: true });
}

/** One try of a client that makes the key once and sends it with each retry; null when no answer came. */
async function tryCast(round: Round, at: number): Promise<Response | null> {
  const device = voters[at];
  if (device === undefined) throw new Error(`there is no voter ${at}`);
  const headers = { 'idempotency-key': `voter-${at}` };
  try {
    const answer = await device.send('PUT', path(round, 'ballot'), { body: choose(round, at % 3), headers });
    await answer.clone().text();
    return answer;
  } catch {
    // The server went before it answered, which is what this is about.
    return null;
  }
}

/** How many on the roll have cast, as it lies in the file of a server that is dead. */
function stored(round: Round): number {
  const database = new DatabaseSync(join(dataDir, DATABASE_FILE));
  try {
    const row = database.prepare('SELECT count(*) AS marked FROM roll WHERE round = ? AND "cast" = 1').get(round.id);
    return Number(row?.marked);
  } finally {
    database.close();
  }
}

/** Everyone casts at once, and the server is killed when so many have had their answer. Tells how many had theirs by then. */
async function castUntilKilled(round: Round, enough: number): Promise<number> {
  let heard = 0;
  let killed: Promise<unknown> | null = null;
  const asking = voters.map(async (_device, at) => {
    const answer = await tryCast(round, at);
    if (answer === null) return;
    await read(BallotAnswer, answer);
    heard += 1;
    if (heard >= enough) killed ??= server.kill('SIGKILL');
  });
  await Promise.all(asking);
  await (killed ?? server.kill('SIGKILL'));
  return heard;
}

const LIVES = Math.ceil(kills / 2);

it.each(['secret', 'named'] as const)(
  `[VOTE-4] a ballot whose answer was lost in kill -9 counts once when it is sent again (%s, ${LIVES} times)`,
  async (kind) => {
    console.log(`seed ${seed}`);
    const random = seeded(seed);
    const { port } = server;
    let unheard = 0;
    // On a quick machine a kill may miss every ballot that is under way; then there are more lives, to an end.
    for (let life = 0; life < LIVES || (unheard === 0 && life < LIVES * 4); life += 1) {
      const round = await opened(kind);
      const heard = await castUntilKilled(round, random.between(1, VOTERS / 2));
      const kept = stored(round);
      expect(kept, `who was told is on the roll, seed ${seed}`).toBeGreaterThanOrEqual(heard);
      unheard += kept - heard;
      server = await spawnServer({ dataDir, port });
      for (const at of voters.keys()) await read(BallotAnswer, await retried(round, at));
      await act(round, 'close');
      // Also when the round is closed by then, who was counted hears so.
      await read(BallotAnswer, await retried(round, 0));
      await act(round, 'reveal');
      const { result, turnout } = await read(RoundSeen, await steers.get(path(round)));
      const totals = Object.fromEntries(round.options.map(({ id }) => [id, VOTERS / round.options.length]));
      expect(turnout).toEqual({ cast: VOTERS, eligible: VOTERS });
      expect(result).toMatchObject({ cast: VOTERS, totals });
    }
    console.log(`${kind}: ${unheard} ballots were stored and their answers lost`);
    expect(unheard).toBeGreaterThan(0);
  },
  kills * 15_000 + 60_000,
);

async function retried(round: Round, at: number): Promise<Response> {
  const answer = await tryCast(round, at);
  if (answer === null) throw new Error('nobody killed the server now');
  return answer;
}
