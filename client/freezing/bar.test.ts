import { expect, test } from 'vitest';
import { barAtFirst, barNext, shownOf } from './bar.ts';

const freezing = { by: 'marit', at: 1_000, freezesAt: 31_000 };
const open = { phase: 'open', freezing: null } as const;
const announced = { phase: 'open', freezing } as const;
const frozen = { phase: 'frozen', freezing: null } as const;

test('[SEAL-2] an announcement is read out once, with the seconds it had when it was seen', () => {
  const first = barNext(barAtFirst(open, 0), announced, 2_500);
  expect(first.announced).toEqual({ at: 1_000, seconds: 29 });
  expect(barNext(first, announced, 9_000)).toBe(first);
  expect(shownOf(first, announced, 9_000)).toEqual({ kind: 'counting', seconds: 22 });
  expect(barAtFirst(announced, 20_000).announced).toEqual({ at: 1_000, seconds: 11 });
});

test('[SEAL-2] stopped is told, and put away by the next announcement', () => {
  const stopped = barNext(barAtFirst(announced, 2_000), open, 3_000);
  expect(shownOf(stopped, open, 3_000)).toEqual({ kind: 'stopped' });
  const again = { phase: 'open', freezing: { ...freezing, at: 5_000, freezesAt: 35_000 } } as const;
  expect(barNext(stopped, again, 5_000)).toMatchObject({ ended: null, announced: { at: 5_000, seconds: 30 } });
});

test('[SEAL-2] zero that brings nothing passes by itself, and nothing claims it was frozen', () => {
  const bar = barAtFirst(announced, 2_000);
  expect(shownOf(bar, announced, 31_000)).toEqual({ kind: 'now' });
  expect(shownOf(bar, announced, 40_000)).toEqual({ kind: 'none' });
});

test('[SEAL-1] frozen under one is told; found frozen is not news', () => {
  const sealing = { phase: 'sealing', freezing: null } as const;
  const under = barNext(barAtFirst(announced, 2_000), sealing, 31_000);
  expect(shownOf(under, sealing, 31_000)).toEqual({ kind: 'now' });
  expect(shownOf(barNext(under, frozen, 31_100), frozen, 31_100)).toEqual({ kind: 'frozen' });
  expect(shownOf(barAtFirst(frozen, 0), frozen, 0)).toEqual({ kind: 'none' });
});

test('[SEAL-6] reopened, nothing of the freeze stays in sight', () => {
  const after = barNext(barNext(barAtFirst(open, 0), frozen, 1), open, 2);
  expect(shownOf(after, open, 2)).toEqual({ kind: 'none' });
});
