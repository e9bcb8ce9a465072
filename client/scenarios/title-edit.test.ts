import { describe, expect, it } from 'vitest';
import { beginTitle, changedMeanwhile, cleanTitle, titleToWrite } from './title-edit.ts';

const typing = (from: string, typed: string) => ({ ...beginTitle(from), typed });

describe('a scenario’s title', () => {
  it('[SCEN-1] is written when one changed it, and never emptied', () => {
    expect(titleToWrite(typing('Een', ' Rustig\naan '), 'Een')).toBe('Rustig aan');
    expect(titleToWrite(typing('Een', '  '), 'Een')).toBeNull();
  });

  it('[SCEN-1] is left to another who changed it while one only looked', () => {
    expect(titleToWrite(beginTitle('Een'), 'Twee')).toBeNull();
    expect(titleToWrite(typing('Een', 'Twee'), 'Twee')).toBeNull();
  });

  it('[SCEN-1] tells who is writing what another made of it meanwhile', () => {
    expect(changedMeanwhile(typing('Een', 'Drie'), 'Twee')).toBe('Twee');
    expect(changedMeanwhile(typing('Een', 'Drie'), 'Een')).toBeNull();
    expect(changedMeanwhile(typing('Een', 'Drie'), 'Drie')).toBeNull();
  });

  it('[SCEN-1] is one line of at most 200 characters, and no half one', () => {
    expect(cleanTitle(`${'x'.repeat(199)}🌱`)).toBe('x'.repeat(199));
    expect(cleanTitle('e\u0301')).toBe('\u00e9');
  });
});
