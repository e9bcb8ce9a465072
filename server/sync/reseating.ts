import { can } from '../../shared/roles.ts';
import type { Room } from './room.ts';
import { seatsAfter } from './seating.ts';

/** The stage changed: everyone in the room is asked again who they are on it, and shown so; who may not be here leaves. */
export function reseat(room: Room): void {
  for (const { connection, seat } of seatsAfter(room.stage, room.connections)) {
    if ('refused' in seat) {
      room.expel(connection, seat.refused);
      continue;
    }
    const isSame = JSON.stringify(connection.user) === JSON.stringify(seat.user);
    connection.me = seat.me;
    connection.user = seat.user;
    if (seat.user === null || isSame) continue;
    if (can(seat.me.role, 'appear')) room.awareness.restamp(connection);
    else room.awareness.leave(connection);
  }
}
