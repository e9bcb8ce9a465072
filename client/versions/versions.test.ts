import { expect, test } from 'vitest';
import { ParticipantId } from '../../shared/ids.ts';
import type { VersionHead } from '../../shared/version/head.ts';
import { besideOf, isReopened, newestFirst, statusLink, versionAt } from './versions.ts';

const head = (number: number): VersionHead => ({
  number,
  hash: String(number).repeat(64),
  keyId: 'a'.repeat(32),
  epoch: number,
  frozenAt: number,
  by: ParticipantId.parse('marit'),
  rule: { kind: 'all' },
  partnerIds: [],
  changed: null,
  parts: 3,
  signoffs: [],
});
const [one, two, three] = [head(1), head(2), head(3)];
const stage = { versions: [one, two, three] };

test('[SEAL-6] a version is laid beside the one asked for, else the one before, else the one after', () => {
  expect(besideOf(stage, three, '1')).toBe(one);
  expect(besideOf(stage, three, null)).toBe(two);
  expect(besideOf(stage, three, '3')).toBe(two);
  expect(besideOf(stage, three, '9')).toBe(two);
  expect(besideOf(stage, one, null)).toBe(two);
  expect(besideOf({ versions: [one] }, one, null)).toBeNull();
});

test('[SEAL-6] an address names a version by its number as it is written, or none', () => {
  expect(versionAt(stage, '2')).toBe(two);
  for (const wrong of ['02', '4', '', 'x', null, undefined]) expect(versionAt(stage, wrong)).toBeNull();
  expect(newestFirst(stage)).toEqual([three, two, one]);
});

test('[SEAL-6] only the newest version is worked on again, while the text is open', () => {
  expect(isReopened({ ...stage, phase: 'open' }, three)).toBe(true);
  expect(isReopened({ ...stage, phase: 'frozen' }, three)).toBe(false);
  expect(isReopened({ ...stage, phase: 'open' }, two)).toBe(false);
});

test('[JOIN-4] the code on paper leads to an address that phones can reach: that of the join link', () => {
  const hash = 'f'.repeat(64);
  expect(statusLink('http://192.168.1.20:3000/join#ABC123', hash)).toBe(`http://192.168.1.20:3000/v/${hash}`);
});
