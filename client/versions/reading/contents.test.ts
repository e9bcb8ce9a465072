import { expect, test } from 'vitest';
import { emptyVersion, sampleVersion } from '../../../tests/support/version-sample.ts';
import { offBlocks, partAnchor, readBlocks } from './contents.ts';

test('[SEAL-6] each question of a version is read once: with what was said, in the list of those nobody spoke of, or apart', () => {
  const version = sampleVersion();
  const read = readBlocks(version).flatMap(({ said, unsaid }) => [...said, ...unsaid]);
  const apart = offBlocks(version).flatMap(({ questions }) => questions);
  const ids = [...read, ...apart].map(({ id }) => id).sort();
  expect(ids).toEqual(version.blocks.flatMap(({ questions }) => questions.map(({ id }) => id)).sort());
  expect(read.every(({ onAgenda }) => onAgenda)).toBe(true);
  expect(apart.some(({ onAgenda }) => onAgenda)).toBe(false);
});

test('[SEAL-6] a block where nothing was said keeps its core question in sight and lists the others', () => {
  const [first] = readBlocks(emptyVersion());
  expect(first?.number).toBe(1);
  expect(first?.said.map(({ core }) => core)).toEqual([true]);
  expect(first?.unsaid.length).toBeGreaterThan(0);
});

test('each part has an address of its own', () => {
  const { parts } = sampleVersion();
  expect(new Set(parts.map(({ id }) => partAnchor(id))).size).toBe(parts.length);
});
