import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeBetween, cleanChange, cleanText, fitting } from './text-change.ts';

/** Few letters, so that equal ones stand beside each other, and characters of two units. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁', 'é'), maxLength: 12 });

describe('what changed in a text', () => {
  it.each([
    ['a letter among its equals, where the caret is', 'aa', 'aaa', 1, { at: 0, remove: 0, insert: 'a' }],
    ['the same at the end', 'aa', 'aaa', 3, { at: 2, remove: 0, insert: 'a' }],
    ['backspace among equals', 'aaa', 'aa', 1, { at: 1, remove: 1, insert: '' }],
    ['a word corrected behind one’s back', 'teh cat', 'the cat', 7, { at: 1, remove: 2, insert: 'he' }],
    ['one picture for another that begins alike', '😀', '😁', 2, { at: 0, remove: 2, insert: '😁' }],
    ['everything', 'ab', '', 0, { at: 0, remove: 2, insert: '' }],
  ])('[NOTE-5] is told for %s', (_what, before, after, caret, change) => {
    expect(changeBetween(before, after, caret)).toEqual(change);
  });

  it('[NOTE-5] brings one text to the other, whatever was done and wherever the caret says it was', () => {
    fc.assert(
      fc.property(text, text, fc.nat(14), (before, after, caret) => {
        const change = changeBetween(before, after, caret);
        expect(change === null ? before : applyChange(before, change)).toBe(after);
        if (change === null) return;
        for (const part of [before.slice(0, change.at), change.insert]) expect(part.isWellFormed()).toBe(true);
      }),
    );
  });

  it('[NOTE-5] is no more than what was typed: the words of others beside it are left alone', () => {
    fc.assert(
      fc.property(text, text, text, (start, typed, end) => {
        const change = changeBetween(start + end, start + typed + end, start.length + typed.length);
        expect(change?.remove ?? 0).toBe(0);
        expect(change?.insert ?? '').toHaveLength(typed.length);
      }),
    );
  });
});

describe('what is put in', () => {
  it('[NOTE-1] is one line: line breaks become spaces', () => {
    expect(cleanText('een\r\ntwee\n\ndrie')).toBe('een twee drie');
  });

  it('[NOTE-1] takes the letter along when its accent comes after it', () => {
    expect(cleanChange('cafe', { at: 4, remove: 0, insert: '\u0301' })).toEqual({ at: 3, remove: 1, insert: 'é' });
    expect(cleanChange('', { at: 0, remove: 0, insert: '\u0301' })).toEqual({ at: 0, remove: 0, insert: '\u0301' });
    expect(cleanChange('a😀', { at: 3, remove: 0, insert: '\u0301x' })).toEqual({
      at: 1,
      remove: 2,
      insert: '😀\u0301x',
    });
  });

  it('[NOTE-1] is cut at the limit, never through a character', () => {
    expect(fitting('abcd', 2)).toBe('ab');
    expect(fitting('a😀', 2)).toBe('a');
    expect(fitting('abc', -3)).toBe('');
  });
});
