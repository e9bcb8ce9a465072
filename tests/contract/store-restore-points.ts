import { describe, expect, test } from 'vitest';
import { MAX_POINT_BYTES, MAX_POINTS, type NewRestorePoint } from '../../server/store/store.ts';
import type { AnswerTree } from '../../shared/board/answer-tree.ts';
import { QuestionId } from '../../shared/ids.ts';
import type { Subject } from './store.ts';
import { batch, create, entry, otherId, question, school, workshopId } from './store-samples.ts';

const another = QuestionId.parse('b1.q2');

/** An answer of one paragraph by one partner. */
const saying = (words: string): AnswerTree => [
  {
    kind: 'node',
    name: 'paragraph',
    attributes: {},
    parts: [{ kind: 'text', text: words, marks: ['bold'], href: null, author: school }],
  },
];

const point = (words: string, at: number, change: Partial<NewRestorePoint> = {}): NewRestorePoint => ({
  questionId: question,
  at,
  reason: 'removal',
  content: saying(words),
  ...change,
});

/** Answers as they were. */
export function restorePointContract({ store, reopened }: Subject): void {
  const told = async (questionId = question, id = workshopId) => {
    const points = await store().restorePoints.list(id, questionId);
    return points.map(({ at, reason, characters }) => `${at} ${reason} ${characters}`);
  };

  describe('restore points', () => {
    test('[ANSWER-6] a point is there after a restart, with all it said and whose words they were', async () => {
      await create(store());
      await store().restorePoints.add(workshopId, [
        point('eerst dit', 10),
        point('elders', 20, { questionId: another }),
      ]);
      const { restorePoints } = await reopened();
      const points = await restorePoints.list(workshopId, question);
      expect(points).toEqual([{ id: expect.any(Number), at: 10, reason: 'removal', characters: 9 }]);
      const [kept] = points;
      expect(kept && (await restorePoints.find(workshopId, question, kept.id))).toEqual({
        point: kept,
        content: saying('eerst dit'),
      });
    });

    test('[ANSWER-6] the newest comes first, by the moment it is of', async () => {
      await create(store());
      await store().restorePoints.add(workshopId, [point('a', 10), point('b', 30), point('c', 20, { reason: 'time' })]);
      expect(await told()).toEqual(['30 removal 1', '20 time 1', '10 removal 1']);
    });

    test('a point of another answer or workshop is not found', async () => {
      await create(store());
      await create(store(), otherId);
      const { restorePoints } = store();
      await restorePoints.add(workshopId, [point('a', 10)]);
      const id = (await restorePoints.list(workshopId, question))[0]?.id ?? 0;
      expect(await restorePoints.find(workshopId, question, id)).not.toBeNull();
      expect(await restorePoints.find(workshopId, another, id)).toBeNull();
      expect(await restorePoints.find(otherId, question, id)).toBeNull();
      expect(await restorePoints.find(workshopId, question, id + 1)).toBeNull();
    });

    test('what the newest of an answer says already is not written again', async () => {
      await create(store());
      await store().restorePoints.add(workshopId, [point('a', 10), point('a', 20, { reason: 'steering' })]);
      await store().restorePoints.add(workshopId, [point('a', 30), point('a', 30, { questionId: another })]);
      expect([await told(), await told(another)]).toEqual([['10 removal 1'], ['30 removal 1']]);
      await store().restorePoints.add(workshopId, [point('b', 40), point('a', 50)]);
      expect(await told()).toEqual(['50 removal 1', '40 removal 1', '10 removal 1']);
    });

    test('[ANSWER-6] of too many, the oldest kept as a matter of routine goes first', async () => {
      await create(store());
      const routine = (at: number, reason: 'time' | 'steering') => point(`routine ${at}`, at, { reason });
      const deliberate = Array.from({ length: MAX_POINTS - 3 }, (_, index) => point(`weg ${index}`, 100 + index));
      await store().restorePoints.add(workshopId, [routine(1, 'time'), ...deliberate]);
      await store().restorePoints.add(workshopId, [routine(1_001, 'steering'), routine(1_002, 'time')]);
      expect(await told()).toHaveLength(MAX_POINTS);
      await store().restorePoints.add(workshopId, [point('nog iets', 1_003)]);
      const left = (await told()).filter((line) => !line.includes('removal'));
      expect(left).toEqual(['1002 time 12', '1001 steering 12']);
      await store().restorePoints.add(workshopId, [point('en nog', 1_004), point('en weer', 1_005)]);
      await store().restorePoints.add(workshopId, [routine(1_006, 'time')]);
      const points = await told();
      expect([points.length, points[0], points.at(-1)]).toEqual([MAX_POINTS, '1006 time 12', '101 removal 5']);
    });

    test('points of one answer take no more than their share; the newest is kept whatever its size', async () => {
      await create(store());
      const third = 'x'.repeat(MAX_POINT_BYTES / 3);
      for (const at of [1, 2, 3, 4]) await store().restorePoints.add(workshopId, [point(`${at}${third}`, at)]);
      expect((await told()).map((line) => line.split(' ')[0])).toEqual(['4', '3']);
      await store().restorePoints.add(workshopId, [point('y'.repeat(MAX_POINT_BYTES + 1), 5)]);
      expect((await told()).map((line) => line.split(' ')[0])).toEqual(['5']);
    });

    test('for a workshop that is gone nothing is written', async () => {
      await store().restorePoints.add(workshopId, [point('a', 10)]);
      expect(await told()).toEqual([]);
    });

    test('[ANSWER-6] points and log lines of a batch are there with it, and with a refused one they are not', async () => {
      await create(store());
      const log = [entry('answer.restored')];
      const answers = await store().documents.commit([
        batch('a', { restorePoints: [point('a', 10)], log }),
        batch('late', { epoch: 2, restorePoints: [point('late', 20)], log: [entry('late')] }),
      ]);
      expect(answers).toEqual([
        { workshopId, seq: 1 },
        { workshopId, refused: 'epoch-moved' },
      ]);
      expect(await told()).toEqual(['10 removal 1']);
      expect((await store().workshops.log(workshopId)).map(({ event }) => event)).toEqual(['made', 'answer.restored']);
    });

    test('a load tells of which moment the newest point of each answer is', async () => {
      await create(store());
      await store().restorePoints.add(workshopId, [
        point('a', 10),
        point('b', 30),
        point('c', 20),
        point('d', 5, { questionId: another }),
      ]);
      expect((await (await reopened()).documents.load(workshopId))?.lastPoints).toEqual([
        { questionId: question, at: 30 },
        { questionId: another, at: 5 },
      ]);
    });

    test('points of a workshop that was removed are gone, and their ids are not given again', async () => {
      await create(store());
      await store().restorePoints.add(workshopId, [point('a', 10)]);
      const [before] = await store().restorePoints.list(workshopId, question);
      await store().workshops.remove(workshopId);
      await create(store());
      expect(await told()).toEqual([]);
      await store().restorePoints.add(workshopId, [point('b', 20)]);
      const [after] = await store().restorePoints.list(workshopId, question);
      expect(after?.id).toBeGreaterThan(before?.id ?? Number.POSITIVE_INFINITY);
    });
  });
}
