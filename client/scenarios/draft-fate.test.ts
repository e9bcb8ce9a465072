import { describe, expect, it } from 'vitest';
import { draftFate } from './draft-fate.ts';
import { EMPTY_DRAFT } from './kept-draft.ts';

const made = { ...EMPTY_DRAFT, title: 'Rustig aan', madeAs: 'a' };

describe('what one typed for a new scenario', () => {
  it('[SCEN-1] is let go of only when the server has the scenario', () => {
    expect(draftFate(EMPTY_DRAFT, [])).toBe('writing');
    expect(draftFate(made, [{ id: 'a', at: 0 }])).toBe('underway');
    expect(draftFate(made, [{ id: 'a', at: 1 }])).toBe('stored');
  });

  it('[SCEN-1] is still there when the server refused the scenario', () => {
    expect(draftFate(made, [{ id: 'b', at: 1 }])).toBe('lost');
  });
});
