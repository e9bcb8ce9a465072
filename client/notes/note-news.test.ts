import { expect, it } from 'vitest';
import type { Note } from '../../shared/board/notes.ts';
import { ParticipantId, QuestionId } from '../../shared/ids.ts';
import { newsIn } from './note-news.ts';

const [anna, bram] = [ParticipantId.parse('anna'), ParticipantId.parse('bram')];
const note = (id: string, change: Partial<Note>): Note => ({
  id,
  kind: 'remark',
  place: { questionId: QuestionId.parse('regio.1') },
  text: id,
  order: id,
  adopters: new Map(),
  by: bram,
  at: 200,
  removed: false,
  ...change,
});

it('[A11Y-1] told aloud are new notes of others, once', () => {
  const notes = [
    note('new', {}),
    note('said', {}),
    note('mine', { by: anna }),
    note('sending', { by: null, at: 0 }),
    note('older', { at: 50 }),
    note('binned', { removed: true }),
    note('anonymous', { by: null }),
  ];
  const told = newsIn(notes, { said: new Set(['said']), me: anna, since: 100 });
  expect(told.map(({ id }) => id)).toEqual(['new', 'anonymous']);
});
