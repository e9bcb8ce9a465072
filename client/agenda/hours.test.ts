import { describe, expect, it } from 'vitest';
import { hoursOf, minutesFrom } from './hours.ts';

describe('minutes of the agenda', () => {
  it('[GUIDE-3] are said in hours and minutes', () => {
    expect([45, 60, 135].map(hoursOf)).toEqual([
      { hours: 0, minutes: 45 },
      { hours: 1, minutes: 0 },
      { hours: 2, minutes: 15 },
    ]);
  });

  it('[GUIDE-3] are a whole number within bounds, or none', () => {
    expect(minutesFrom(' 20 ', 600)).toBe(20);
    expect(minutesFrom('', 600)).toBeNull();
    for (const wrong of ['0', '601', '1,5', '-3', 'een uur']) expect(minutesFrom(wrong, 600)).toBeUndefined();
  });
});
