import { expect, test } from 'vitest';
import { listFormat } from './list-format.ts';

test('[LANG-1] a row of names reads as it is written in Europe', () => {
  const names = ['Noord', 'Oost', 'Zuid'];
  expect(listFormat('en').format(names)).toBe('Noord, Oost and Zuid');
  expect(listFormat('nl').format(names)).toBe('Noord, Oost en Zuid');
  expect(listFormat('en', 'disjunction').format(names)).toBe('Noord, Oost or Zuid');
});
