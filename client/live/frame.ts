import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MESSAGE_SYNC, SYNC_STEP_2, SYNC_UPDATE } from '../../shared/protocol/protocol.ts';

export type EditFrame = 'step2' | 'update';

/**
 * Whether a frame that goes out carries edits, so that the server settles it. The stock provider writes such frames
 * with one byte per number, so two bytes tell.
 */
export function editFrame(bytes: Uint8Array): EditFrame | null {
  if (bytes[0] !== MESSAGE_SYNC) return null;
  if (bytes[1] === SYNC_STEP_2) return 'step2';
  return bytes[1] === SYNC_UPDATE ? 'update' : null;
}

/** How many bytes of Yjs update an edit frame carries. */
export function updateSize(frame: Uint8Array): number {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
  return decoding.readVarUint(decoder);
}

/** A message with a number and one run of bytes. */
export function frameOf(kind: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, payload);
  return new Uint8Array(encoding.toUint8Array(encoder));
}
