import { expect, test } from 'vitest';
import { nextVersion, sampleVersion } from '../../../tests/support/version-sample.ts';
import { changedParts, concernsIn, dayIn } from './packet.ts';

const first = sampleVersion();

test('[SEAL-4] the packet names every stance that is not simply for, and no other', () => {
  const stances = [...first.blocks.flatMap(({ questions }) => questions), ...first.scenarios].flatMap(
    ({ positions }) => positions,
  );
  const held = stances.filter(({ stance }) => stance !== 'for');
  expect(held.length).toBeGreaterThan(0);
  expect(held.length).toBeLessThan(stances.length);
  const named = concernsIn(first).flatMap(({ concerns }) => concerns.filter(({ word }) => word in STANCE_WORDS));
  expect(named.map(({ partnerId, says }) => ({ partnerId, says }))).toEqual(
    held.map(({ partnerId, note }) => ({ partnerId, says: note.trim() })),
  );
  expect(concernsIn(first).every(({ concerns }) => concerns.length > 0)).toBe(true);
});

const STANCE_WORDS = { against: true, condition: true, 'not-yet': true };

test('[SEAL-4] what was written down with a decision, and objections in a vote, are in the packet with the round', () => {
  const rounds = first.rounds.filter(({ round, result }) => {
    const told = (result?.remarks ?? []).some(({ verdict }) => verdict === 'object' || verdict === 'reservation');
    return told || (round.outcome?.reservations ?? '') !== '';
  });
  expect(rounds.length).toBeGreaterThan(0);
  const titles = concernsIn(first).map(({ title }) => title);
  for (const { round } of rounds) expect(titles).toContain(round.title);
});

test('[SEAL-6] the packet names the parts that are otherwise than before by their titles, none in a first version', () => {
  expect(changedParts(first)).toBeNull();
  expect(changedParts(nextVersion(first))).toEqual([]);
  const [block] = first.blocks;
  if (block === undefined) throw new Error('the sample has no block');
  const second = nextVersion(first);
  const parts = second.parts.map((part) =>
    part.id === `block ${block.id}` || part.id === 'matrix' ? { ...part, change: 'changed' as const } : part,
  );
  expect(changedParts({ ...second, parts })).toEqual([
    { id: `block ${block.id}`, kind: 'block', title: block.title, change: 'changed' },
    { id: 'matrix', kind: 'matrix', title: null, change: 'changed' },
  ]);
});

test('[SEAL-4] a day in the address is taken only when it is one', () => {
  expect(dayIn('2027-03-01')).toBe('2027-03-01');
  for (const wrong of [null, '', '2027-02-30', 'morgen', '2027-3-1', '2027-03-01T00:00']) expect(dayIn(wrong)).toBe('');
});
