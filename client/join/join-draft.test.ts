import { describe, expect, it } from 'vitest';
import { type JoinDraft, joinRequestOf, missingIn, NEW_PARTNER, NO_PARTNER } from './join-draft.ts';

const empty: JoinDraft = { name: ' ', choice: null, partnerName: '', partnerKind: 'school' };
const door = { code: 'KF47DC' };

describe('the form at the door', () => {
  it('[JOIN-2] asks for a name and a partner', () => {
    expect(missingIn(empty)).toEqual(['name', 'partner']);
    expect(missingIn({ ...empty, name: 'Anna', choice: NEW_PARTNER })).toEqual(['partnerName']);
    expect(missingIn({ ...empty, name: 'Anna', choice: 'p1' })).toEqual([]);
  });

  it('[JOIN-2] sends a partner that is there, a new one, or none', () => {
    const anna = { ...empty, name: ' Anna ' };
    expect(joinRequestOf(door, { ...anna, choice: 'p1' })).toEqual({ code: 'KF47DC', name: 'Anna', partnerId: 'p1' });
    expect(joinRequestOf(door, { ...anna, choice: NEW_PARTNER, partnerName: ' HAN ' })).toEqual({
      code: 'KF47DC',
      name: 'Anna',
      partnerName: 'HAN',
      partnerKind: 'school',
    });
    expect(joinRequestOf(door, { ...anna, choice: NO_PARTNER })).toEqual({ code: 'KF47DC', name: 'Anna' });
  });
});
