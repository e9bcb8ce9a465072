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
    const isOther = 'participantId' in seat.me && seat.me.participantId !== connection.participantId;
    const isSame = JSON.stringify(connection.user) === JSON.stringify(seat.user);
    connection.me = seat.me;
    connection.user = seat.user;
    // Merged: this window is to know under which name it goes on.
    if (isOther) room.greet(connection);
    if (seat.user === null || isSame) continue;
    if (can(seat.me.role, 'appear')) room.awareness.restamp(connection);
    else room.awareness.leave(connection);
  }
}
