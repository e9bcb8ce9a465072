import { describe, expect, it } from 'vitest';
import { besideQuery, choose, idsBeside, sharedVariants } from './comparing.ts';

describe('scenarios side by side', () => {
  it('[SCEN-2] are named in the address, each once and at most three', () => {
    expect(idsBeside(new URLSearchParams(besideQuery(['a', 'b'])))).toEqual(['a', 'b']);
    expect(idsBeside(new URLSearchParams('ids=a,a,,b,c,d'))).toEqual(['a', 'b', 'c']);
    expect(idsBeside(new URLSearchParams(''))).toEqual([]);
  });

  it('[SCEN-2] are chosen one by one; a fourth doesn’t fit', () => {
    expect(choose(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(choose(['a', 'b', 'c'], 'd', true)).toEqual(['a', 'b', 'c']);
    expect(choose(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(choose(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
  });

  it('[SCEN-2] show which variants they share, and which only one of them has', () => {
    const beside = [['groei', 'schil'], ['groei'], ['groei', 'schil', 'weg']].map((variantIds) => ({ variantIds }));
    expect(sharedVariants(beside, ['schil', 'groei', 'ongebruikt'])).toEqual([
      { variantId: 'schil', shares: ['some', 'not', 'some'] },
      { variantId: 'groei', shares: ['all', 'all', 'all'] },
      { variantId: 'weg', shares: ['not', 'not', 'only'] },
    ]);
  });
});
