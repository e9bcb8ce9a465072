import { expect, test } from 'vitest';
import { answerRoot, CHECKLIST_ROOT } from '../../shared/board/board.ts';
import { QuestionId } from '../../shared/ids.ts';
import { memoryShelf } from './loss-shelf.ts';
import { createLosses } from './losses.ts';

const questionId = QuestionId.parse('b1.q1');
const place = { root: answerRoot(questionId), entry: null };
const refused = (text: string) => ({ place, text, after: '', why: 'refused' as const, byName: null });

test('[LIVE-2] letters refused one by one become one text; other losses stay apart', () => {
  const losses = createLosses(memoryShelf());
  for (const letter of 'slot') losses.add(refused(letter));
  losses.add({ ...refused('van mij'), why: 'overtaken' });
  expect(losses.list.getSnapshot().map(({ text }) => text)).toEqual(['slot', 'van mij']);
});

test('[LIVE-2] what is forgotten is gone, and its id is not given twice', () => {
  const losses = createLosses(memoryShelf());
  for (const text of ['oud', 'nieuw']) losses.add({ ...refused(text), why: 'overtaken' });
  const ids = losses.list.getSnapshot().map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  losses.forget(ids[0] ?? '');
  expect(losses.list.getSnapshot().map(({ text }) => text)).toEqual(['nieuw']);
});

test('[LIVE-2] a session that comes after offers what the one before lost, and all that either finds later', () => {
  const shelf = memoryShelf();
  const before = createLosses(shelf);
  before.add(refused('eerst'));
  const after = createLosses(shelf);
  before.add({ ...refused('dan'), place: null });
  after.add({ ...refused('en nog'), place: { root: CHECKLIST_ROOT, entry: 'c1' } });
  const texts = ['eerst', 'dan', 'en nog'];
  for (const { list } of [before, after]) expect(list.getSnapshot().map(({ text }) => text)).toEqual(texts);
  before.forget(after.list.getSnapshot()[1]?.id ?? '');
  expect(after.list.getSnapshot().map(({ text }) => text)).toEqual(['eerst', 'en nog']);
  after.clear();
  expect(createLosses(shelf).list.getSnapshot()).toEqual([]);
});

test('[LIVE-2] two tabs that find the same words offer them once; what one types on never grows what the other found', () => {
  const shelf = memoryShelf();
  const [one, other] = [createLosses(shelf), createLosses(shelf)];
  for (const losses of [one, other]) losses.add(refused('thuis geschreven'));
  expect(one.list.getSnapshot()).toHaveLength(1);
  other.add(refused('!'));
  expect(one.list.getSnapshot().map(({ text }) => text)).toEqual(['thuis geschreven', 'thuis geschreven!']);
  for (const { id } of one.list.getSnapshot()) one.forget(id);
  expect(other.list.getSnapshot()).toEqual([]);
});

test('[LIVE-2] words of each place stay together, and those of an answer name its question', () => {
  const losses = createLosses(memoryShelf());
  losses.add(refused('ant'));
  losses.add({ ...refused('punt'), place: { root: CHECKLIST_ROOT, entry: 'c1' } });
  losses.add({ ...refused('elders'), place: { root: CHECKLIST_ROOT, entry: 'c2' } });
  losses.add(refused('woord'));
  expect(losses.list.getSnapshot().map((loss) => [loss.questionId, loss.place?.entry, loss.text])).toEqual([
    [questionId, null, 'antwoord'],
    [null, 'c1', 'punt'],
    [null, 'c2', 'elders'],
  ]);
});
