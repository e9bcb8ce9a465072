import { crc32 } from 'node:zlib';
import type { WorkshopId } from '../../../shared/ids.ts';
import type { DamagedRow, LoadedDocument } from '../store.ts';
import type { Database } from './database.ts';
import { cannotWriteNow } from './failure.ts';
import { bytes, int, type Row } from './rows.ts';

/**
 * The rows a document is rebuilt from: appended updates and now and then a snapshot, each with a checksum. A row whose
 * checksum doesn't hold is set aside: passed over from then on, never dropped, so that it may still be repaired by hand.
 */
type ReadRows = Pick<LoadedDocument, 'snapshot' | 'updates' | 'damaged'> & {
  /** Those of `damaged` that are not marked yet. */
  newlyDamaged: DamagedRow[];
};

export type LogRows = {
  /** The newest good snapshot and the good updates after it; every row after it that isn't good is in `damaged`. */
  read(id: WorkshopId): ReadRows;
  setAside(id: WorkshopId, rows: DamagedRow[]): void;
  /** Adds a snapshot and drops what only older ones need; the caller has the transaction. */
  addSnapshot(id: WorkshopId, seq: number, bytes: Uint8Array): void;
};

export const checksumOf = (data: Uint8Array): number => crc32(data);

const isGood = (row: Row): boolean =>
  int(row, 'set_aside') === 0 && checksumOf(bytes(row, 'bytes')) === int(row, 'checksum');

const rowOf = (row: Row) => ({ seq: int(row, 'seq'), bytes: bytes(row, 'bytes') });

export function logRows(db: Database): LogRows {
  const snapshotsDown = db.prepare(
    'SELECT seq, checksum, set_aside, bytes FROM snapshots WHERE workshop = ? ORDER BY seq DESC',
  );
  const updatesAfter = db.prepare(
    'SELECT seq, checksum, set_aside, bytes FROM updates WHERE workshop = ? AND seq > ? ORDER BY seq',
  );
  const insertSnapshot = db.prepare('INSERT INTO snapshots (workshop, seq, checksum, bytes) VALUES (?, ?, ?, ?)');
  const beforeLast = db.prepare(
    'SELECT seq FROM snapshots WHERE workshop = ? AND set_aside = 0 ORDER BY seq DESC LIMIT 1 OFFSET 1',
  );
  const dropSnapshots = db.prepare('DELETE FROM snapshots WHERE workshop = ? AND seq < ? AND set_aside = 0');
  const dropUpdates = db.prepare('DELETE FROM updates WHERE workshop = ? AND seq <= ? AND set_aside = 0');
  const mark = {
    snapshot: db.prepare('UPDATE snapshots SET set_aside = 1 WHERE workshop = ? AND seq = ?'),
    update: db.prepare('UPDATE updates SET set_aside = 1 WHERE workshop = ? AND seq = ?'),
  };

  return {
    read(id) {
      const damaged: DamagedRow[] = [];
      const newlyDamaged: DamagedRow[] = [];
      const note = (kind: DamagedRow['kind'], row: Row) => {
        const found = { kind, seq: int(row, 'seq') };
        damaged.push(found);
        if (int(row, 'set_aside') === 0) newlyDamaged.push(found);
      };
      let snapshot: LoadedDocument['snapshot'] = null;
      // One at a time: the snapshots behind a good one are not even read.
      for (const row of snapshotsDown.iterate(id)) {
        if (isGood(row)) {
          snapshot = rowOf(row);
          break;
        }
        note('snapshot', row);
      }
      const updates: LoadedDocument['updates'] = [];
      for (const row of updatesAfter.iterate(id, snapshot?.seq ?? 0)) {
        if (isGood(row)) updates.push(rowOf(row));
        else note('update', row);
      }
      return { snapshot, updates, damaged, newlyDamaged };
    },
    setAside(id, rows) {
      try {
        db.write(() => {
          for (const { kind, seq } of rows) mark[kind].run(id, seq);
        });
      } catch (error) {
        // A room must open also while the disk is full or the file is locked; the next load finds the same rows bad again.
        if (!cannotWriteNow(error)) throw error;
      }
    },
    addSnapshot(id, seq, data) {
      insertSnapshot.run(id, seq, checksumOf(data), data);
      const older = beforeLast.get(id);
      if (older === undefined) return;
      dropSnapshots.run(id, int(older, 'seq'));
      dropUpdates.run(id, int(older, 'seq'));
    },
  };
}
