import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Hold, hold } from './hold.ts';

type Line = { number: number; open: boolean };

function lines(): { options: Hold<Line>; opened: Line[]; replace(next: Line): void; ended: () => number } {
  const opened: Line[] = [];
  let replacing: (next: Line) => void = () => {};
  let ended = 0;
  return {
    opened,
    replace: (next) => replacing(next),
    ended: () => ended,
    options: {
      graceMs: 1000,
      open: (replace) => {
        replacing = replace;
        const line = { number: opened.length, open: true };
        opened.push(line);
        return line;
      },
      close: (line) => {
        line.open = false;
      },
      ended: () => {
        ended += 1;
      },
    },
  };
}

describe('what a page holds on to', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is opened at the first look and closed after the last, with grace', () => {
    const { options, opened, ended } = lines();
    const held = hold(options);
    expect(opened).toHaveLength(0);
    const away = held.subscribe(() => {});
    expect(held.getSnapshot()).toBe(opened[0]);
    away();
    vi.advanceTimersByTime(999);
    expect(opened[0]?.open).toBe(true);
    vi.advanceTimersByTime(1);
    expect(opened[0]?.open).toBe(false);
    expect(held.getSnapshot()).toBeNull();
    expect(ended()).toBe(1);
  });

  it('stays the same one when the page goes down and comes up again', () => {
    const { options, opened } = lines();
    const held = hold(options);
    held.subscribe(() => {})();
    const away = held.subscribe(() => {});
    vi.advanceTimersByTime(5000);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.open).toBe(true);
    away();
  });

  it('closes the old one when another takes its place, and tells who looks', () => {
    const { options, opened, replace } = lines();
    const held = hold(options);
    const told = vi.fn();
    held.subscribe(told);
    const next = { number: 7, open: true };
    told.mockClear();
    replace(next);
    expect(opened[0]?.open).toBe(false);
    expect(held.getSnapshot()).toBe(next);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('closes a replacement that comes too late', () => {
    const { options, replace } = lines();
    const held = hold(options);
    held.subscribe(() => {})();
    vi.advanceTimersByTime(1000);
    const late = { number: 8, open: true };
    replace(late);
    expect(late.open).toBe(false);
    expect(held.getSnapshot()).toBeNull();
  });
});
