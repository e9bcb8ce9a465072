import { expect, test } from 'vitest';
import { MATRIX_NOTES, SCENARIO_NOTES } from '../../../shared/board/board.ts';
import type { Note } from '../../../shared/board/notes.ts';
import { ParticipantId } from '../../../shared/ids.ts';
import { onTable } from './on-table.ts';

const note = (id: string, removed = false): Note => ({
  id,
  kind: 'pro',
  place: { variantId: 'a', aspectId: 'b' },
  text: id,
  order: 'a0',
  adopters: new Map(),
  by: null,
  at: 0,
  removed,
});
const hide = (root: string, noteId: string) => ({
  root,
  noteId,
  reason: 'later',
  by: ParticipantId.parse('p1'),
  at: 0,
});

test('[STAGE-8] what is hidden for now never comes on the big screen, nor what lies in the bin', () => {
  const notes = [note('one'), note('two'), note('three', true)];
  const ids = (root: string) => onTable(notes, MATRIX_NOTES, [hide(root, 'two')]).map(({ id }) => id);
  expect(ids(MATRIX_NOTES)).toEqual(['one']);
  // The same id in another root is another note.
  expect(ids(SCENARIO_NOTES)).toEqual(['one', 'two']);
});
