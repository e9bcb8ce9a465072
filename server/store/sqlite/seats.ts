import { DeviceId, ParticipantId, type WorkshopId } from '../../../shared/ids.ts';
import type { Seat, SeatStore } from '../store.ts';
import type { Handlers } from './calls.ts';
import type { Database } from './database.ts';

type SeatHandlers = Pick<Handlers, `seats.${keyof SeatStore & string}`>;

/** Takes a seat in place of the one of its kind; the caller has the transaction. */
export function seatPutter(db: Database): (seat: Seat) => void {
  const put = db.prepare(`INSERT INTO seats (device, workshop, kind, participant) VALUES (?, ?, ?, ?)
    ON CONFLICT (device, workshop, kind) DO UPDATE SET participant = excluded.participant`);
  return (seat) => {
    put.run(seat.deviceId, seat.workshopId, seat.kind, seat.kind === 'person' ? seat.participantId : null);
  };
}

/** Makes the seats of one person those of another; the caller has the transaction. */
export function seatMerger(db: Database): MergeSeats {
  const merge = db.prepare('UPDATE seats SET participant = ? WHERE workshop = ? AND participant = ?');
  return (id, { from, into }) => {
    merge.run(into, id, from);
  };
}

export type MergeSeats = (id: WorkshopId, merged: { from: ParticipantId; into: ParticipantId }) => void;

/** Devices, and who they are in which workshop. */
export function seatHandlers(db: Database, putSeat: (seat: Seat) => void): SeatHandlers {
  const insertDevice = db.prepare('INSERT INTO devices (id, secret_hash, created_at) VALUES (?, ?, ?)');
  const findDevice = db.prepare('SELECT id FROM devices WHERE secret_hash = ?');
  const find = db.prepare('SELECT participant FROM seats WHERE device = ? AND workshop = ? AND kind = ?');
  const remove = db.prepare('DELETE FROM seats WHERE device = ? AND workshop = ? AND kind = ?');

  return {
    'seats.addDevice': (deviceId, secretHash, at) =>
      db.write(() => {
        if (findDevice.get(secretHash) === undefined) insertDevice.run(deviceId, secretHash, at);
      }),
    'seats.findDevice': (secretHash) => {
      const row = findDevice.get(secretHash);
      return row === undefined ? null : DeviceId.parse(row.id);
    },
    'seats.find': (deviceId, workshopId, kind) => {
      const row = find.get(deviceId, workshopId, kind);
      if (row === undefined) return null;
      if (kind === 'view') return { kind, deviceId, workshopId };
      return { kind, deviceId, workshopId, participantId: ParticipantId.parse(row.participant) };
    },
    'seats.put': (seat) => db.write(() => putSeat(seat)),
    'seats.remove': (deviceId, workshopId, kind) =>
      db.write(() => {
        remove.run(deviceId, workshopId, kind);
      }),
  };
}
