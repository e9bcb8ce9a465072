import { describe, expect, it } from 'vitest';
import { ParticipantId } from '../../shared/ids.ts';
import { Restored } from './restored.ts';

const [anna, bram] = [ParticipantId.parse('anna'), ParticipantId.parse('bram')];

describe('what had to be put right for someone', () => {
  it('[NOTE-5] lets go whoever causes more of it than accidents do, and nobody else, until it is forgiven', () => {
    const restored = new Restored({ restoredBytes: 1_000, restoredForgivenPerSecond: 100 });
    restored.charge(anna, 0, 600);
    expect(restored.isOver(anna, 0)).toBe(false);
    restored.charge(anna, 1_000, 600);
    expect(restored.isOver(anna, 1_000)).toBe(true);
    expect(restored.isOver(bram, 1_000)).toBe(false);
    expect(restored.isOver(anna, 2_000)).toBe(false);
  });

  it('is not forgiven faster when the clock is set back', () => {
    const restored = new Restored({ restoredBytes: 1_000, restoredForgivenPerSecond: 100 });
    restored.charge(anna, 50_000, 1_100);
    expect(restored.isOver(anna, 10_000)).toBe(true);
  });
});
