import { z } from 'zod';
import { ParticipantId, PartnerId, type RoundId, type WorkshopId } from '../../../shared/ids.ts';
import type { RollEntry } from '../../../shared/voting/roll.ts';
import type { RollTurnout } from '../rounds.ts';
import type { Database } from './database.ts';
import { int, type Row, text } from './rows.ts';

const MayCast = z.array(ParticipantId);
const Keys = z.array(z.string());

/** One vote on the roll: whose, who may cast it, and whether it was cast. Never what, when, or after whom. */
export type RollVote = RollEntry & {
  cast: boolean;
  /** Hashes of the requests that were stored for it. */
  keys: string[];
};

const voteOf = (row: Row): RollVote => ({
  // A voter is a person or a partner; both have ids of the same shape.
  voterId: z.union([ParticipantId, PartnerId]).parse(row.voter),
  partnerId: PartnerId.parse(row.partner),
  mayCast: MayCast.parse(JSON.parse(text(row, 'may_cast'))),
  cast: int(row, 'cast') === 1,
  keys: Keys.parse(JSON.parse(text(row, 'keys'))),
});

/** Late repeats are recognised among so many of the newest changes of a ballot. */
const MAX_KEYS = 50;

/** The roll's rows; the caller has the transaction. */
export type RollRows = {
  fix(id: WorkshopId, roundId: RoundId, roll: readonly RollEntry[]): void;
  /** The vote a person may cast: their own, or that of an id they had before; the one already cast first. */
  voteOf(id: WorkshopId, roundId: RoundId, by: readonly ParticipantId[]): RollVote | null;
  partnersVote(id: WorkshopId, roundId: RoundId, partnerId: PartnerId): RollVote | null;
  mark(id: WorkshopId, roundId: RoundId, vote: RollVote, keyHash: string | null): void;
  read(id: WorkshopId, roundId: RoundId): RollEntry[];
  count(id: WorkshopId, roundId: RoundId): Pick<RollTurnout, 'cast' | 'eligible'>;
  /** Partners of which somebody has cast, by id. */
  heard(id: WorkshopId, roundId: RoundId): PartnerId[];
  /** Writes the rows again in the order of their ids: a row that was marked lies where it was put at that moment. */
  layAnew(id: WorkshopId, roundId: RoundId): void;
};

export function rollRows(db: Database): RollRows {
  const insert = db.prepare(`INSERT INTO roll (workshop, round, voter, partner, may_cast, "cast", keys)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const all = db.prepare(
    'SELECT voter, partner, may_cast, "cast", keys FROM roll WHERE workshop = ? AND round = ? ORDER BY voter',
  );
  const one = db.prepare(
    'SELECT voter, partner, may_cast, "cast", keys FROM roll WHERE workshop = ? AND round = ? AND voter = ?',
  );
  const markOne = db.prepare('UPDATE roll SET "cast" = 1, keys = ? WHERE workshop = ? AND round = ? AND voter = ?');
  const count = db.prepare(
    'SELECT coalesce(sum("cast"), 0) AS "cast", count(*) AS eligible FROM roll WHERE workshop = ? AND round = ?',
  );
  const heard = db.prepare(
    'SELECT DISTINCT partner FROM roll WHERE workshop = ? AND round = ? AND "cast" = 1 ORDER BY partner',
  );
  const drop = db.prepare('DELETE FROM roll WHERE workshop = ? AND round = ?');

  const votes = (id: WorkshopId, roundId: RoundId): RollVote[] => all.all(id, roundId).map(voteOf);
  const put = (id: WorkshopId, roundId: RoundId, vote: RollVote): void => {
    const { voterId, partnerId, mayCast, cast, keys } = vote;
    insert.run(id, roundId, voterId, partnerId, JSON.stringify(mayCast), cast ? 1 : 0, JSON.stringify(keys));
  };

  return {
    fix(id, roundId, roll) {
      for (const entry of roll) put(id, roundId, { ...entry, cast: false, keys: [] });
    },
    voteOf(id, roundId, by) {
      const mine = votes(id, roundId).filter(({ mayCast }) => mayCast.some((each) => by.includes(each)));
      const own = mine.find(({ voterId }) => voterId === by[0]);
      return mine.find(({ cast }) => cast) ?? own ?? mine[0] ?? null;
    },
    partnersVote(id, roundId, partnerId) {
      const row = one.get(id, roundId, partnerId);
      return row === undefined ? null : voteOf(row);
    },
    mark(id, roundId, { voterId, keys }, keyHash) {
      const kept = keyHash === null ? keys : [...keys, keyHash].slice(-MAX_KEYS);
      markOne.run(JSON.stringify(kept), id, roundId, voterId);
    },
    read: (id, roundId) =>
      votes(id, roundId).map(({ voterId, partnerId, mayCast }) => ({ voterId, partnerId, mayCast })),
    count(id, roundId) {
      const row = count.get(id, roundId) ?? {};
      return { cast: int(row, 'cast'), eligible: int(row, 'eligible') };
    },
    heard: (id, roundId) => heard.all(id, roundId).map((row) => PartnerId.parse(row.partner)),
    layAnew(id, roundId) {
      const kept = votes(id, roundId);
      drop.run(id, roundId);
      for (const vote of kept) put(id, roundId, vote);
    },
  };
}
