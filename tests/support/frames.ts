import * as encoding from 'lib0/encoding';
import {
  MESSAGE_AWARENESS,
  MESSAGE_SYNC,
  type SYNC_STEP_1,
  type SYNC_STEP_2,
  type SYNC_UPDATE,
} from '../../shared/protocol/protocol.ts';

/** The frames a y-websocket client sends, built without a provider around them. */
export function syncFrame(
  kind: typeof SYNC_STEP_1 | typeof SYNC_STEP_2 | typeof SYNC_UPDATE,
  payload: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE_SYNC);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

/** One client's awareness state. */
export function awarenessFrame(clientId: number, clock: number, state: unknown): Uint8Array<ArrayBuffer> {
  const update = encoding.createEncoder();
  encoding.writeVarUint(update, 1);
  encoding.writeVarUint(update, clientId);
  encoding.writeVarUint(update, clock);
  encoding.writeVarString(update, JSON.stringify(state));
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE_AWARENESS);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(update));
  return encoding.toUint8Array(encoder);
}
