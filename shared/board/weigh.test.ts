import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../ids.ts';
import type { Note, NoteKind } from './notes.ts';
import { disputeOf, leanOf, silentOf, weigh } from './weigh.ts';

const partners = ['noord', 'brug', 'zuid'].map((id) => ({ id: PartnerId.parse(id) }));
const people = new Map(['noord', 'brug', 'zuid'].map((id) => [ParticipantId.parse(`p-${id}`), PartnerId.parse(id)]));
const partnerOf = (id: ParticipantId) => people.get(id) ?? null;

function note(kind: NoteKind, by: string | null, adopters: string[] = [], removed = false): Note {
  return {
    id: `${kind}-${by}`,
    kind,
    place: { variantId: 'v', aspectId: 'a' },
    text: '',
    order: 'a0',
    adopters: new Map(adopters.map((id) => [PartnerId.parse(id), ParticipantId.parse(`p-${id}`)])),
    by: by === null ? null : ParticipantId.parse(`p-${by}`),
    at: 1,
    removed,
  };
}

const lean = (...notes: Note[]) => leanOf(weigh(notes, partnerOf));

describe('what a cell says at a glance', () => {
  it('[NOTE-3] is silence where nothing stands, also when all of it lies in the bin', () => {
    expect(lean()).toBe('silent');
    expect(lean(note('pro', 'noord', ['brug'], true))).toBe('silent');
  });

  it('[NOTE-3] leans by weight: a note counts for its author and for each partner that adopted it', () => {
    expect(lean(note('pro', 'noord', ['brug']), note('con', 'zuid'))).toBe('for');
    expect(lean(note('con', 'noord', ['brug', 'zuid']), note('pro', 'zuid'))).toBe('against');
    expect(lean(note('pro', 'noord'), note('con', 'zuid'))).toBe('open');
    expect(lean(note('question', 'noord'))).toBe('open');
  });

  it('[NOTE-3] is tense with many pros and many cons', () => {
    expect(lean(note('pro', 'noord', ['brug', 'zuid']), note('con', 'zuid', ['noord', 'brug']))).toBe('tense');
    expect(lean(note('pro', 'noord', ['brug', 'zuid']), note('con', 'zuid'))).toBe('for');
  });

  it('[NOTE-3] knows the partners not heard; adopting is being heard, an anonymous note is nobody', () => {
    const heap = weigh([note('pro', 'noord', ['brug']), note('con', null)], partnerOf);
    expect(silentOf(heap, partners).map(({ id }) => id)).toEqual(['zuid']);
  });

  it('[NOTE-2] a note is disputed as far as weight stands against it', () => {
    const pro = note('pro', 'noord', ['brug']);
    const con = note('con', 'zuid');
    expect(disputeOf(pro, [pro, con])).toBe(1);
    expect(disputeOf(con, [pro, con])).toBe(1);
    expect(disputeOf(pro, [pro, con, note('con', 'brug', ['zuid'])])).toBe(2);
    expect(disputeOf(pro, [pro, { ...con, removed: true }])).toBe(0);
    expect(disputeOf(note('question', 'noord'), [con])).toBe(0);
  });
});
