import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { draftOf, EMPTY_WORD, sameAgain, type WordDraft, wordOf } from './word-draft.ts';

const by = ParticipantId.parse('anna');
const HEAD: VersionHead = {
  number: 2,
  hash: '2'.repeat(64),
  keyId: 'a'.repeat(32),
  epoch: 2,
  frozenAt: 1,
  by,
  rule: { kind: 'all' },
  partnerIds: [],
  changed: [],
  parts: 3,
  signoffs: [],
};
const said = (draft: Partial<WordDraft>) => wordOf({ ...EMPTY_WORD, ...draft }, HEAD, '2027-02-28');

describe('a word before it is given', () => {
  it('[SEAL-4] names what is missing: a choice, the note, the day', () => {
    expect(said({})).toEqual({ missing: 'decision' });
    expect(said({ decision: 'agreed-with-note', note: '  ' })).toEqual({ missing: 'note' });
    expect(said({ decision: 'not-agreed' })).toEqual({ missing: 'note' });
    expect(said({ decision: 'consult' })).toEqual({ missing: 'until' });
    expect(said({ decision: 'consult', until: '2027-02-31' })).toEqual({ missing: 'until' });
    expect(said({ decision: 'consult', until: '2027-02-28' })).toEqual({ missing: 'until' });
  });

  it('[SEAL-4] goes with the hash of what was read, and with nothing that doesn’t belong to the choice', () => {
    const typed = { note: ' Met een proefjaar. ', until: '2027-03-01' };
    const word = { hash: HEAD.hash, reaffirms: null };
    expect(said({ ...typed, decision: 'agreed' })).toEqual({
      word: { ...word, decision: 'agreed', note: '', until: null },
    });
    expect(said({ ...typed, decision: 'agreed-with-note' })).toEqual({
      word: { ...word, decision: 'agreed-with-note', note: 'Met een proefjaar.', until: null },
    });
    expect(said({ ...typed, decision: 'consult' })).toEqual({
      word: { ...word, decision: 'consult', note: 'Met een proefjaar.', until: '2027-03-01' },
    });
  });

  it('[SEAL-6] of the version before is said again of this one', () => {
    const before: SignoffLine = {
      partnerId: PartnerId.parse('north'),
      decision: 'agreed-with-note',
      note: 'Met een proefjaar.',
      until: null,
      by,
      at: 1,
      reaffirms: null,
    };
    expect(sameAgain(before, HEAD)).toEqual({
      decision: 'agreed-with-note',
      note: 'Met een proefjaar.',
      until: null,
      hash: HEAD.hash,
      reaffirms: 1,
    });
    expect(draftOf(before)).toEqual({ decision: 'agreed-with-note', note: 'Met een proefjaar.', until: '' });
  });
});
