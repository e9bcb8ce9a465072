import type { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { ParticipantId, PartnerId, type RoundId, type WorkshopId } from '../../../shared/ids.ts';
import { Choice } from '../../../shared/voting/ballot.ts';
import { Hands } from '../../../shared/voting/hands.ts';
import type { TallyBallot } from '../../../shared/voting/tally.ts';
import type { Database } from './database.ts';
import { int, type Row, text } from './rows.ts';

/** Whose ballot it is and who entered it; a secret ballot has nobody. */
type Signed = {
  voterId: ParticipantId | PartnerId;
  partnerId: PartnerId;
  casterId: ParticipantId;
  onBehalf: boolean;
};
export type KeptBallot = { id: string; casterId: ParticipantId; onBehalf: boolean; choice: Choice };

/** Ballots; the caller has the transaction. */
export type BallotRows = {
  put(id: WorkshopId, roundId: RoundId, ballot: { id: string; choice: Choice; signed: Signed | null }): void;
  /** The signed ballot for a vote. */
  find(id: WorkshopId, roundId: RoundId, voterId: Signed['voterId']): KeptBallot | null;
  change(ballotId: string, choice: Choice, signed: Signed): void;
  read(id: WorkshopId, roundId: RoundId): TallyBallot[];
  handsOf(round: { hands: string | null } | null): Hands | null;
  drop(id: WorkshopId, roundId: RoundId): void;
};

/** What can't be read is named without its words: they would end in a log. */
function decode<T>(schema: z.ZodType<T>, json: string, what: string): T {
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new AppError('internal', { message: `${what} can't be read` });
}

export function ballotRows(db: Database): BallotRows {
  const insert = db.prepare(`INSERT INTO ballots (id, workshop, round, voter, partner, caster, on_behalf, choice)
    VALUES (:id, :workshop, :round, :voter, :partner, :caster, :on_behalf, :choice)`);
  const find = db.prepare(
    'SELECT id, caster, on_behalf, choice FROM ballots WHERE workshop = ? AND round = ? AND voter = ?',
  );
  const change = db.prepare('UPDATE ballots SET choice = ?, caster = ?, on_behalf = ? WHERE id = ?');
  const read = db.prepare(
    'SELECT partner, on_behalf, choice FROM ballots WHERE workshop = ? AND round = ? ORDER BY id',
  );
  const others = db.prepare(`SELECT id, workshop, round, voter, partner, caster, on_behalf, choice FROM ballots
    WHERE NOT (workshop = ? AND round = ?) ORDER BY id`);
  const clear = db.prepare('DELETE FROM ballots');

  const choiceOf = (row: Row): Choice => decode(Choice, text(row, 'choice'), 'a ballot');

  return {
    put(id, roundId, { id: ballotId, choice, signed }) {
      insert.run({
        id: ballotId,
        workshop: id,
        round: roundId,
        voter: signed?.voterId ?? null,
        partner: signed?.partnerId ?? null,
        caster: signed?.casterId ?? null,
        on_behalf: signed?.onBehalf === true ? 1 : 0,
        choice: JSON.stringify(choice),
      });
    },
    find(id, roundId, voterId) {
      const row = find.get(id, roundId, voterId);
      if (row === undefined) return null;
      const casterId = ParticipantId.parse(row.caster);
      return { id: text(row, 'id'), casterId, onBehalf: int(row, 'on_behalf') === 1, choice: choiceOf(row) };
    },
    change(ballotId, choice, { casterId, onBehalf }) {
      change.run(JSON.stringify(choice), casterId, onBehalf ? 1 : 0, ballotId);
    },
    read: (id, roundId) =>
      read.all(id, roundId).map((row) => ({
        partnerId: PartnerId.nullable().parse(row.partner),
        choice: choiceOf(row),
        onBehalf: int(row, 'on_behalf') === 1,
      })),
    handsOf: (round) =>
      round === null || round.hands === null ? null : decode(Hands, round.hands, 'a count of hands'),
    /**
     * The whole table is emptied, and the ballots of other rounds are laid back. Deleting rows alone overwrites the rows, but a
     * row that moved when its page was split leaves a copy where it was; emptying overwrites every page from end to end.
     */
    drop(id, roundId) {
      const kept = others.all(id, roundId);
      clear.run();
      for (const row of kept) insert.run(row);
    },
  };
}
