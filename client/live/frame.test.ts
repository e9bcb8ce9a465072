import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { MESSAGE_AWARENESS, MESSAGE_SYNC } from '../../shared/protocol/protocol.ts';
import { editFrame, frameOf, updateSize } from './frame.ts';

function syncFrame(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE_SYNC);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

const doc = new Y.Doc();
doc.getText('t').insert(0, 'x'.repeat(300));
const update = Y.encodeStateAsUpdate(doc);

test('[LIVE-1] step 2 and updates carry edits; step 1 and awareness do not', () => {
  expect(editFrame(syncFrame((encoder) => writeSyncStep2(encoder, doc)))).toBe('step2');
  expect(editFrame(syncFrame((encoder) => writeUpdate(encoder, update)))).toBe('update');
  expect(editFrame(syncFrame((encoder) => writeSyncStep1(encoder, doc)))).toBeNull();
  expect(editFrame(frameOf(MESSAGE_AWARENESS, update))).toBeNull();
  expect(editFrame(new Uint8Array())).toBeNull();
});

test('the size of a frame is that of the update in it', () => {
  expect(updateSize(syncFrame((encoder) => writeUpdate(encoder, update)))).toBe(update.length);
});
