import type { WorkshopId } from '../../../shared/ids.ts';
import type { LogEntry } from '../store.ts';
import type { Database } from './database.ts';

export type AddEntry = (id: WorkshopId, entry: LogEntry) => void;

/** Writes a line in a workshop's log; the caller has the transaction, so that it stands with what it tells of. */
export function entryAdder(db: Database): AddEntry {
  const insert = db.prepare('INSERT INTO log (workshop, at, participant, event, details) VALUES (?, ?, ?, ?, ?)');
  return (id, { at, participantId, event, details }) => {
    insert.run(id, at, participantId, event, JSON.stringify(details));
  };
}
