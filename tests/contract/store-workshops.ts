import { describe, expect, test } from 'vitest';
import { WorkshopId } from '../../shared/ids.ts';
import type { Subject } from './store.ts';
import {
  anna,
  bram,
  create,
  entry,
  firstStage,
  keysOf,
  laptop,
  otherId,
  person,
  phone,
  school,
  withPeople,
  workshop,
  workshopId,
} from './store-samples.ts';

/** Making and finding workshops, their keys, stage and log. */
export function workshopContract({ store, reopened }: Subject): void {
  describe('workshops', () => {
    test('[JOIN-1] a workshop made is found by id, code and each of its keys, also after a restart', async () => {
      await create(store());
      const { workshops } = await reopened();
      expect(await workshops.find(workshopId)).toEqual(workshop());
      expect(await workshops.findByCode(workshop().joinCode)).toBe(workshopId);
      for (const kind of ['facilitator', 'join', 'view'] as const) {
        expect(await workshops.findByKeyHash(keysOf(workshopId)[kind])).toEqual({ workshopId, kind });
      }
      expect(await workshops.stage(workshopId)).toEqual(firstStage);
    });

    test('what is not there is null', async () => {
      const { workshops } = store();
      expect(await workshops.find(workshopId)).toBeNull();
      expect(await workshops.stage(workshopId)).toBeNull();
      expect(await workshops.findByCode('NOCODE')).toBeNull();
      expect(await workshops.findByKeyHash('nothing')).toBeNull();
      expect(await workshops.log(workshopId)).toEqual([]);
    });

    test('an id that is taken is a conflict, and the first workshop stays as it was', async () => {
      const { workshops } = store();
      await create(store());
      const second = { ...workshop(), title: 'Anders', joinCode: 'OTHER' };
      await expect(workshops.create(second, keysOf(otherId), firstStage, entry('made'))).rejects.toMatchObject({
        kind: 'conflict',
      });
      expect((await workshops.find(workshopId))?.title).toBe(workshop().title);
      expect(await workshops.findByKeyHash(keysOf(otherId).join)).toBeNull();
    });

    test('a join code that is taken is a conflict, and nothing of the second workshop is there', async () => {
      const { workshops } = store();
      await create(store());
      const second = { ...workshop(otherId), joinCode: workshop().joinCode };
      await expect(workshops.create(second, keysOf(otherId), firstStage, entry('made'))).rejects.toMatchObject({
        kind: 'conflict',
      });
      expect(await workshops.find(otherId)).toBeNull();
      expect(await workshops.log(otherId)).toEqual([]);
    });

    test('[JOIN-3] a replaced key opens nothing any more, the other keys still do, and the log tells', async () => {
      const { workshops } = store();
      await create(store());
      expect(await workshops.replaceKey(workshopId, 'facilitator', 'new-hash', entry('key replaced'))).toBe(true);
      expect(await workshops.findByKeyHash(keysOf(workshopId).facilitator)).toBeNull();
      expect(await workshops.findByKeyHash('new-hash')).toEqual({ workshopId, kind: 'facilitator' });
      expect(await workshops.findByKeyHash(keysOf(workshopId).join)).toEqual({ workshopId, kind: 'join' });
      expect((await workshops.log(workshopId)).map((line) => line.event)).toEqual(['made', 'key replaced']);
    });

    test('a key of a workshop that is not there is not replaced', async () => {
      const { workshops } = store();
      expect(await workshops.replaceKey(workshopId, 'join', 'new-hash', entry('key replaced'))).toBe(false);
      expect(await workshops.findByKeyHash('new-hash')).toBeNull();
    });

    test('[STAGE-7] a stage that follows the stored one is saved with its log entry, people in order, also after a restart', async () => {
      await create(store());
      const one = withPeople(firstStage, person(bram), person(anna, 'facilitator'));
      const two = withPeople(one, { ...person(bram, 'removed'), name: 'Bram B.' }, person(anna, 'facilitator'));
      expect(await store().workshops.saveStage(workshopId, { stage: one, log: entry('arrived'), also: [] })).toBe(
        'saved',
      );
      expect(await store().workshops.saveStage(workshopId, { stage: two, log: entry('removed'), also: [] })).toBe(
        'saved',
      );
      const { workshops } = await reopened();
      expect(await workshops.stage(workshopId)).toEqual(two);
      expect(await workshops.log(workshopId)).toEqual([entry('made'), entry('arrived'), entry('removed')]);
    });

    test('people and partners that are no longer in the stage are gone', async () => {
      const { workshops } = store();
      await create(store());
      const one = withPeople(firstStage, person(anna), person(bram));
      const without = { ...withPeople(one, { ...person(anna, 'facilitator'), partnerId: null }), partners: [] };
      await workshops.saveStage(workshopId, { stage: one, log: entry('arrived'), also: [] });
      expect(await workshops.saveStage(workshopId, { stage: without, log: entry('left'), also: [] })).toBe('saved');
      expect(await workshops.stage(workshopId)).toEqual(without);
    });

    test('a stale stage writes nothing: no stage, no people, no log entry, no seat', async () => {
      const { workshops, seats } = store();
      await create(store());
      await seats.addDevice(laptop, 'secret', 1);
      const seat = { kind: 'view', deviceId: laptop, workshopId } as const;
      const ahead = { ...withPeople(firstStage, person(anna)), rev: 2 };
      expect(
        await workshops.saveStage(workshopId, { stage: ahead, log: entry('arrived'), also: [{ kind: 'seat', seat }] }),
      ).toBe('stale');
      expect(
        await workshops.saveStage(workshopId, {
          stage: { ...ahead, rev: 0 },
          log: entry('arrived'),
          also: [{ kind: 'seat', seat }],
        }),
      ).toBe('stale');
      expect(await workshops.stage(workshopId)).toEqual(firstStage);
      expect(await workshops.log(workshopId)).toHaveLength(1);
      expect(await seats.find(laptop, workshopId, 'view')).toBeNull();
    });

    test('a stage of a workshop that is not there is stale', async () => {
      const next = withPeople(firstStage);
      expect(await store().workshops.saveStage(workshopId, { stage: next, log: entry('moved'), also: [] })).toBe(
        'stale',
      );
    });

    test('of two stages saved at once on the same one, one is stale', async () => {
      const { workshops } = store();
      await create(store());
      const answers = await Promise.all(
        [anna, bram].map((id) =>
          workshops.saveStage(workshopId, {
            stage: withPeople(firstStage, person(id)),
            log: entry('arrived'),
            also: [],
          }),
        ),
      );
      expect(answers.toSorted()).toEqual(['saved', 'stale']);
      expect((await workshops.stage(workshopId))?.participants).toHaveLength(1);
    });

    test('[JOIN-2] the seat taken with a stage is there with it', async () => {
      const { workshops, seats } = store();
      await create(store());
      await seats.addDevice(laptop, 'secret', 1);
      const seat = { kind: 'person', deviceId: laptop, workshopId, participantId: anna } as const;
      await workshops.saveStage(workshopId, {
        stage: withPeople(firstStage, person(anna)),
        log: entry('arrived'),
        also: [{ kind: 'seat', seat }],
      });
      expect(await seats.find(laptop, workshopId, 'person')).toEqual(seat);
    });

    test('when the seat cannot be taken, the stage is not saved either', async () => {
      const { workshops } = store();
      await create(store());
      const seat = { kind: 'person', deviceId: laptop, workshopId, participantId: anna } as const;
      const next = withPeople(firstStage, person(anna));
      await expect(
        workshops.saveStage(workshopId, { stage: next, log: entry('arrived'), also: [{ kind: 'seat', seat }] }),
      ).rejects.toMatchObject({
        kind: 'not-found',
      });
      expect(await workshops.stage(workshopId)).toEqual(firstStage);
      expect(await workshops.log(workshopId)).toHaveLength(1);
    });

    test('[JOIN-2] when two are merged, every seat of the one is the other’s with the stage, and who they are now is kept', async () => {
      await create(store());
      const two = withPeople(firstStage, person(anna), person(bram));
      const { seats, workshops } = store();
      await workshops.saveStage(workshopId, { stage: two, log: entry('arrived'), also: [] });
      for (const [deviceId, participantId] of [
        [laptop, anna],
        [phone, bram],
      ] as const) {
        await seats.addDevice(deviceId, `secret of ${deviceId}`, 1);
        await seats.put({ kind: 'person', deviceId, workshopId, participantId });
      }
      await seats.put({ kind: 'view', deviceId: laptop, workshopId });
      const merged = withPeople(two, { ...person(anna, 'removed'), mergedInto: bram }, person(bram));
      const also = [{ kind: 'seats.merge', from: anna, into: bram }] as const;
      const stale = { stage: { ...merged, rev: 9 }, log: entry('merged'), also };
      expect(await workshops.saveStage(workshopId, stale)).toBe('stale');
      expect(await seats.find(laptop, workshopId, 'person')).toMatchObject({ participantId: anna });
      expect(await workshops.saveStage(workshopId, { stage: merged, log: entry('merged'), also })).toBe('saved');
      const again = await reopened();
      expect(await again.workshops.stage(workshopId)).toEqual(merged);
      for (const deviceId of [laptop, phone]) {
        expect(await again.seats.find(deviceId, workshopId, 'person')).toMatchObject({ participantId: bram });
      }
      expect(await again.seats.find(laptop, workshopId, 'view')).toEqual({
        kind: 'view',
        deviceId: laptop,
        workshopId,
      });
    });

    test('[STAGE-7] when people were last here is kept, through changes of the stage and a restart, and never gets earlier', async () => {
      await create(store());
      const two = withPeople(firstStage, person(anna), person(bram));
      const { workshops, documents } = store();
      await workshops.saveStage(workshopId, { stage: two, log: entry('arrived'), also: [] });
      const { at } = entry('arrived');
      const seen = [anna, bram].map((participantId) => ({ participantId, at }));
      expect((await documents.load(workshopId))?.seen).toEqual(seen);
      await workshops.seen(workshopId, [anna], at + 5_000);
      await workshops.seen(workshopId, [anna], at + 4_000);
      await workshops.seen(workshopId, [], at + 9_000);
      await workshops.seen(otherId, [bram], at + 9_000);
      const renamed = withPeople(two, { ...person(anna), name: 'Anna B.' }, person(bram));
      await workshops.saveStage(workshopId, { stage: renamed, log: { ...entry('named'), at: at + 7_000 }, also: [] });
      const again = await reopened();
      expect((await again.documents.load(workshopId))?.seen).toEqual([
        { participantId: anna, at: at + 5_000 },
        { participantId: bram, at },
      ]);
    });

    test('examples made before a moment are found, other workshops are not', async () => {
      const { workshops } = store();
      const ids = ['early', 'late', 'real'].map((id) => WorkshopId.parse(id));
      for (const [index, id] of ids.entries()) {
        const record = { ...workshop(id), createdAt: 100 + index, example: id !== 'real' };
        await workshops.create(record, keysOf(id), firstStage, entry('made'));
        expect((await workshops.find(id))?.example).toBe(record.example);
      }
      expect(await workshops.examplesBefore(100)).toEqual([]);
      expect(await workshops.examplesBefore(101)).toEqual(['early']);
      expect(await workshops.examplesBefore(1_000)).toEqual(['early', 'late']);
      await workshops.remove(WorkshopId.parse('early'));
      expect(await workshops.examplesBefore(1_000)).toEqual(['late']);
    });

    test('[JOIN-1] workshops past the date until which they are kept are found, the longest past first; without a date none is', async () => {
      const { workshops } = store();
      const until = { late: 300, never: null, early: 100 };
      for (const [name, keepUntil] of Object.entries(until)) {
        const id = WorkshopId.parse(name);
        await workshops.create(workshop(id), keysOf(id), { ...firstStage, keepUntil }, entry('made'));
      }
      expect(await workshops.keptUntilBefore(100)).toEqual([]);
      expect(await workshops.keptUntilBefore(101)).toEqual(['early']);
      expect(await (await reopened()).workshops.keptUntilBefore(1e15)).toEqual(['early', 'late']);
      const stage = { ...firstStage, rev: firstStage.rev + 1, keepUntil: 500 };
      await store().workshops.saveStage(WorkshopId.parse('early'), { stage, log: entry('retention'), also: [] });
      expect(await store().workshops.keptUntilBefore(400)).toEqual(['late']);
    });

    test('after a removal the files are written anew once, also when the store was opened again in between', async () => {
      await create(store());
      await create(store(), otherId);
      expect(await store().compact()).toBe(false);
      expect(await store().workshops.remove(WorkshopId.parse('nowhere'))).toBe(false);
      expect(await store().compact()).toBe(false);
      await store().workshops.remove(workshopId);
      const again = await reopened();
      expect(await again.compact()).toBe(true);
      expect(await again.compact()).toBe(false);
      expect(await again.workshops.find(otherId)).toEqual(workshop(otherId));
    });

    test('a workshop removed takes everything with it and leaves the others', async () => {
      const { workshops, seats, documents } = store();
      await create(store());
      await create(store(), otherId);
      await seats.addDevice(laptop, 'secret', 1);
      const seat = { kind: 'person', deviceId: laptop, workshopId, participantId: anna } as const;
      await workshops.saveStage(workshopId, {
        stage: withPeople(firstStage, person(anna)),
        log: entry('arrived'),
        also: [{ kind: 'seat', seat }],
      });
      expect(await workshops.remove(workshopId)).toBe(true);
      expect(await workshops.remove(workshopId)).toBe(false);
      expect(await workshops.find(workshopId)).toBeNull();
      expect(await workshops.findByCode(workshop().joinCode)).toBeNull();
      expect(await workshops.findByKeyHash(keysOf(workshopId).join)).toBeNull();
      expect(await workshops.log(workshopId)).toEqual([]);
      expect(await seats.find(laptop, workshopId, 'person')).toBeNull();
      expect(await documents.load(workshopId)).toBeNull();
      expect((await workshops.stage(otherId))?.partners.map((partner) => partner.id)).toEqual([school]);
      expect(await seats.findDevice('secret')).toBe(laptop);
    });
  });
}
