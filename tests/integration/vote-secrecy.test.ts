import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASE_FILE } from '../../server/store/sqlite/sqlite.ts';
import { OptionId } from '../../shared/ids.ts';
import type { Choice } from '../../shared/voting/ballot.ts';
import type { Round } from '../../shared/voting/round.ts';
import { joined, refusal } from '../support/device.ts';
import type { Person } from '../support/hall.ts';
import { type CastBallot, filesIn, leaks, Recording } from '../support/leaks.ts';
import { PassingTime } from '../support/passing-time.ts';
import { VotingHall } from '../support/votes.ts';

const NAMES = ['Anna', 'Bram', 'Chris', 'Dirk', 'Els', 'Fien', 'Gerd', 'Hans', 'Iris'];
/** All but two cast: the turnout stands between two steps. */
const CASTING = 7;
/** Nobody ranks as the ballot paper does: that order stands in the stage for all to read. */
const ORDERS = ['dcba', 'dcab', 'dbca', 'dbac', 'dacb', 'dabc', 'cdba'];

const time = new PassingTime();
const recording = new Recording();
const log: string[] = [];
let votes: VotingHall;
let voters: Map<string, Person>;
let view: Person;

beforeAll(async () => {
  votes = await VotingHall.open({
    clock: time.clock,
    sync: { timers: time.timers },
    sqlite: { busyPatienceMs: 60 },
    onLog: (line) => log.push(line),
  });
  const people = await votes.people(...NAMES);
  voters = new Map(people.map((person, at) => [NAMES[at] ?? '', person]));
  view = await joined(votes.hall.server.url, { key: votes.hall.made.viewKey });
  for (const [name, person] of [...voters, ['Fatima', votes.fatima] as const, ['projector', view] as const]) {
    const client = votes.hall.connect(person, name === 'projector' ? { params: { seat: 'view' } } : {});
    client.socket.on('message', (data: Buffer) => recording.add(`socket ${name}`, data.toString('latin1')));
    await client.synced;
  }
});
afterAll(() => votes.hall.close());

async function ask(name: string, { device }: Person, method: string, path: string, body?: unknown): Promise<void> {
  const answer = await device.send(method, path, body === undefined ? {} : { body });
  recording.add(`http ${name}`, await answer.text());
}

/** Everybody asks for everything there is to ask, also what is not theirs. */
async function pryInto(round: Round): Promise<void> {
  const workshop = `/api/workshops/${votes.hall.id}`;
  const everyone: [string, Person][] = [...voters, ['Fatima', votes.fatima]];
  for (const [name, person] of everyone) {
    for (const path of [
      workshop,
      `${workshop}/log`,
      `${workshop}/log.csv`,
      votes.path(round.id),
      votes.path(round.id, 'roll'),
    ]) {
      await ask(name, person, 'GET', path);
    }
    for (const act of ['reveal', 'hands', 'decide']) await ask(name, person, 'POST', votes.path(round.id, act), {});
  }
  for (const path of [workshop, votes.path(round.id)]) await ask('projector', view, 'GET', `${path}?seat=view`);
  for (const path of ['/healthz', '/readyz', '/metrics']) await ask('projector', view, 'GET', path);
}

async function castAll(
  round: Round,
  choiceOf: (at: number, ids: readonly OptionId[]) => Choice,
): Promise<CastBallot[]> {
  const ids = round.options.map(({ id }) => id);
  const cast: CastBallot[] = [];
  for (const [at, voter] of NAMES.slice(0, CASTING).entries()) {
    const person = voters.get(voter);
    if (person === undefined) throw new Error(`${voter} came`);
    const choice = choiceOf(at, ids);
    await ask(voter, person, 'PUT', votes.path(round.id, 'ballot'), { choice });
    // A refused one leaves no trace of itself either.
    await ask(voter, person, 'PUT', votes.path(round.id, 'ballot'), { choice: { scores: { [ids[at % 4] ?? '']: 9 } } });
    cast.push({ voter, choice });
    time.pass(1_000);
  }
  time.pass(3_000);
  return cast;
}

const ranked = (at: number, ids: readonly OptionId[]): Choice => ({
  order: [...(ORDERS[at] ?? '')].flatMap((letter) => ids['abcd'.indexOf(letter)] ?? []),
});
const objected = (at: number): Choice => ({ verdict: 'object', reason: `Bezwaar nummer ${at * 7 + 3} van deze zaal` });

const FOUR = { kind: 'options' as const, options: ['Een', 'Twee', 'Drie', 'Vier'].map((title) => ({ title })) };
const RANKING = { method: 'ranking' as const, settings: {}, subject: FOUR };
const CONSENT = { method: 'consent' as const, settings: {} };

const nobody = () => false;
const told = (): [string, string][] => [...recording.texts, ['log', log.join('\n')]];

const ballotIds = (round: Round): string[] =>
  votes.hall.database((database) =>
    database
      .prepare('SELECT id FROM ballots WHERE round = ?')
      .all(round.id)
      .map(({ id }) => String(id)),
  );

describe.each([
  ['a secret ranking', { ...RANKING, kind: 'secret' as const }, ranked],
  ['a secret consent with reasons', { ...CONSENT, kind: 'secret' as const }, objected],
  ['a named ranking', { ...RANKING, kind: 'named' as const }, ranked],
  ['a named consent with reasons', { ...CONSENT, kind: 'named' as const }, objected],
])('%s', (_name, change, choiceOf) => {
  const isSecret = change.kind === 'secret';
  // Of a ballot that is not secret its own voter hears, over HTTP, while it can be changed.
  const mayKnow = isSecret ? nobody : (where: string, voter: string) => where === `http ${voter}`;
  let round: Round;
  let cast: CastBallot[];
  let ids: string[];

  beforeAll(async () => {
    round = await votes.opened(change);
    cast = await castAll(round, choiceOf);
    await pryInto(round);
    ids = ballotIds(round);
  });

  it('[VOTE-5] nothing but the turnout leaves the server while it is open', () => {
    expect(leaks(told(), cast, { counts: true, mayKnow })).toEqual([]);
    // And it was sent: the sockets and the answers do hold the turnout.
    expect(told().filter(([, text]) => text.includes(`"${round.id}"`)).length).toBeGreaterThan(NAMES.length);
  });

  it('[VOTE-6] the turnout of a secret round is only told in steps', async () => {
    const steps = (): number[] =>
      told()
        .flatMap(([, text]) => [...text.matchAll(new RegExp(`"${round.id}":\\{"cast":(\\d+)`, 'g'))])
        .map(([, number]) => Number(number));
    const last = isSecret ? CASTING - (CASTING % 3) : CASTING;
    // What is told leaves the room when its window is over, and here the clock goes on only when it is told to.
    const goOn = (): number => {
      time.pass(100);
      return Math.max(0, ...steps());
    };
    await expect.poll(goOn).toBe(last);
    if (isSecret) expect(steps().filter((number) => number % 3 !== 0)).toEqual([]);
  });

  it('[VOTE-6] once it is closed no ballot is in the file, its free pages, the write-ahead log or the log', async () => {
    const whileOpen = await filesIn(votes.hall.dataDir);
    // The searcher sees what there is to see: until the close the ballots do lie there.
    expect(
      new Set(leaks(whileOpen, cast, { counts: false, mayKnow: nobody }).map((leak) => leak.split(': ')[1])).size,
    ).toBe(CASTING);
    const closed = await votes.acted(round.id, 'close');
    const wal = async () => (await filesIn(votes.hall.dataDir)).find(([name]) => name.endsWith('-wal'))?.[1].length;
    await expect.poll(wal).toBe(0);
    const files = await filesIn(votes.hall.dataDir);
    // The words of an objection are part of the result; whose they are, or were among whom, is not.
    const ballots = 'verdict' in choiceOf(0, []) ? [] : cast;
    expect(leaks([...files, ['log', log.join('\n')]], ballots, { counts: false, mayKnow: nobody })).toEqual([]);
    expect(files.filter(([, text]) => ids.some((id) => text.includes(id)))).toEqual([]);
    expect(ballotIds(round)).toEqual([]);
    expect(await votes.acted(closed.id, 'reveal')).toMatchObject({ status: 'revealed' });
  });
});

describe('the searcher', () => {
  const choice: Choice = ranked(
    2,
    FOUR.options.map(({ title }) => OptionId.parse(title)),
  );
  const planted: CastBallot[] = [{ voter: 'Anna', choice }];
  const search = (texts: [string, string][]) => leaks(texts, planted, { counts: true, mayKnow: nobody });

  it('[VOTE-5] finds a ballot, and a count, that is planted in an answer, on a socket or in the log', () => {
    for (const where of ['http Bram', 'socket projector', 'log']) {
      expect(search([[where, `{"event":"x","choice":${JSON.stringify(choice)}}`]])).toEqual([
        `${where}: the ballot of Anna`,
      ]);
      expect(search([[where, '{"totals":{"a":1}}']])).toEqual([`${where}: totals`]);
    }
  });

  it('[VOTE-6] finds a ballot in a free page, and one in the write-ahead log', async () => {
    const database = new DatabaseSync(join(votes.hall.dataDir, DATABASE_FILE));
    database.exec('PRAGMA secure_delete = OFF; CREATE TABLE planted (text TEXT)');
    database.prepare('INSERT INTO planted VALUES (?)').run(JSON.stringify({ voter: 'Anna', choice }));
    expect(search(await filesIn(votes.hall.dataDir))).toContain(`${DATABASE_FILE}-wal: the ballot of Anna`);
    database.exec('DROP TABLE planted; PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    expect(search(await filesIn(votes.hall.dataDir))).toContain(`${DATABASE_FILE}: the ballot of Anna`);
  });
});

it('[VOTE-6] nothing is revealed while someone else’s reading keeps ballots in the write-ahead log', async () => {
  const round = await votes.opened({ ...RANKING, kind: 'secret' });
  await castAll(round, ranked);
  const reader = new DatabaseSync(join(votes.hall.dataDir, DATABASE_FILE));
  reader.exec('BEGIN; SELECT count(*) FROM ballots');
  reader.prepare('SELECT count(*) FROM ballots').get();
  await votes.acted(round.id, 'close');
  expect(await refusal(await votes.act(round.id, 'reveal'))).toEqual({ status: 503, kind: 'store-unavailable' });
  reader.close();
  expect(await votes.acted(round.id, 'reveal')).toMatchObject({ status: 'revealed' });
});

it('[VOTE-5] what is wrong with a ballot is told to who sent it, and is in no log', async () => {
  const round = await votes.opened({ method: 'score', settings: {}, kind: 'secret', subject: FOUR });
  const [id = ''] = round.options.map((option) => option.id);
  const anna = voters.get('Anna') ?? votes.fatima;
  const answer = await votes.cast(anna, round, { choice: { scores: { [id]: 9 } } });
  expect(await refusal(answer)).toEqual({ status: 422, kind: 'ballot-out-of-range', field: `choice.scores.${id}` });
  expect(log.filter((line) => line.includes('ballot-out-of-range'))).toHaveLength(1);
  expect(log.filter((line) => line.includes(id))).toEqual([]);
});
