import { describe, expect, it } from 'vitest';
import { swipeOf } from './swipe.ts';

describe('a finger across the matrix', () => {
  it('[NOTE-3] turns to the next or the last variant, and to none when it scrolls or taps', () => {
    const from = { x: 200, y: 300 };
    expect(swipeOf(from, { x: 90, y: 310 })).toBe('left');
    expect(swipeOf(from, { x: 310, y: 290 })).toBe('right');
    expect(swipeOf(from, { x: 100, y: 380 })).toBeNull();
    expect(swipeOf(from, { x: 180, y: 300 })).toBeNull();
    expect(swipeOf(null, { x: 0, y: 300 })).toBeNull();
  });
});
