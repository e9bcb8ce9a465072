import { describe, expect, test } from 'vitest';
import type { Subject } from './store.ts';
import {
  anna,
  batch,
  bram,
  bytesOf,
  create,
  entry,
  firstStage,
  loaded,
  otherId,
  person,
  question,
  textOf,
  withPeople,
  workshopId,
} from './store-samples.ts';

/** Commits behind the fence, loading, snapshots. */
export function documentContract({ store, reopened }: Subject): void {
  const save = (change: Partial<typeof firstStage>) =>
    store().workshops.saveStage(workshopId, {
      stage: { ...firstStage, rev: 1, ...change },
      log: entry('moved'),
      also: [],
    });

  describe('documents', () => {
    test('[LIVE-1] what a commit acknowledged is there after a restart, in order and byte for byte', async () => {
      await create(store());
      const first = await store().documents.commit([batch('a'), batch('b')]);
      const second = await store().documents.commit([batch('c')]);
      expect([...first, ...second]).toEqual([1, 2, 3].map((seq) => ({ workshopId, seq })));
      expect(await loaded(await reopened())).toEqual({
        seq: 3,
        snapshot: null,
        updates: ['1 a', '2 b', '3 c'],
        damaged: [],
      });
    });

    test('commits asked at once are kept in the order asked', async () => {
      await create(store());
      const texts = Array.from({ length: 30 }, (_, index) => `u${index}`);
      const answers = await Promise.all(texts.map((text) => store().documents.commit([batch(text)])));
      expect(answers.flat()).toEqual(texts.map((_, index) => ({ workshopId, seq: index + 1 })));
      expect((await loaded(store()))?.updates).toEqual(texts.map((text, index) => `${index + 1} ${text}`));
    });

    test('a view on a part of a larger buffer is stored as that part', async () => {
      await create(store());
      const part = bytesOf('before wanted after').subarray(7, 13);
      await store().documents.commit([batch('', { update: part, snapshot: part })]);
      const document = await store().documents.load(workshopId);
      expect(document?.snapshot && textOf(document.snapshot.bytes)).toBe('wanted');
      expect(part).toEqual(bytesOf('wanted'));
    });

    test('a new workshop loads empty, with its stage and fence', async () => {
      await create(store());
      expect(await store().documents.load(workshopId)).toEqual({
        epoch: 1,
        phase: 'open',
        lockRev: 0,
        seq: 0,
        stage: firstStage,
        snapshot: null,
        updates: [],
        clientIds: [],
        writers: [],
        lastPoints: [],
        draftWriters: [],
        seen: [],
        damaged: [],
      });
      expect(await store().documents.load(otherId)).toBeNull();
    });

    test('a commit of nothing answers nothing', async () => {
      expect(await store().documents.commit([])).toEqual([]);
    });

    test('a refused batch is left out, the others of the same commit go on', async () => {
      await create(store());
      await create(store(), otherId);
      const answers = await store().documents.commit([
        batch('a'),
        batch('late', { lockRev: 1 }),
        batch('x', { workshopId: otherId }),
        batch('b'),
      ]);
      expect(answers).toEqual([
        { workshopId, seq: 1 },
        { workshopId, refused: 'locked' },
        { workshopId: otherId, seq: 1 },
        { workshopId, seq: 2 },
      ]);
      expect((await loaded(store()))?.updates).toEqual(['1 a', '2 b']);
    });

    test('nothing of a refused batch is written: no owner, no contribution, no snapshot', async () => {
      await create(store());
      const refused = batch('late', {
        epoch: 2,
        clientIds: [{ clientId: 1, participantId: anna }],
        contributions: [{ questionId: question, participantId: anna, characters: 4, at: 5 }],
        snapshot: bytesOf('late'),
      });
      expect(await store().documents.commit([refused])).toEqual([{ workshopId, refused: 'epoch-moved' }]);
      const document = await store().documents.load(workshopId);
      expect(document).toMatchObject({ seq: 0, snapshot: null, updates: [], clientIds: [] });
      expect(await store().documents.contributions(workshopId)).toEqual([]);
    });

    test('[STAGE-4] a commit made under other locks is refused, also after a restart', async () => {
      await create(store());
      const lock = { kind: 'matrix', by: anna, at: 5 } as const;
      expect(await save({ locks: [lock], lockRev: 1 })).toBe('saved');
      expect(await store().documents.commit([batch('late')])).toEqual([{ workshopId, refused: 'locked' }]);
      const again = await reopened();
      expect(await again.documents.load(workshopId)).toMatchObject({
        lockRev: 1,
        stage: { locks: [lock], lockRev: 1 },
      });
      expect(await again.documents.commit([batch('late'), batch('now', { lockRev: 1 })])).toEqual([
        { workshopId, refused: 'locked' },
        { workshopId, seq: 1 },
      ]);
    });

    test('a workshop that is not there refuses', async () => {
      expect(await store().documents.commit([batch('a')])).toEqual([{ workshopId, refused: 'no-such-workshop' }]);
    });

    test.each(['sealing', 'frozen'] as const)('[SEAL-1] from the phase %s on no commit gets in', async (phase) => {
      await create(store());
      await save({ phase });
      expect(await store().documents.commit([batch('a')])).toEqual([{ workshopId, refused: 'frozen' }]);
      expect(await store().documents.load(workshopId)).toMatchObject({ phase, seq: 0, updates: [] });
    });

    test('[SEAL-6] a new epoch refuses what belongs to the one before', async () => {
      await create(store());
      await save({ epoch: 2 });
      const answers = await store().documents.commit([batch('old'), batch('new', { epoch: 2 })]);
      expect(answers).toEqual([
        { workshopId, refused: 'epoch-moved' },
        { workshopId, seq: 1 },
      ]);
    });

    test('a load shows the stage as it was saved last', async () => {
      await create(store());
      const next = withPeople(firstStage, person(anna));
      await store().workshops.saveStage(workshopId, { stage: next, log: entry('arrived'), also: [] });
      expect((await store().documents.load(workshopId))?.stage).toEqual(next);
    });

    test('[ANSWER-2] a client id keeps its first owner', async () => {
      await create(store());
      const large = 2 ** 32 - 1;
      await store().documents.commit([
        batch('a', {
          clientIds: [
            { clientId: 7, participantId: anna },
            { clientId: large, participantId: null },
          ],
        }),
        batch('b', {
          clientIds: [
            { clientId: 7, participantId: bram },
            { clientId: 8, participantId: bram },
          ],
        }),
      ]);
      expect((await (await reopened()).documents.load(workshopId))?.clientIds).toEqual([
        { clientId: 7, participantId: anna },
        { clientId: 8, participantId: bram },
        { clientId: large, participantId: null },
      ]);
    });

    test('[ANSWER-2] what one wrote in an answer adds up, with its first and last time', async () => {
      await create(store());
      const wrote = (characters: number, at: number, participantId = anna) => ({
        questionId: question,
        participantId,
        characters,
        at,
      });
      await store().documents.commit([batch('a', { contributions: [wrote(5, 20), wrote(1, 10)] })]);
      await store().documents.commit([batch('b', { contributions: [wrote(3, 30), wrote(9, 31, bram)] })]);
      expect(await store().documents.contributions(workshopId)).toEqual([
        { questionId: question, participantId: anna, characters: 9, firstAt: 10, at: 30 },
        { questionId: question, participantId: bram, characters: 9, firstAt: 31, at: 31 },
      ]);
      expect(await store().documents.contributions(otherId)).toEqual([]);
      expect((await (await reopened()).documents.load(workshopId))?.writers).toEqual([
        { questionId: question, participantId: anna, characters: 9, firstAt: 10, at: 30 },
        { questionId: question, participantId: bram, characters: 9, firstAt: 31, at: 31 },
      ]);
    });

    test('a load starts from the newest snapshot', async () => {
      await create(store());
      await store().documents.commit([batch('a'), batch('b', { snapshot: bytesOf('ab') }), batch('c')]);
      expect(await loaded(await reopened())).toEqual({
        seq: 3,
        snapshot: { seq: 2, text: 'ab' },
        updates: ['3 c'],
        damaged: [],
      });
    });

    test('what is removed comes back empty under the same id', async () => {
      await create(store());
      await store().documents.commit([
        batch('a', {
          clientIds: [{ clientId: 1, participantId: anna }],
          contributions: [{ questionId: question, participantId: anna, characters: 4, at: 5 }],
          snapshot: bytesOf('a'),
        }),
      ]);
      await store().workshops.remove(workshopId);
      await create(store());
      expect(await store().documents.load(workshopId)).toMatchObject({
        seq: 0,
        snapshot: null,
        updates: [],
        clientIds: [],
      });
      expect(await store().documents.contributions(workshopId)).toEqual([]);
      expect(await store().workshops.log(workshopId)).toHaveLength(1);
    });
  });
}
