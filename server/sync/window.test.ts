import { expect, it } from 'vitest';
import { windowMs } from './window.ts';

it('lets a small room go at once and gathers 16 to 25 ms in a large one', () => {
  expect(windowMs(1)).toBe(0);
  expect(windowMs(12)).toBe(0);
  expect(windowMs(13)).toBe(16);
  expect(windowMs(100)).toBe(25);
  expect(windowMs(5_000)).toBe(25);
});
