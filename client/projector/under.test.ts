import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { answerableQuestions } from '../../shared/guide/guide.ts';
import { ParticipantId } from '../../shared/ids.ts';
import type { Lock } from '../../shared/stage/locks.ts';
import { FRESH_STAGE } from '../../shared/stage/stage.ts';
import { isLocked } from './under.ts';

const guide = builtInGuide('uitbreidingsstrategie', 'nl');
const [block, other] = guide?.blocks ?? [];
const question = block === undefined ? undefined : answerableQuestions(block)[0];
if (guide === null || block === undefined || other === undefined || question === undefined) throw new Error('no guide');

const stamp = { by: ParticipantId.parse('p1'), at: 0 };
const locked = (...locks: Lock[]) => ({ ...FRESH_STAGE, locks });

describe('what the big screen says of locks', () => {
  it('[STAGE-4] a block that is locked is, with the questions in it, and no other', () => {
    const stage = locked({ kind: 'block', id: block.id, ...stamp });
    expect(isLocked({ kind: 'block', id: block.id }, stage, guide)).toBe(true);
    expect(isLocked({ kind: 'question', id: question.id }, stage, guide)).toBe(true);
    expect(isLocked({ kind: 'block', id: other.id }, stage, guide)).toBe(false);
    expect(isLocked({ kind: 'matrix' }, stage, guide)).toBe(false);
  });

  it('[STAGE-4] a cell is locked with the matrix, a scenario with the scenarios, and all with all', () => {
    const cell = { kind: 'cell', variantId: 'a', aspectId: 'b' } as const;
    expect(isLocked(cell, locked({ kind: 'matrix', ...stamp }), guide)).toBe(true);
    expect(isLocked(cell, locked({ kind: 'scenarios', ...stamp }), guide)).toBe(false);
    expect(isLocked({ kind: 'scenario', id: 's' }, locked({ kind: 'scenarios', ...stamp }), guide)).toBe(true);
    expect(isLocked({ kind: 'hall' }, locked({ kind: 'all', ...stamp }), guide)).toBe(true);
  });
});
