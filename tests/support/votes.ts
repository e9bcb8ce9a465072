import { BallotAnswer, type Receipt, RollAnswer, RoundAnswer, RoundSeen } from '../../shared/http/rounds.ts';
import type { Round } from '../../shared/voting/round.ts';
import { RoundDefinition } from '../../shared/voting/round.ts';
import { type Device, read } from './device.ts';
import { Hall, type Person } from './hall.ts';
import type { StartOptions } from './server.ts';

/** A hall with someone who steers, in which rounds are held. */
export const TITLES = ['Uitbreiden met wie er is', 'Nieuwe partners zoeken', 'Niets veranderen'];

export const definition = (change: Partial<RoundDefinition> = {}): RoundDefinition =>
  RoundDefinition.parse({
    title: 'Welke kant op',
    subject: { kind: 'options', options: TITLES.map((title) => ({ title })) },
    method: 'choice',
    kind: 'named',
    electorate: 'participants',
    settings: { max: 1 },
    ...change,
  });

export class VotingHall {
  readonly hall: Hall;
  readonly fatima: Person;

  constructor(hall: Hall, fatima: Person) {
    this.hall = hall;
    this.fatima = fatima;
  }

  static async open(options: StartOptions = {}): Promise<VotingHall> {
    const hall = await Hall.open(options);
    return new VotingHall(hall, await hall.facilitate('Fatima'));
  }

  /** People of the given names; the first half of one partner, the others of another. */
  people(...names: string[]): Promise<Person[]> {
    return Promise.all(
      names.map((name, at) =>
        this.hall.participate(name, at < names.length / 2 ? 'Scholengroep Noord' : 'Hogeschool De Brug'),
      ),
    );
  }

  path(roundId?: string, act?: string): string {
    return [`/api/workshops/${this.hall.id}/rounds`, roundId, act].filter((part) => part !== undefined).join('/');
  }

  async define(change: Partial<RoundDefinition> = {}): Promise<Round> {
    const answer = await this.fatima.device.post(this.path(), definition(change));
    return (await read(RoundAnswer, answer, 201)).round;
  }

  act(roundId: string, act: string, body?: unknown, by: Person = this.fatima): Promise<Response> {
    return by.device.send('POST', this.path(roundId, act), body === undefined ? {} : { body });
  }

  async acted(roundId: string, act: string, body?: unknown): Promise<Round> {
    return (await read(RoundAnswer, await this.act(roundId, act, body))).round;
  }

  /** Defined and opened, also where few vote. */
  async opened(change: Partial<RoundDefinition> = {}): Promise<Round> {
    const { id } = await this.define(change);
    return this.acted(id, 'open', { confirmSmall: true });
  }

  cast(by: { device: Device }, round: Pick<Round, 'id'>, body: unknown, key?: string): Promise<Response> {
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    return by.device.send('PUT', this.path(round.id, 'ballot'), { body, headers });
  }

  async receipt(by: { device: Device }, round: Pick<Round, 'id'>, body: unknown, key?: string): Promise<Receipt> {
    return (await read(BallotAnswer, await this.cast(by, round, body, key))).receipt;
  }

  async look(by: { device: Device }, round: Pick<Round, 'id'>, query = ''): Promise<RoundSeen> {
    return read(RoundSeen, await by.device.get(`${this.path(round.id)}${query}`));
  }

  async roll(round: Pick<Round, 'id'>): Promise<RollAnswer> {
    return read(RollAnswer, await this.fatima.device.get(this.path(round.id, 'roll')));
  }
}

/** A ballot for the option at this place of the paper. */
export const choose = (round: Pick<Round, 'options'>, at: number) => ({
  choice: { optionIds: round.options.slice(at, at + 1).map(({ id }) => id) },
});
