import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { blockNotes } from '../../shared/board/board.ts';
import { addNote, changeNote, readNotes } from '../../shared/board/notes.ts';
import { weigh } from '../../shared/board/weigh.ts';
import { BlockId, ParticipantId, PartnerId, QuestionId } from '../../shared/ids.ts';
import { FRESH_STAGE, type Stage } from '../../shared/stage/stage.ts';
import { hideIn } from '../live/hiding.ts';
import { notesOf } from './notes.ts';
import { readShownNotes } from './shown-notes.ts';

const root = blockNotes(BlockId.parse('regio'));
const [first, second] = [QuestionId.parse('regio.1'), QuestionId.parse('regio.2')];
const [marit, anna, arie, bram] = ['marit', 'anna', 'arie', 'bram'].map((id) => ParticipantId.parse(id));
if (marit === undefined || anna === undefined || arie === undefined || bram === undefined)
  throw new Error('four people');
const [school, institute] = [PartnerId.parse('school'), PartnerId.parse('institute')];

const stage = (hidden: readonly string[]): Stage => ({
  ...FRESH_STAGE,
  participants: [
    { id: marit, name: 'Marit', partnerId: null, role: 'facilitator' },
    { id: anna, name: 'Anna', partnerId: school, role: 'participant' },
    { id: arie, name: 'Arie', partnerId: school, role: 'participant' },
    { id: bram, name: 'Bram', partnerId: institute, role: 'participant' },
  ],
  hidden: hidden.map((noteId) => ({ root, noteId, reason: 'straks', by: marit, at: 1 })),
});

/** A document with two notes of Anna's at one question and one at another, for this reader. */
function laid(reader: ParticipantId | null, read: Stage | null = null) {
  const doc = new Y.Doc();
  const tell = hideIn(doc, reader, read);
  for (const [id, questionId] of [
    ['a', first],
    ['b', first],
    ['c', second],
  ] as const) {
    addNote(doc, root, { id, kind: 'pro', place: { questionId }, order: id, text: id });
    const entry = doc.getMap(root).get(id);
    if (entry instanceof Y.Map) entry.set('by', anna);
  }
  const at = (question: QuestionId) => notesOf(doc, root).getSnapshot().get(`question ${question}`) ?? [];
  return { doc, tell, at, ids: () => at(first).map(({ id, hidden }) => (hidden === undefined ? id : `(${id})`)) };
}

describe('a note that is hidden for now', () => {
  it('[STAGE-8] is there for its own partner and for who steers, marked, and for nobody else', () => {
    for (const [reader, shown] of [
      [bram, ['b']],
      [null, ['b']],
      [anna, ['(a)', 'b']],
      [arie, ['(a)', 'b']],
      [marit, ['(a)', 'b']],
    ] as const) {
      const { tell, ids } = laid(reader);
      expect(ids()).toEqual(['a', 'b']);
      tell(stage(['a']));
      expect(ids()).toEqual(shown);
      tell(stage([]));
      expect(ids()).toEqual(['a', 'b']);
    }
  });

  it('[STAGE-8] is hidden from the first moment, where the stage was read before', () => {
    expect(laid(bram, stage(['a'])).ids()).toEqual(['b']);
  });

  it('[STAGE-8] counts for nobody, also for who still sees it', () => {
    const { tell, at } = laid(marit);
    tell(stage(['a']));
    expect(weigh(at(first), () => null)).toMatchObject({ count: 1, pro: 1 });
  });

  it('[STAGE-8] is not found by search, and not lost: it stays in the document, moves and comes back', () => {
    const { doc, tell, at } = laid(bram);
    tell(stage(['a']));
    expect(readShownNotes(doc, root).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(readNotes(doc, root)).toHaveLength(3);
    changeNote(doc, root, 'a', { place: { questionId: second } });
    expect(at(second).map(({ id }) => id)).toEqual(['c']);
    tell(stage([]));
    expect(at(second).map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'c']));
  });

  it('[STAGE-8] is told to who looks, and leaves every other list the list it was', () => {
    const { doc, tell, at } = laid(bram);
    const told = vi.fn();
    const other = at(second);
    const stop = notesOf(doc, root).subscribe(told);
    tell(stage(['a']));
    expect(told).toHaveBeenCalledTimes(1);
    expect(at(second)).toBe(other);
    expect(at(first)).toBe(at(first));
    // A stage that says the same of it is no news.
    tell({ ...stage(['a']), rev: 9 });
    expect(told).toHaveBeenCalledTimes(1);
    stop();
  });

  it('[STAGE-8] comes into sight for who is made co-facilitator', () => {
    const { tell, ids } = laid(bram);
    tell(stage(['a']));
    const made = stage(['a']);
    tell({
      ...made,
      participants: made.participants.map((one) => (one.id === bram ? { ...one, role: 'cofacilitator' } : one)),
    });
    expect(ids()).toEqual(['(a)', 'b']);
  });
});
