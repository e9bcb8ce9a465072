import { describe, expect, it } from 'vitest';
import type { Note, NoteKind } from '../../../shared/board/notes.ts';
import { ParticipantId, PartnerId } from '../../../shared/ids.ts';
import { headline } from './headline.ts';

const note = (id: string, kind: NoteKind, adopters = 0): Note => ({
  id,
  kind,
  place: { variantId: 'a', aspectId: 'b' },
  text: id,
  order: 'a0',
  adopters: new Map(
    Array.from({ length: adopters }, (_, at) => [PartnerId.parse(`partner${at}`), ParticipantId.parse(`person${at}`)]),
  ),
  by: null,
  at: 0,
  removed: false,
});
const said = (...notes: Note[]) => headline(notes).map(({ id }) => id);

describe('a cell in short', () => {
  it('[SHOW-1] says the weightiest for and the weightiest against, whatever else weighs', () => {
    const notes = [
      note('light', 'pro'),
      note('heavy', 'pro', 2),
      note('against', 'con'),
      note('condition', 'condition', 5),
    ];
    expect(said(...notes)).toEqual(['heavy', 'against']);
  });

  it('[SHOW-1] where a side is silent says the weightiest there is', () => {
    expect(said(note('against', 'con'), note('question', 'question'), note('condition', 'condition', 1))).toEqual([
      'against',
      'condition',
    ]);
    expect(said()).toEqual([]);
  });
});
