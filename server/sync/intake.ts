import { ERRORS, type ErrorKind } from '../../shared/errors.ts';
import { MAX_AWARENESS_BYTES, MAX_UPDATE_BYTES } from '../../shared/protocol/protocol.ts';
import { can } from '../../shared/roles.ts';
import type { Connection } from './connection.ts';
import type { Frame } from './frames.ts';
import type { Edit } from './pending.ts';
import type { Room } from './room.ts';
import type { Applied } from './room-document.ts';
import type { Sound } from './scan.ts';

/** What people send into a room, each frame in its turn: judged, and what is sound taken into the document in memory. */
export function takeFrame(room: Room, connection: Connection, frame: Frame, bytes: number): void {
  switch (frame.kind) {
    case 'step1':
      if (bytes > MAX_UPDATE_BYTES) return room.expel(connection, 'too-big');
      room.pending.asked.set(connection, frame.stateVector);
      connection.synced = true;
      return room.mark();
    case 'step2':
    case 'update':
      return takeEdit(room, { connection, number: connection.count(), kind: frame.kind, update: frame.update });
    case 'awareness':
      return appear(room, connection, frame.update, bytes);
    case 'query-awareness':
      room.pending.askedAwareness.add(connection);
      return room.mark();
    case 'nothing':
      return;
    case 'malformed':
      return room.expel(connection, 'malformed');
  }
}

function appear(room: Room, connection: Connection, update: Uint8Array, bytes: number): void {
  const { user } = connection;
  if (user === null || !can(connection.me.role, 'appear')) return;
  if (bytes > MAX_AWARENESS_BYTES) return room.expel(connection, 'too-big');
  if (room.awareness.receive(connection, update)) room.mark();
  else room.expel(connection, 'malformed');
}

/** Judges one edit and applies what is sound. Also used again, with the same number, after a refused commit. */
export function takeEdit(room: Room, edit: Edit): void {
  const verdict = room.text.judge(edit, room.stage, room.pending.bytes, room.context.limits.documentBytes);
  switch (verdict.kind) {
    case 'refused':
      return refuse(room, edit, verdict.reason);
    case 'nothing-new':
      return settle(room, edit);
    case 'gap':
      // A step 2 with a gap is all its sender has: what hangs together is taken, the rest is told as refused.
      return edit.kind === 'update' ? hold(room, edit) : takeSound(room, edit, verdict);
    case 'sound':
      return takeSound(room, edit, verdict);
  }
}

function takeSound(room: Room, edit: Edit, sound: Sound): void {
  const { connection } = edit;
  const { limits, now } = room.context;
  const { participantId } = connection;
  if (room.restored.isOver(participantId, now())) return refuse(room, edit, 'not-allowed');
  connection.clientIds += sound.claims.length;
  if (connection.clientIds > limits.clientIdsPerConnection) return refuse(room, edit, 'quota');
  const applied = apply(room, edit, sound);
  if (applied === null) return;
  putRight(room, edit, applied);
  settle(room, edit);
  if (room.pending.bytes > limits.unsavedBytes) room.expelAll('store-unavailable');
}

/** What did not stay as its author sent it is told to them, and counted. */
function putRight(room: Room, { connection, number }: Edit, { hit, locked, partial, restoredBytes }: Applied): void {
  const tell = (reason: string, roots: string[]): void =>
    room.pending.refuse(connection, { type: 'refused', frame: number, reason, hit: roots });
  if (locked.length > 0) tell('locked', locked);
  if (partial) tell('incomplete', hit);
  else if (hit.length > 0) tell('not-allowed-here', hit);
  if (restoredBytes > 0) room.restored.charge(connection.participantId, room.context.now(), restoredBytes);
}

function apply(room: Room, edit: Edit, sound: Sound): Applied | null {
  try {
    const { people, locked } = room;
    return room.text.take(edit, sound, { at: room.context.now(), people, locked }, room.pending);
  } catch (error) {
    // Yjs stopped half-way: what is in memory is no longer what anyone has. Everyone comes back to what is stored.
    room.context.log.error({ event: 'document.broken', workshop: room.id, err: error });
    refuse(room, edit, 'malformed');
    room.end('room-failed');
    return null;
  }
}

function settle(room: Room, edit: Edit): void {
  const { connection, number } = edit;
  if (edit.kind === 'step2') connection.release();
  connection.judged(number);
  room.pending.touched.add(connection);
  room.mark();
}

function hold(room: Room, { connection, number }: Edit): void {
  connection.hold(number);
  connection.judged(number);
  if (connection.owesStep2) return;
  connection.owesStep2 = true;
  room.pending.stepOnes.add(connection);
  room.mark();
}

function refuse(room: Room, { connection, number, update }: Edit, reason: ErrorKind): void {
  room.context.log[ERRORS[reason].level]({
    event: 'edit.refused',
    workshop: room.id,
    participant: connection.participantId,
    reason,
    bytes: update.length,
  });
  connection.refuse({ type: 'refused', frame: number, reason, hit: [] });
  room.expel(connection, reason);
}
