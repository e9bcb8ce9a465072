import { z } from 'zod';
import { SilentPoint } from '../../../shared/http/silent.ts';
import { ParticipantId, WorkshopId } from '../../../shared/ids.ts';
import type { Draft, DraftStore } from '../store.ts';
import type { Handlers } from './calls.ts';
import type { Database } from './database.ts';
import { int, type Row, text } from './rows.ts';

const Points = z.array(SilentPoint);

const draftOf = (row: Row): Draft => ({
  silentId: text(row, 'silent'),
  participantId: ParticipantId.parse(row.participant),
  points: Points.parse(JSON.parse(text(row, 'points'))),
  rev: int(row, 'rev'),
});

/** What other nouns do with drafts in transactions of theirs; the caller has the transaction. */
export type DraftWrites = {
  /** Those of a workshop, whatever the round. */
  drop(id: WorkshopId): void;
  /** Those of one round: their points are on the table now. */
  dropRound(id: WorkshopId, silentId: string): void;
  /** What one person wrote is another's from now on, behind what that one wrote. */
  merge(id: WorkshopId, merged: { from: ParticipantId; into: ParticipantId }): void;
  /** Who has written something in the round that is on. */
  writers(id: WorkshopId, silentId: string): ParticipantId[];
};

export function draftWrites(db: Database): DraftWrites {
  const drop = db.prepare('DELETE FROM drafts WHERE workshop = ?');
  const dropRound = db.prepare('DELETE FROM drafts WHERE workshop = ? AND silent = ?');
  const find = db.prepare('SELECT participant, silent, rev, points FROM drafts WHERE workshop = ? AND participant = ?');
  const give = db.prepare('UPDATE drafts SET participant = ?, rev = ? WHERE workshop = ? AND participant = ?');
  const extend = db.prepare('UPDATE drafts SET points = ?, rev = ? WHERE workshop = ? AND participant = ?');
  const dropOne = db.prepare('DELETE FROM drafts WHERE workshop = ? AND participant = ?');
  const writers = db.prepare(`SELECT participant FROM drafts
    WHERE workshop = ? AND silent = ? AND points <> '[]' ORDER BY participant`);

  return {
    drop: (id) => void drop.run(id),
    dropRound: (id, silentId) => void dropRound.run(id, silentId),
    merge(id, { from, into }) {
      const given = find.get(id, from);
      if (given === undefined) return;
      const [theirs, there] = [draftOf(given), find.get(id, into)];
      if (there === undefined) return void give.run(into, theirs.rev + 1, id, from);
      const own = draftOf(there);
      // Someone who joined anew may have written the same again.
      const known = new Set(own.points.map((point) => JSON.stringify(point)));
      const more = theirs.points.filter((point) => !known.has(JSON.stringify(point)));
      extend.run(JSON.stringify([...own.points, ...more]), own.rev + 1, id, into);
      dropOne.run(id, from);
    },
    writers: (id, silentId) => writers.all(id, silentId).map((row) => ParticipantId.parse(row.participant)),
  };
}

type DraftHandlers = Pick<Handlers, `drafts.${keyof DraftStore & string}`>;

/** Private words of silent rounds. */
export function draftHandlers(db: Database, { writers }: DraftWrites): DraftHandlers {
  // As with a commit: the stored stage is the fence. A draft that is answered with "kept" is there when all is revealed.
  const isOn = db.prepare(`SELECT 1 AS yes FROM workshops WHERE id = ? AND phase = 'open'
    AND json_extract(stage, '$.silent.id') = ? AND json_extract(stage, '$.silent.state') = 'writing'`);
  const revOf = db.prepare('SELECT rev FROM drafts WHERE workshop = ? AND participant = ? AND silent = ?');
  const put = db.prepare(`INSERT INTO drafts (workshop, participant, silent, rev, points) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (workshop, participant) DO UPDATE SET
      silent = excluded.silent, rev = excluded.rev, points = excluded.points`);
  const find = db.prepare('SELECT participant, silent, rev, points FROM drafts WHERE workshop = ? AND participant = ?');
  const list = db.prepare(`SELECT participant, silent, rev, points FROM drafts
    WHERE workshop = ? AND silent = ? ORDER BY participant`);
  const isFrozen = db.prepare(`SELECT 1 AS yes FROM workshops WHERE id = ? AND phase <> 'open'`);
  const drop = db.prepare('DELETE FROM drafts WHERE workshop = ? AND participant = ?');
  const revealing = db.prepare(`SELECT id FROM workshops WHERE phase = 'open'
    AND json_extract(stage, '$.silent.state') = 'revealing' ORDER BY id`);

  return {
    'drafts.put': (id, { participantId, silentId, points, rev }) =>
      db.write(() => {
        if (isOn.get(id, silentId) === undefined) return { refused: 'over' };
        const row = revOf.get(id, participantId, silentId);
        const present = row === undefined ? 0 : int(row, 'rev');
        if (rev !== null && rev !== present) return { refused: 'conflict' };
        put.run(id, participantId, silentId, present + 1, JSON.stringify(points));
        return { rev: present + 1 };
      }),
    'drafts.find': (id, participantId) => {
      const row = find.get(id, participantId);
      return row === undefined ? null : draftOf(row);
    },
    'drafts.list': (id, silentId) => list.all(id, silentId).map(draftOf),
    'drafts.writers': (id, silentId) => writers(id, silentId),
    'drafts.drop': (id, participantId) =>
      db.write(() => {
        if (isFrozen.get(id) !== undefined) return 'frozen';
        drop.run(id, participantId);
        return 'dropped';
      }),
    'drafts.revealing': () => revealing.all().map((row) => WorkshopId.parse(row.id)),
  };
}
