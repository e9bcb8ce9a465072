import { expect, test } from 'vitest';
import { barAtFirst, barNext, shownOf } from './bar.ts';

const freezing = { by: 'marit', at: 1_000, freezesAt: 31_000 };
const open = { phase: 'open', freezing: null, inTouch: true } as const;
const announced = { ...open, freezing } as const;
const frozen = { ...open, phase: 'frozen' } as const;

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
  const again = { ...open, freezing: { ...freezing, at: 5_000, freezesAt: 35_000 } } as const;
  expect(barNext(stopped, again, 5_000)).toMatchObject({ ended: null, announced: { at: 5_000, seconds: 30 } });
});

test('[SEAL-2] zero that brings nothing: everyone hears that it was not frozen, until they put it away', () => {
  const bar = barAtFirst(announced, 2_000);
  expect(shownOf(bar, announced, 31_000)).toEqual({ kind: 'now' });
  expect(barNext(bar, announced, 38_999)).toBe(bar);
  const over = barNext(bar, announced, 40_000);
  expect(over).toEqual({ phase: 'open', announced: null, ended: 'stopped' });
  expect(shownOf(over, announced, 40_000)).toEqual({ kind: 'stopped' });
  expect(barNext(over, announced, 41_000)).toBe(over);
  const away = { ...over, ended: null };
  expect(barNext(away, announced, 42_000)).toBe(away);
  expect(barNext(over, frozen, 43_000).ended).toBe('frozen');
});

test('[SEAL-2] out of touch nobody is told that it was not frozen: it may be', () => {
  const bar = barAtFirst(announced, 2_000);
  const away = { ...announced, inTouch: false };
  expect(barNext(bar, away, 40_000)).toBe(bar);
  expect(shownOf(bar, away, 40_000)).toEqual({ kind: 'none' });
  expect(barNext(bar, announced, 41_000).ended).toBe('stopped');
});

test('[SEAL-2] until the server’s clock was heard nothing is counted or read out', () => {
  const first = barAtFirst(announced, null);
  expect(first.announced).toBeNull();
  expect(barNext(first, announced, null)).toBe(first);
  expect(shownOf(first, announced, null)).toEqual({ kind: 'none' });
  expect(barNext(first, announced, 11_000).announced).toEqual({ at: 1_000, seconds: 20 });
});

test('[SEAL-1] frozen under one is told; found frozen is not news', () => {
  const sealing = { ...open, phase: 'sealing' } as const;
  const under = barNext(barAtFirst(announced, 2_000), sealing, 31_000);
  expect(shownOf(under, sealing, 31_000)).toEqual({ kind: 'now' });
  expect(shownOf(barNext(under, frozen, 31_100), frozen, 31_100)).toEqual({ kind: 'frozen' });
  expect(shownOf(barAtFirst(frozen, 0), frozen, 0)).toEqual({ kind: 'none' });
});

test('[SEAL-6] reopened, nothing of the freeze stays in sight', () => {
  const after = barNext(barNext(barAtFirst(open, 0), frozen, 1), open, 2);
  expect(shownOf(after, open, 2)).toEqual({ kind: 'none' });
});
