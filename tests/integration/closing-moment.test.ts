import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Round } from '../../shared/voting/round.ts';
import { GRACE_MS } from '../../shared/voting/transitions.ts';
import { refusal } from '../support/device.ts';
import { heard, type Person } from '../support/hall.ts';
import { PassingTime } from '../support/passing-time.ts';
import { seeded } from '../support/seeded.ts';
import { choose, VotingHall } from '../support/votes.ts';

/** A hundred people cast within one second around the moment a round closes. */
const CROWD = 100;
const SURE = 10;
const SECOND_MS = 1_000;

const time = new PassingTime();
let votes: VotingHall;
let people: Person[];

beforeAll(async () => {
  votes = await VotingHall.open({ clock: time.clock, sync: { timers: time.timers } });
  people = await votes.people(...Array.from({ length: CROWD }, (_, at) => `Kiezer ${at}`));
}, 120_000);
afterAll(() => votes.hall.close());

type Told = { person: Person; option: number; counted: boolean };

async function cast(person: Person, round: Round, at: number): Promise<Told> {
  const option = at % round.options.length;
  const answer = await votes.cast(person, round, choose(round, option), `key-${at}`);
  if (answer.status === 200) return { person, option, counted: true };
  expect(await refusal(answer)).toEqual({ status: 409, kind: 'round-closed' });
  return { person, option, counted: false };
}

/** Whoever the roll says has cast, as it lies in the file. */
const marked = (round: Round): unknown[] =>
  votes.hall.database((database) =>
    database
      .prepare('SELECT voter FROM roll WHERE round = ? AND "cast" = 1 ORDER BY voter')
      .all(round.id)
      .map(({ voter }) => voter),
  );

it.each(['named', 'secret'] as const)(
  '[VOTE-4] every ballot that was accepted counts and every one that was refused was told (%s)',
  async (kind) => {
    const random = seeded(7);
    const screens = await Promise.all(people.slice(0, 5).map((person) => votes.hall.synced(person)));
    const round = await votes.opened({ kind, minutes: 1 });
    expect(round.eligible).toEqual({ people: CROWD, partners: 2 });
    time.pass(60_000);
    const [early, rest] = [people.slice(0, SURE), people.slice(SURE)];
    const before = await Promise.all(early.map((person, at) => cast(person, round, at)));
    // Half a second before the grace is over, however long that took.
    time.pass(Math.max(0, (round.closesAt ?? 0) + GRACE_MS - SECOND_MS / 2 - time.clock()));
    const around = rest.slice(0, -SURE).map(async (person, at) => {
      await wait(random.between(0, SECOND_MS));
      return cast(person, round, SURE + at);
    });
    const rings = wait(SECOND_MS / 2).then(() => time.pass(1));
    const during = await Promise.all(around);
    await rings;
    await expect.poll(async () => (await votes.look(votes.fatima, round)).round.status).toBe('closed');
    const after = await Promise.all(rest.slice(-SURE).map((person, at) => cast(person, round, CROWD - SURE + at)));

    const counted = [...before, ...during, ...after].filter((told) => told.counted);
    expect(before.every((told) => told.counted)).toBe(true);
    expect(after.some((told) => told.counted)).toBe(false);
    expect(marked(round)).toEqual(counted.map(({ person }) => person.joined.participant?.id).sort());
    await votes.acted(round.id, 'reveal');
    const seen = await Promise.all(people.slice(0, 5).map((person) => votes.look(person, round)));
    const [first] = seen;
    const totals = Object.fromEntries(
      round.options.map(({ id }, at) => [id, counted.filter(({ option }) => option === at).length]),
    );
    expect(first?.result).toMatchObject({ cast: counted.length, eligible: CROWD, totals });
    expect(first?.turnout).toEqual({ cast: counted.length, eligible: CROWD });
    expect(new Set(seen.map(({ result, turnout }) => JSON.stringify([result, turnout]))).size).toBe(1);
    for (const screen of screens) {
      await expect.poll(() => heard(screen, 'stage').at(-1)?.stage.rounds.at(-1)?.status).toBe('revealed');
      screen.terminate();
    }
  },
  120_000,
);
