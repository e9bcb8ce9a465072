import { expect, it } from 'vitest';
import { isTitle, keepDate } from './leaving.ts';

it('[JOIN-1] a workshop is removed for its title only, however its capitals and spaces are typed', () => {
  expect(isTitle(' groeien in  de regio ', 'Groeien in de Regio')).toBe(true);
  expect(isTitle('Café', 'Cafe\u0301')).toBe(true);
  expect(isTitle('Groeien in de regi', 'Groeien in de Regio')).toBe(false);
  expect(isTitle('', 'Groeien in de Regio')).toBe(false);
});

it('[LANG-1] until when it is kept is said in the reader’s own way', () => {
  const at = Date.UTC(2027, 10, 24, 12);
  expect(keepDate(at, 'nl')).toBe('24 november 2027');
  expect(keepDate(at, 'en')).toBe('24 November 2027');
});
