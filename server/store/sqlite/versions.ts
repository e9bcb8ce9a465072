import { AppError } from '../../../shared/errors.ts';
import { ParticipantId, WorkshopId } from '../../../shared/ids.ts';
import { Seal } from '../../../shared/version/seal.ts';
import { Signoff } from '../../../shared/version/signoff.ts';
import { type NewVersion, SealOrder, type VersionRow, type VersionStore, type VersionWrite } from '../versions.ts';
import type { Handlers } from './calls.ts';
import type { Database } from './database.ts';
import { int, type Row, text } from './rows.ts';

type VersionHandlers = Pick<Handlers, `versions.${keyof VersionStore & string}`>;

const sealOf = (row: Row): Seal => Seal.parse(JSON.parse(text(row, 'seal')));

const versionOf = (row: Row): VersionRow => ({
  number: int(row, 'number'),
  epoch: int(row, 'epoch'),
  frozenAt: int(row, 'frozen_at'),
  by: ParticipantId.parse(row.frozen_by),
  seal: sealOf(row),
});

/** What is written of versions together with the stage; the caller has the transaction. */
export function versionWriter(db: Database): (id: WorkshopId, write: VersionWrite) => void {
  const begin = db.prepare(
    'INSERT INTO sealings (workshop, seq, seal_order) SELECT id, seq, ? FROM workshops WHERE id = ?',
  );
  const done = db.prepare('DELETE FROM sealings WHERE workshop = ?');
  const insert = db.prepare(`INSERT INTO versions (workshop, number, hash, epoch, frozen_at, frozen_by, seal, content)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  // The version itself stands before the first entry.
  const last = db.prepare(`SELECT position, hash FROM signoffs WHERE workshop = ?1 AND version = ?2
    UNION ALL SELECT 0, hash FROM versions WHERE workshop = ?1 AND number = ?2
    ORDER BY position DESC LIMIT 1`);
  const sign = db.prepare(`INSERT INTO signoffs (workshop, version, position, previous, hash, signoff)
    VALUES (?, ?, ?, ?, ?, ?)`);

  function add(id: WorkshopId, { number, epoch, frozenAt, by, seal, content }: NewVersion): void {
    insert.run(id, number, seal.hash, epoch, frozenAt, by, JSON.stringify(seal), content);
    done.run(id);
  }

  function addSignoff(id: WorkshopId, number: number, signoff: Signoff): void {
    const row = last.get(id, number);
    if (row === undefined) throw new AppError('not-found', { message: `there is no version ${number}` });
    if (text(row, 'hash') !== signoff.previous) throw new AppError('conflict', { message: 'not the last entry' });
    sign.run(id, number, int(row, 'position') + 1, signoff.previous, signoff.hash, JSON.stringify(signoff));
  }

  return (id, write) => {
    switch (write.kind) {
      case 'seal.begin':
        begin.run(JSON.stringify(write.order), id);
        return;
      case 'seal.drop':
        done.run(id);
        return;
      case 'version.add':
        return add(id, write.version);
      case 'signoff.add':
        return addSignoff(id, write.number, write.signoff);
    }
  };
}

export function versionHandlers(db: Database): VersionHandlers {
  const waiting = db.prepare(`SELECT workshop FROM sealings JOIN workshops ON workshops.id = sealings.workshop
    WHERE phase = 'sealing' ORDER BY workshop`);
  const sealing = db.prepare(`SELECT sealings.seq, seal_order FROM sealings
    JOIN workshops ON workshops.id = sealings.workshop WHERE sealings.workshop = ? AND phase = 'sealing'`);
  const list = db.prepare(
    'SELECT number, epoch, frozen_at, frozen_by, seal FROM versions WHERE workshop = ? ORDER BY number',
  );
  const find = db.prepare('SELECT content, seal FROM versions WHERE workshop = ? AND number = ?');
  const byHash = db.prepare('SELECT workshop, number FROM versions WHERE hash = ?');
  const signoffs = db.prepare('SELECT signoff FROM signoffs WHERE workshop = ? AND version = ? ORDER BY position');

  return {
    'versions.sealings': () => waiting.all().map((row) => WorkshopId.parse(row.workshop)),
    'versions.sealing': (id) => {
      const row = sealing.get(id);
      if (row === undefined) return null;
      return { ...SealOrder.parse(JSON.parse(text(row, 'seal_order'))), seq: int(row, 'seq') };
    },
    'versions.list': (id) => list.all(id).map(versionOf),
    'versions.find': (id, number) => {
      const row = find.get(id, number);
      return row === undefined ? null : { content: text(row, 'content'), seal: sealOf(row) };
    },
    'versions.findByHash': (hash) => {
      const row = byHash.get(hash);
      return row === undefined ? null : { workshopId: WorkshopId.parse(row.workshop), number: int(row, 'number') };
    },
    'versions.signoffs': (id, number) =>
      signoffs.all(id, number).map((row) => Signoff.parse(JSON.parse(text(row, 'signoff')))),
  };
}
