import { expect, test } from 'vitest';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { countdown, inTheWay, openItems, stillAccepted } from './freezing.ts';

const announced = { by: 'marit', at: 1_000, freezesAt: 31_000 };

test.each([
  [1_000, { kind: 'counting', seconds: 30 }],
  [30_001, { kind: 'counting', seconds: 1 }],
  [31_000, { kind: 'now' }],
  [38_999, { kind: 'now' }],
  [39_000, { kind: 'passed' }],
])('[SEAL-2] an announced freeze at %d', (now, where) => {
  expect(countdown(announced, now)).toEqual(where);
});

test('[SEAL-2] nothing announced, nothing counted', () => {
  expect(countdown(null, 5)).toEqual({ kind: 'none' });
});

test('[SEAL-2] as long as the server’s clock was not heard nothing is counted', () => {
  expect(countdown(announced, null)).toEqual({ kind: 'none' });
});

const item = (kind: PreflightItem['kind'], what: string): PreflightItem => ({
  id: `${kind} ${what}`,
  kind,
  target: null,
  participantId: null,
});

test('[SEAL-2] what must be settled first stands apart and can not be accepted away', () => {
  const round = item('round-open', 'r1');
  const block = item('block-unanswered', 'b1');
  const person = item('unsaved', 'anna');
  const items = [round, block, person];
  expect(openItems(items)).toEqual({
    first: [round],
    heaps: [
      { kind: 'unsaved', items: [person] },
      { kind: 'block-unanswered', items: [block] },
    ],
  });
  const all = new Set(items.map(({ id }) => id));
  expect(inTheWay(items, all)).toEqual([round]);
  expect(inTheWay([block, person], all)).toEqual([]);
  expect(inTheWay([block, person], new Set([block.id]))).toEqual([person]);
});

test('[SEAL-2] words that came in are asked about anew; what else was accepted stays so, also out of the list', () => {
  const anna = item('unsaved', 'anna');
  const bram = item('unsaved', 'bram');
  const block = item('block-unanswered', 'b1');
  const accepted = [anna, bram, block].map(({ id }) => id);
  expect(stillAccepted(accepted, [anna, bram, block])).toBe(accepted);
  expect(stillAccepted(accepted, [bram])).toEqual([bram.id, block.id]);
});
