import { describe, expect, it } from 'vitest';
import { dueMs, followed, pageAt, pageCount, STEPS, turned, within } from './pages.ts';

describe('the pages of the big screen', () => {
  it('[SHOW-1] the type is never smaller than 28 px on a screen 1280 wide', () => {
    expect(Math.min(...STEPS) * 32).toBe(28);
  });

  it('[SHOW-1] are counted from how wide the content lies beside itself', () => {
    expect(pageCount(1000, 1000, 50)).toBe(1);
    expect(pageCount(1000.4, 1000, 50)).toBe(1);
    expect(pageCount(2050, 1000, 50)).toBe(2);
    expect(pageCount(3099.6, 1000, 50)).toBe(3);
    // Two columns to a page, and a third alone on the last.
    expect(pageCount(1525, 1000, 50)).toBe(2);
    // Before there is a screen to measure.
    expect(pageCount(0, 0, 0)).toBe(1);
  });

  it('[SHOW-1] a word stands on the page it lies on', () => {
    expect([0, 999, 1049.5, 1050, 2200].map((left) => pageAt(left, 1000, 50))).toEqual([0, 0, 1, 1, 2]);
  });

  it('[SHOW-1] turn one after the other, and begin again', () => {
    const now = 12_000;
    expect(turned({ page: 0, since: 0 }, 3, now)).toEqual({ page: 1, since: now });
    expect(turned({ page: 2, since: 0 }, 3, now)).toEqual({ page: 0, since: now });
  });

  it('[SHOW-1] stand twelve seconds, and one that a second page comes beside still has its time to be read', () => {
    expect(dueMs(1_000, 1_000)).toBe(12_000);
    expect(dueMs(1_000, 6_000)).toBe(7_000);
    expect(dueMs(1_000, 600_000)).toBe(4_000);
  });

  it('[SHOW-1] the page on which someone writes stays in view', () => {
    expect(followed({ page: 1, since: 0 }, 1, 9_000)).toEqual({ page: 1, since: 9_000 });
    expect(followed({ page: 0, since: 0 }, 2, 9_000)).toEqual({ page: 2, since: 9_000 });
  });

  it('[SHOW-1] two who write on two pages do not turn them at every letter', () => {
    const turn = { page: 0, since: 8_000 };
    expect(followed(turn, 2, 9_000)).toBe(turn);
  });

  it('is the last page when there are fewer than before', () => {
    expect(within({ page: 3, since: 5 }, 2)).toEqual({ page: 1, since: 5 });
    const turn = { page: 1, since: 5 };
    expect(within(turn, 2)).toBe(turn);
  });
});
