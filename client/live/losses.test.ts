import { expect, test } from 'vitest';
import { answerRoot, CHECKLIST_ROOT } from '../../shared/board/board.ts';
import { QuestionId } from '../../shared/ids.ts';
import { createLosses } from './losses.ts';

const questionId = QuestionId.parse('b1.q1');
const place = { root: answerRoot(questionId), entry: null };
const refused = (text: string) => ({ place, text, after: '', why: 'refused' as const, byName: null });

test('[LIVE-2] letters refused one by one become one text; other losses stay apart', () => {
  const losses = createLosses([]);
  for (const letter of 'slot') losses.add(refused(letter));
  losses.add({ ...refused('van mij'), why: 'overtaken' });
  expect(losses.list.getSnapshot().map(({ text }) => text)).toEqual(['slot', 'van mij']);
});

test('[LIVE-2] what is forgotten is gone, and its id is not given twice', () => {
  const losses = createLosses([{ ...refused('oud'), questionId, why: 'overtaken', id: 'loss-1' }]);
  losses.add({ ...refused('nieuw'), why: 'overtaken' });
  const ids = losses.list.getSnapshot().map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  losses.forget('loss-1');
  expect(losses.list.getSnapshot().map(({ text }) => text)).toEqual(['nieuw']);
});

test('[LIVE-2] words of each place stay together, and those of an answer name its question', () => {
  const losses = createLosses([]);
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
