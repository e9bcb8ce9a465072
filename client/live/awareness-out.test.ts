import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { type AwarenessOut, sendAwareness } from './awareness-out.ts';

let awareness: Awareness;
let out: AwarenessOut;
let sent: number;

beforeEach(() => {
  vi.useFakeTimers();
  awareness = new Awareness(new Y.Doc());
  sent = 0;
  out = sendAwareness(
    awareness,
    () => {
      sent += 1;
    },
    Date.now,
  );
});

afterEach(() => {
  out.close();
  awareness.destroy();
  vi.useRealTimers();
});

test('[ANSWER-1] a caret that moves often is told ten times a second, the last place included', () => {
  for (let place = 0; place < 100; place += 1) {
    awareness.setLocalStateField('cursor', { place });
    vi.advanceTimersByTime(10);
  }
  expect(sent).toBeGreaterThanOrEqual(9);
  expect(sent).toBeLessThanOrEqual(11);
});

test('[ANSWER-1] a caret set again where it was, as the editor does at each edit of another, is not told', () => {
  awareness.setLocalStateField('cursor', { place: 1 });
  vi.advanceTimersByTime(1_000);
  const before = sent;
  for (let i = 0; i < 50; i += 1) {
    awareness.setLocalStateField('cursor', { place: 1 });
    vi.advanceTimersByTime(20);
  }
  expect(sent).toBe(before);
});

test('a sign of life goes out: the same state, set again after a quarter of a minute', () => {
  awareness.setLocalStateField('cursor', { place: 1 });
  vi.advanceTimersByTime(15_000);
  awareness.setLocalState(awareness.getLocalState());
  expect(sent).toBe(2);
});

test('what others tell is not sent back', () => {
  const other = new Awareness(new Y.Doc());
  applyAwarenessUpdate(awareness, encodeAwarenessUpdate(other, [other.clientID]), 'line');
  vi.advanceTimersByTime(1_000);
  expect(sent).toBe(0);
  other.destroy();
});

test('renewing for a new connection makes the clock newer and sends nothing by itself', () => {
  const clock = () => awareness.meta.get(awareness.clientID)?.clock ?? 0;
  const before = clock();
  out.renew();
  expect(clock()).toBe(before + 1);
  expect(sent).toBe(0);
});
