import { expect, test } from 'vitest';
import { compareVersions } from '../../../shared/version/compare.ts';
import type { WordChange } from '../../../shared/version/word-changes.ts';
import { emptyVersion, nextVersion, sampleVersion } from '../../../tests/support/version-sample.ts';
import { countChanges, partnerIn, piecesOf, placeIn } from './compare.ts';

const same = (text: string): WordChange => ({ kind: 'same', text });
const added: WordChange = { kind: 'added', text: ' nieuw ' };
const long = 'woord '.repeat(200).trim();
const textOf = (words: readonly { kind: string }[]): string =>
  words.map((piece) => ('text' in piece ? piece.text : '|')).join('');

test('[SEAL-6] a long stretch that stayed the same is shown near the changes only, cut between words', () => {
  const pieces = piecesOf([same(long), added, same(long), added, same(long)]);
  expect(pieces.map(({ kind }) => kind)).toEqual([
    'gap',
    'same',
    'added',
    'same',
    'gap',
    'same',
    'added',
    'same',
    'gap',
  ]);
  expect(textOf(pieces).length).toBeLessThan(700);
  expect(
    textOf(pieces)
      .split(/[|\s]+/)
      .filter((word) => word !== '' && word !== 'woord' && word !== 'nieuw'),
  ).toEqual([]);
});

test('[SEAL-6] a short stretch stays whole, and so does one that has no place to cut', () => {
  const short = [same('De grens loopt'), added, same(' langs de rivier.')];
  expect(piecesOf(short)).toEqual(short);
  const unbroken = [same('x'.repeat(1_000)), added, same('y'.repeat(1_000))];
  expect(piecesOf(unbroken)).toEqual(unbroken);
  expect(piecesOf([same(long)])).toEqual([same(long)]);
});

test('[SEAL-6] there are as many changes to go along as there are told', () => {
  const [first, bare] = [sampleVersion(), emptyVersion()];
  expect(countChanges(compareVersions(first, first))).toBe(0);
  const compared = compareVersions(bare, first);
  const told = compared.parts.flatMap(({ sections }) => sections.flatMap(({ changes }) => changes)).length;
  expect(told).toBeGreaterThan(5);
  expect(countChanges(compared)).toBe(told + compared.parts.filter(({ sections }) => sections.length === 0).length);
  const [partner] = first.partners;
  const fewer = { ...first, partners: first.partners.slice(1), rule: { kind: 'at-least', partners: 1 } as const };
  expect(countChanges(compareVersions(first, fewer))).toBe(2);
  expect(partnerIn({ before: first, after: fewer }, partner?.id ?? null)).toEqual(partner);
});

test('[SEAL-6] the place a note came from is called as it was; one that is nowhere has no name', () => {
  const version = nextVersion(sampleVersion());
  const [row] = version.matrix.variants;
  const [aspect] = version.guide.matrix.aspects;
  if (row === undefined || aspect === undefined) throw new Error('the sample has no matrix');
  expect(placeIn(version, { variantId: row.id, aspectId: aspect.id })).toBe(`${row.title} · ${aspect.title}`);
  expect(placeIn(version, { variantId: 'nowhere', aspectId: aspect.id })).toBeNull();
  const question = version.blocks[0]?.questions[0];
  if (question === undefined) throw new Error('the sample has no question');
  expect(placeIn(version, { questionId: question.id })).toBe(question.text);
});
