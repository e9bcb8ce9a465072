import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { FRESH_STAGE, type Stage } from '../../shared/stage/stage.ts';
import { authorOf, timeWords } from './author.ts';

const [anna, bram] = [ParticipantId.parse('anna'), ParticipantId.parse('bram')];
const noord = { id: PartnerId.parse('noord'), name: 'Noord', kind: 'school', index: 0 } as const;
const stage: Stage = {
  ...FRESH_STAGE,
  partners: [noord],
  participants: [
    { id: anna, name: 'Anna', partnerId: noord.id, role: 'participant' },
    { id: bram, name: 'Bram', partnerId: null, role: 'facilitator' },
  ],
};
const me = { participantId: anna, partnerId: noord.id, role: 'participant' } as const;

describe('whose note it is', () => {
  it('[NOTE-5] is told by the server’s stamp', () => {
    expect(authorOf(stage, { by: bram, at: 5 }, me)).toMatchObject({ person: { name: 'Bram' }, partner: null });
    expect(authorOf(stage, { by: anna, at: 5 }, null)).toMatchObject({ partner: { name: 'Noord' } });
  });

  it('[NOTE-5] is one’s own as long as the server has not seen it', () => {
    expect(authorOf(stage, { by: null, at: 0 }, me)).toMatchObject({ person: { name: 'Anna' }, by: anna });
  });

  it('[NOTE-5] is nobody’s where no name goes with it', () => {
    expect(authorOf(stage, { by: null, at: 5 }, me)).toEqual({ person: null, partner: null, by: null });
  });

  it('[NOTE-1] has a day only when that is another one', () => {
    const at = new Date(2026, 2, 12, 14, 5).getTime();
    expect(timeWords(at, at + 60_000, 'nl').short).toBe('14:05');
    expect(timeWords(at, at + 86_400_000, 'nl').short).toBe('12 mrt, 14:05');
    expect(timeWords(at, at, 'nl').whole).toContain('12 maart 2026');
  });

  it('[LANG-1] is dated in English as in Europe: the day first, and a clock of 24 hours', () => {
    const at = new Date(2026, 2, 12, 14, 5).getTime();
    expect(timeWords(at, at + 60_000, 'en').short).toBe('14:05');
    expect(timeWords(at, at + 86_400_000, 'en').short).toBe('12 Mar, 14:05');
    expect(timeWords(at, at, 'en').whole).toContain('12 March 2026');
  });
});
