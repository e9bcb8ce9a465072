import { expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import type { Signoff } from '../../shared/version/signoff.ts';
import { isTold, withGiven } from './given.ts';

const partnerId = PartnerId.parse('north');
const by = ParticipantId.parse('anna');
const HASH = '1'.repeat(64);

const line = (at: number): SignoffLine => ({
  partnerId,
  decision: 'agreed',
  note: '',
  until: null,
  by,
  at,
  reaffirms: null,
});
const head = (...signoffs: SignoffLine[]): VersionHead => ({
  number: 1,
  hash: HASH,
  keyId: 'a'.repeat(32),
  epoch: 1,
  frozenAt: 1,
  by,
  rule: { kind: 'all' },
  partnerIds: [partnerId],
  changed: null,
  parts: 3,
  signoffs,
});
const given = (decision: Signoff['decision'], at: number): Signoff => ({
  ...line(at),
  decision,
  version: HASH,
  previous: HASH,
  partner: 'North',
  name: 'Anna',
  hash: '2'.repeat(64),
  signature: 'b'.repeat(128),
  keyId: 'a'.repeat(32),
  publicKey: 'c'.repeat(64),
});

it('[SEAL-4] shows one’s own word before the stage has it, and the stage’s from then on', () => {
  expect(withGiven(head(), given('agreed', 5)).signoffs).toEqual([line(5)]);
  expect(withGiven(head(line(3)), given('agreed', 5)).signoffs).toEqual([line(5)]);
  expect(isTold(head(line(5)), given('agreed', 5))).toBe(true);
  expect(withGiven(head(line(7)), given('agreed', 5)).signoffs).toEqual([line(7)]);
});

it('[SEAL-4] shows a word taken back as gone, until there is a newer one', () => {
  expect(withGiven(head(line(3)), given('withdrawn', 5)).signoffs).toEqual([]);
  expect(isTold(head(), given('withdrawn', 5))).toBe(true);
  expect(withGiven(head(line(7)), given('withdrawn', 5)).signoffs).toEqual([line(7)]);
});

it('[SEAL-4] never puts a word under another version', () => {
  const other = { ...head(), hash: '9'.repeat(64) };
  expect(withGiven(other, given('agreed', 5))).toBe(other);
});
