import { describe, expect, it } from 'vitest';
import { MAX_OWNER_LENGTH } from '../../shared/board/checklist.ts';
import { shown, toWrite, typed, written } from './owner-draft.ts';

describe('an owner being typed', () => {
  it('[ANSWER-5] shows what others write until one types oneself', () => {
    expect(shown(null, 'Bram')).toBe('Bram');
    const draft = typed(null, 'An', '');
    expect(shown(draft, 'Bram')).toBe('An');
  });

  it('[ANSWER-5] writes what was typed, in one form and without what surrounds it', () => {
    expect(toWrite(typed(null, '  Jose\u0301 ', ''))).toBe('José');
    expect(toWrite(typed(null, 'a'.repeat(MAX_OWNER_LENGTH + 5), ''))).toHaveLength(MAX_OWNER_LENGTH);
  });

  it('[ANSWER-5] writes nothing where nothing was changed, so that leaving the field undoes nobody', () => {
    expect(toWrite(null)).toBeNull();
    expect(toWrite(typed(null, 'Bram ', 'Bram'))).toBeNull();
    const anna = typed(null, 'Anna', '');
    expect(toWrite(anna)).toBe('Anna');
    // Someone else writes meanwhile; leaving the field must not bring Anna back.
    expect(toWrite(written(anna))).toBeNull();
  });

  it('[ANSWER-5] writes again what was typed after a pause', () => {
    const draft = typed(written(typed(null, 'Anna', '')), 'Anna B', 'Bram');
    expect(toWrite(draft)).toBe('Anna B');
    expect(toWrite(typed(draft, '', 'Anna B'))).toBe('');
  });
});
