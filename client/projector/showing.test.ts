import { describe, expect, it } from 'vitest';
import { BlockId, ParticipantId } from '../../shared/ids.ts';
import type { SilentRound } from '../../shared/stage/silent.ts';
import { needsDocument, showingKey, showingOf } from './showing.ts';

const block = { kind: 'block', id: BlockId.parse('regio-ambitie') } as const;
const round: SilentRound = {
  id: 'r1',
  target: { kind: 'cell', variantId: 'a', aspectId: 'b' },
  attribution: 'partner',
  by: ParticipantId.parse('p1'),
  at: 0,
  state: 'writing',
  writing: 2,
  of: 9,
};

describe('what the big screen shows', () => {
  it('[SHOW-1] is the table and the way to it, until there is something in the spotlight', () => {
    expect(showingOf({ spotlight: null, silent: null })).toEqual({ kind: 'hall' });
    expect(showingOf({ spotlight: block, silent: null })).toEqual(block);
  });

  it('[STAGE-5] is the silence while everyone writes, and the way in for who comes late', () => {
    expect(showingOf({ spotlight: block, silent: round })).toEqual({ kind: 'silent', round });
    expect(showingOf({ spotlight: { kind: 'join' }, silent: round })).toEqual({ kind: 'hall' });
  });

  it('stays the same picture while people write in it', () => {
    const more = { ...round, writing: 3 };
    expect(showingKey({ kind: 'silent', round: more })).toBe(showingKey({ kind: 'silent', round }));
    expect(showingKey(block)).not.toBe(showingKey({ kind: 'hall' }));
  });

  it('takes the shared document only where words from it are shown', () => {
    expect([block, { kind: 'hall' } as const].map(needsDocument)).toEqual([false, false]);
    expect(needsDocument({ kind: 'matrix' })).toBe(true);
    expect(needsDocument({ kind: 'silent', round })).toBe(true);
  });
});
