import { z } from 'zod';
import { RoundId, WorkshopId } from '../../../shared/ids.ts';
import { Result, resultOf } from '../../../shared/voting/result.ts';
import type { RollEntry } from '../../../shared/voting/roll.ts';
import { Round } from '../../../shared/voting/round.ts';
import type { RoundStore, RoundWrite } from '../rounds.ts';
import { type BallotRows, ballotRows } from './ballots.ts';
import type { Handlers } from './calls.ts';
import { ballotCaster, myBallotReader } from './cast.ts';
import type { Database } from './database.ts';
import type { AddEntry } from './entries.ts';
import { type RollRows, rollRows } from './roll.ts';
import { int, type Row, text } from './rows.ts';

type RoundHandlers = Pick<Handlers, `rounds.${keyof RoundStore & string}`>;

const Status = z.enum(['open', 'closed', 'withdrawn']);

/** The row of a round that was opened. */
export type RoundRow = {
  status: z.infer<typeof Status>;
  kind: Round['kind'];
  closesAt: number | null;
  hands: string | null;
  tally: string | null;
  /** Of the workshop, as it is now. */
  phase: string;
  isOfThisEpoch: boolean;
};

const rowOf = (row: Row): RoundRow => ({
  status: Status.parse(row.status),
  kind: Round.shape.kind.parse(row.kind),
  closesAt: row.closes_at === null ? null : int(row, 'closes_at'),
  hands: row.hands === null ? null : text(row, 'hands'),
  tally: row.tally === null ? null : text(row, 'tally'),
  phase: text(row, 'phase'),
  isOfThisEpoch: int(row, 'of_this_epoch') === 1,
});

export type FindRound = (id: WorkshopId, roundId: RoundId) => RoundRow | null;

function roundFinder(db: Database): FindRound {
  const find =
    db.prepare(`SELECT status, kind, closes_at, hands, tally, phase, rounds.epoch = workshops.epoch AS of_this_epoch
    FROM rounds JOIN workshops ON workshops.id = rounds.workshop WHERE rounds.workshop = ? AND rounds.id = ?`);
  return (id, roundId) => {
    const row = find.get(id, roundId);
    return row === undefined ? null : rowOf(row);
  };
}

type Parts = { roll: RollRows; ballots: BallotRows; findRound: FindRound };

export function roundParts(db: Database): Parts {
  return { roll: rollRows(db), ballots: ballotRows(db), findRound: roundFinder(db) };
}

/** What changes of a round together with the stage; the caller has the transaction. */
export function roundWriter(
  db: Database,
  { roll, ballots, findRound }: Parts,
): (id: WorkshopId, write: RoundWrite) => void {
  const open = db.prepare(`INSERT INTO rounds (workshop, id, epoch, status, kind, closes_at)
    SELECT id, ?, epoch, 'open', ?, ? FROM workshops WHERE id = ?`);
  const keepHands = db.prepare('UPDATE rounds SET hands = ? WHERE workshop = ? AND id = ?');
  const end = db.prepare('UPDATE rounds SET status = ?, tally = ?, hands = NULL WHERE workshop = ? AND id = ?');

  function close(id: WorkshopId, round: Round): void {
    const row = findRound(id, round.id);
    const result = resultOf(round, ballots.read(id, round.id), ballots.handsOf(row));
    end.run('closed', JSON.stringify(result), id, round.id);
    ballots.drop(id, round.id);
    if (round.kind === 'secret') roll.layAnew(id, round.id);
  }

  return (id, write) => {
    switch (write.kind) {
      case 'round.open': {
        const { round } = write;
        open.run(round.id, round.kind, round.closesAt, id);
        roll.fix(id, round.id, write.roll);
        return;
      }
      case 'round.hands':
        keepHands.run(JSON.stringify(write.hands), id, write.roundId);
        return;
      case 'round.close':
        return close(id, write.round);
      case 'round.withdraw':
        end.run('withdrawn', null, id, write.roundId);
        ballots.drop(id, write.roundId);
        roll.layAnew(id, write.roundId);
    }
  };
}

/** Ballots as they come in, and what may be read of a round. */
export function roundHandlers(db: Database, parts: Parts, addEntry: AddEntry): RoundHandlers {
  const { roll, ballots, findRound } = parts;
  const cast = ballotCaster(parts, addEntry);
  const readMine = myBallotReader(parts);
  const open = db.prepare(`SELECT workshop, id, closes_at FROM rounds WHERE status = 'open' ORDER BY closes_at`);

  return {
    'rounds.cast': (id, ballot) => db.write(() => cast(id, ballot)),
    'rounds.turnout': (id, roundId) =>
      db.read(() => {
        const row = findRound(id, roundId);
        if (row === null) return null;
        return {
          isOpen: row.status === 'open',
          ...roll.count(id, roundId),
          partners: row.kind === 'named' ? roll.heard(id, roundId) : [],
        };
      }),
    'rounds.mine': (id, roundId, by) => db.read(() => readMine(id, roundId, by)),
    'rounds.roll': (id, roundId): RollEntry[] => roll.read(id, roundId),
    'rounds.result': (id, round) =>
      db.read(() => {
        const row = findRound(id, round.id);
        if (row === null) return null;
        if (row.tally !== null) return Result.parse(JSON.parse(row.tally));
        // Of no other round is anything counted while it is open, whoever asks.
        if (row.status !== 'open' || row.kind !== 'pulse') return null;
        return resultOf(round, ballots.read(id, round.id), ballots.handsOf(row));
      }),
    'rounds.open': () =>
      open.all().map((row) => ({
        workshopId: WorkshopId.parse(row.workshop),
        roundId: RoundId.parse(row.id),
        closesAt: row.closes_at === null ? null : int(row, 'closes_at'),
      })),
  };
}
