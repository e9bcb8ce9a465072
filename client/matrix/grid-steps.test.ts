import { describe, expect, it } from 'vitest';
import { stepFrom } from './grid-steps.ts';

const SIZE = { rows: 5, columns: 9 };
const from = (row: number, column: number, key: string, ctrlKey = false) =>
  stepFrom({ row, column }, { key, ctrlKey }, SIZE);

describe('walking through the table', () => {
  it('[A11Y-1] goes one cell with an arrow and stops at the edges', () => {
    expect(from(2, 3, 'ArrowRight')).toEqual({ row: 2, column: 4 });
    expect(from(2, 3, 'ArrowUp')).toEqual({ row: 1, column: 3 });
    expect(from(0, 8, 'ArrowRight')).toEqual({ row: 0, column: 8 });
    expect(from(4, 0, 'ArrowDown')).toEqual({ row: 4, column: 0 });
    expect(from(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
  });

  it('[A11Y-1] goes to the ends of a row, and with Ctrl to the corners', () => {
    expect(from(2, 3, 'Home')).toEqual({ row: 2, column: 0 });
    expect(from(2, 3, 'End')).toEqual({ row: 2, column: 8 });
    expect(from(2, 3, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(from(2, 3, 'End', true)).toEqual({ row: 4, column: 8 });
  });

  it('[A11Y-1] leaves other keys to whom they are for', () => {
    expect(from(2, 3, 'a')).toBeNull();
    expect(from(2, 3, 'Enter')).toBeNull();
  });
});
