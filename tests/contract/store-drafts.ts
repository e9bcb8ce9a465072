import { describe, expect, test } from 'vitest';
import type { SilentPoint } from '../../shared/http/silent.ts';
import { QuestionId } from '../../shared/ids.ts';
import type { SilentRound } from '../../shared/stage/silent.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Subject } from './store.ts';
import {
  anna,
  batch,
  bram,
  create,
  entry,
  firstStage,
  otherId,
  person,
  withPeople,
  workshopId,
} from './store-samples.ts';

const round = (state: SilentRound['state'] = 'writing', id = 's1'): SilentRound => ({
  id,
  target: { kind: 'question', id: QuestionId.parse('b1.q1') },
  attribution: 'anonymous',
  by: anna,
  at: 5,
  state,
  writing: 0,
  of: 2,
});

const saying = (...texts: string[]): SilentPoint[] => texts.map((text) => ({ kind: 'remark', text }));
const draft = (texts: string[], change: { silentId?: string; rev?: number | null; by?: typeof anna } = {}) => ({
  silentId: change.silentId ?? 's1',
  participantId: change.by ?? anna,
  points: saying(...texts),
  rev: change.rev ?? null,
});

/** Private words of silent rounds. */
export function draftContract({ store, reopened }: Subject): void {
  /** The stage is saved with this silent round on it. */
  let stage: Stage;
  const save = async (change: Partial<Stage>, also: Parameters<typeof saved>[1] = []) => {
    stage = { ...stage, ...change, rev: stage.rev + 1 };
    return saved(stage, also);
  };
  const saved = (next: Stage, also: Parameters<ReturnType<typeof store>['workshops']['saveStage']>[1]['also']) =>
    store().workshops.saveStage(workshopId, { stage: next, log: entry('stage'), also });
  const begun = async (silent: SilentRound | null = round()) => {
    await create(store());
    stage = withPeople(firstStage, person(anna), person(bram));
    await saved(stage, []);
    await save({ silent });
  };

  describe('drafts', () => {
    test('[STAGE-5] a draft that was kept is there after a restart, and only its author’s', async () => {
      await begun();
      expect(await store().drafts.put(workshopId, draft(['mijn woorden', 'en meer']))).toEqual({ rev: 1 });
      const { drafts } = await reopened();
      expect(await drafts.find(workshopId, anna)).toEqual({ ...draft(['mijn woorden', 'en meer']), rev: 1 });
      expect(await drafts.find(workshopId, bram)).toBeNull();
      expect(await drafts.find(otherId, anna)).toBeNull();
    });

    test('[STAGE-5] a draft replaces the one before, and one that stands on an older one is refused', async () => {
      await begun();
      const { drafts } = store();
      expect(await drafts.put(workshopId, draft(['een'], { rev: 0 }))).toEqual({ rev: 1 });
      expect(await drafts.put(workshopId, draft(['twee'], { rev: 1 }))).toEqual({ rev: 2 });
      expect(await drafts.put(workshopId, draft(['oud'], { rev: 1 }))).toEqual({ refused: 'conflict' });
      expect(await drafts.put(workshopId, draft(['drie']))).toEqual({ rev: 3 });
      expect((await drafts.find(workshopId, anna))?.points).toEqual(saying('drie'));
    });

    test('[STAGE-5] nothing is taken in where the stored stage has no such round, is revealing it, or is frozen', async () => {
      await begun(null);
      const { drafts } = store();
      const put = () => drafts.put(workshopId, draft(['te laat']));
      expect(await put()).toEqual({ refused: 'over' });
      await save({ silent: round('revealing') });
      expect(await put()).toEqual({ refused: 'over' });
      await save({ silent: round('writing', 'another') });
      expect(await put()).toEqual({ refused: 'over' });
      await save({ silent: round(), phase: 'frozen' });
      expect(await put()).toEqual({ refused: 'over' });
      expect(await drafts.find(workshopId, anna)).toBeNull();
      expect(await drafts.put(otherId, draft(['nergens']))).toEqual({ refused: 'over' });
      await save({ phase: 'open' });
      expect(await put()).toEqual({ rev: 1 });
    });

    test('[STAGE-5] the list is in no order of time, and who emptied a draft is no writer', async () => {
      await begun();
      const { drafts } = store();
      await drafts.put(workshopId, draft(['b'], { by: bram }));
      await drafts.put(workshopId, draft(['a']));
      expect((await drafts.list(workshopId, 's1')).map(({ participantId }) => participantId)).toEqual([anna, bram]);
      expect(await drafts.writers(workshopId, 's1')).toEqual([anna, bram]);
      await drafts.put(workshopId, draft([], { by: bram }));
      expect(await drafts.writers(workshopId, 's1')).toEqual([anna]);
      expect((await store().documents.load(workshopId))?.draftWriters).toEqual([anna]);
      expect(await drafts.writers(workshopId, 's2')).toEqual([]);
      expect(await drafts.drop(workshopId, anna)).toBe('dropped');
      expect(await drafts.find(workshopId, anna)).toBeNull();
    });

    test('[STAGE-5] drafts go with the commit that has their points, and stay when that is refused', async () => {
      await begun();
      const { drafts, documents } = store();
      await drafts.put(workshopId, draft(['a']));
      await drafts.put(workshopId, draft(['b'], { by: bram }));
      const revealed = ['s1'];
      expect(await documents.commit([batch('late', { epoch: 2, revealed })])).toEqual([
        { workshopId, refused: 'epoch-moved' },
      ]);
      expect(await drafts.list(workshopId, 's1')).toHaveLength(2);
      await documents.commit([batch('elsewhere', { revealed: ['s2'] })]);
      expect(await drafts.list(workshopId, 's1')).toHaveLength(2);
      await documents.commit([batch('points', { revealed })]);
      expect(await drafts.list(workshopId, 's1')).toEqual([]);
      expect((await store().workshops.log(workshopId)).filter(({ event }) => event === 'stage')).toHaveLength(2);
    });

    test('[STAGE-5] drafts are dropped with the stage that says so, and with nothing when that is stale', async () => {
      await begun();
      await store().drafts.put(workshopId, draft(['a']));
      const stale = { ...stage, rev: stage.rev };
      expect(await saved(stale, [{ kind: 'drafts.drop' }])).toBe('stale');
      expect(await store().drafts.find(workshopId, anna)).not.toBeNull();
      await save({ silent: null }, [{ kind: 'drafts.drop' }]);
      expect(await store().drafts.find(workshopId, anna)).toBeNull();
    });

    test('[JOIN-2] of two people who are one the words are together, the same ones once', async () => {
      await begun();
      const { drafts } = store();
      await drafts.put(workshopId, draft(['eerst', 'ook']));
      await drafts.put(workshopId, draft(['ook', 'later'], { by: bram }));
      await save({}, [{ kind: 'drafts.merge', from: anna, into: bram }]);
      expect(await drafts.find(workshopId, anna)).toBeNull();
      expect(await drafts.find(workshopId, bram)).toMatchObject({ rev: 2, points: saying('ook', 'later', 'eerst') });
      await save({}, [{ kind: 'drafts.merge', from: bram, into: anna }]);
      expect(await drafts.find(workshopId, anna)).toMatchObject({ rev: 3, points: saying('ook', 'later', 'eerst') });
      await save({}, [{ kind: 'drafts.merge', from: bram, into: anna }]);
      expect(await drafts.writers(workshopId, 's1')).toEqual([anna]);
    });

    test('[STAGE-5] which workshops have a round to be revealed is known after a restart; a frozen one waits', async () => {
      await begun();
      expect(await store().drafts.revealing()).toEqual([]);
      await save({ silent: round('revealing') });
      expect(await (await reopened()).drafts.revealing()).toEqual([workshopId]);
      await save({ phase: 'frozen' });
      expect(await store().drafts.revealing()).toEqual([]);
    });

    test('drafts of a workshop that was removed are gone', async () => {
      await begun();
      await store().drafts.put(workshopId, draft(['a']));
      await store().workshops.remove(workshopId);
      expect(await store().drafts.find(workshopId, anna)).toBeNull();
    });
  });
}
