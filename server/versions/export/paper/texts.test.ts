import { expect, test } from 'vitest';
import { byDirection, isFromRight } from './direction.ts';
import { clean, oneLine, safeLink } from './texts.ts';

test('[SEAL-5] what a file can’t hold, and what would turn the words of others, is left out; the rest stays', () => {
  const bell = String.fromCharCode(7);
  expect(clean(`a${bell}b\u202Ec\u2067d\uFFFE\u00E9\u{1F3EB}\u200D`)).toBe('abcd\u00E9\u{1F3EB}\u200D');
  expect(clean('half \uD83D hier')).toBe('half \uFFFD hier');
  expect(clean('een\r\ntwee\u2028drie\tvier')).toBe('een\ntwee\ndrie vier');
  expect(oneLine('  een\n\n twee ')).toBe('een twee');
});

test('[SEAL-5] a link leads to a page, an address or a number, and nowhere else', () => {
  expect(safeLink('https://voorbeeld.nl/a?b=1#c')).toBe('https://voorbeeld.nl/a?b=1#c');
  expect(safeLink('mailto:anna@voorbeeld.nl')).toBe('mailto:anna@voorbeeld.nl');
  expect(safeLink('tel:+31201234567')).toBe('tel:+31201234567');
  const refused = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\server\\share',
    'ms-word:ofe|u|x',
    '',
    'geen link',
  ];
  for (const href of [...refused, `https://voorbeeld.nl/${'a'.repeat(2_000)}`, null]) expect(safeLink(href)).toBe(null);
});

test('[SEAL-5] a text is told in pieces of one direction, which together are the text', () => {
  const text = 'de مدرسة الشمال in Oost, en בית ספר';
  const parts = byDirection(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ fromRight }) => fromRight).map((part) => part.text)).toEqual(['مدرسة الشمال', 'בית ספר']);
  expect(byDirection('')).toEqual([]);
  expect([isFromRight('12. مدرسة Noord'), isFromRight('Noord مدرسة'), isFromRight('12!')]).toEqual([
    true,
    false,
    false,
  ]);
});
