import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { type WordChange, wordChanges } from './word-changes.ts';

const joined = (changes: readonly WordChange[], without: WordChange['kind']): string =>
  changes.map(({ kind, text }) => (kind === without ? '' : text)).join('');

const told = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

const prose = array(
  oneof(
    constantFrom('wij', 'groeien', 'samen', ' ', '  ', '\n', '. ', ', ', 'é', 'e\u0301', '👩🏽‍🏫', 'مدرسة', '\ud800'),
    string(),
  ),
).map((words) => words.join(''));

test('[SEAL-6] put together, the changes are both texts again, whatever stands in them', () => {
  assert(
    property(prose, prose, (before, after) => {
      const changes = wordChanges(before, after);
      expect(joined(changes, 'added')).toBe(before);
      expect(joined(changes, 'removed')).toBe(after);
      expect(changes.every(({ text }) => text !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('[SEAL-6] a text and itself have nothing that changed', () => {
  assert(
    property(prose, (text) => {
      expect(wordChanges(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }]);
    }),
  );
});

test('[SEAL-6] only the words that changed are marked, with the space that goes with them', () => {
  expect(told('Wij groeien.', 'Wij groeien snel.')).toBe('Wij groeien[+ snel].');
  expect(told('Wij groeien samen.', 'Nu groeien wij samen.')).toBe('[-Wij][+Nu] groeien[+ wij] samen.');
  expect(told('een twee', 'een\ntwee')).toBe('een[- ][+\n]twee');
  expect(told('Met é en 👩🏽‍🏫 erbij', 'Met e\u0301 en 👨‍👩‍👧‍👦 erbij')).toBe(
    'Met[- é][+ e\u0301] en[- 👩🏽‍🏫][+ 👨‍👩‍👧‍👦] erbij',
  );
});

const WORDS = 20_000;
const long = (word: (at: number) => string): string =>
  Array.from({ length: WORDS }, (_, at) => `${word(at)}${at % 100 === 99 ? '\n' : ' '}`).join('');

test('[SEAL-6] in a text of 20,000 words a few changes are still told word by word', () => {
  const before = long((at) => `woord${at % 500}`);
  const after = before.replace('woord250', 'ander').replace(/woord400 $/m, 'weg');
  const changes = wordChanges(before, after);
  expect(changes.filter(({ kind }) => kind !== 'same').length).toBeLessThan(10);
  expect(joined(changes, 'removed')).toBe(after);
});

test('[SEAL-6] of a long text written anew the paragraphs that stayed are found', () => {
  const before = long((at) => `oud${at}`);
  const paragraphs = before.split('\n');
  const after = paragraphs.map((text, at) => (at % 2 === 0 ? text : text.replaceAll('oud', 'nieuw'))).join('\n');
  const changes = wordChanges(before, after);
  expect(joined(changes, 'added')).toBe(before);
  expect(joined(changes, 'removed')).toBe(after);
  expect(changes.filter(({ kind }) => kind === 'same').some(({ text }) => text.includes(paragraphs[2] ?? '-'))).toBe(
    true,
  );
});

test('[SEAL-6] two long texts with nothing in common stand beside each other whole', () => {
  const [before, after] = [
    long((at) => `oud${at}`).replaceAll('\n', ' '),
    long((at) => `nieuw${at}`).replaceAll('\n', ' '),
  ];
  expect(wordChanges(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});
