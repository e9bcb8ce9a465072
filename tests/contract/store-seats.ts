import { describe, expect, test } from 'vitest';
import type { Subject } from './store.ts';
import {
  anna,
  bram,
  create,
  entry,
  firstStage,
  laptop,
  otherId,
  person,
  phone,
  withPeople,
  workshopId,
} from './store-samples.ts';

/** Devices and who they are. */
export function seatContract({ store, reopened }: Subject): void {
  const arrange = async () => {
    await create(store());
    await create(store(), otherId);
    const { workshops, seats } = store();
    for (const id of [workshopId, otherId]) {
      await workshops.saveStage(id, {
        stage: withPeople(firstStage, person(anna), person(bram)),
        log: entry('arrived'),
        also: [],
      });
    }
    await seats.addDevice(laptop, 'secret', 1);
  };
  const asPerson = (participantId = anna, at = workshopId) =>
    ({ kind: 'person', deviceId: laptop, workshopId: at, participantId }) as const;
  const asView = { kind: 'view', deviceId: laptop, workshopId } as const;

  describe('seats', () => {
    test('[JOIN-2] a device is known by the hash of its secret, and remembering it again is harmless', async () => {
      await store().seats.addDevice(laptop, 'secret', 1);
      await store().seats.addDevice(laptop, 'secret', 2);
      const { seats } = await reopened();
      expect(await seats.findDevice('secret')).toBe(laptop);
      expect(await seats.findDevice('other')).toBeNull();
    });

    test('a known device does not get another secret', async () => {
      const { seats } = store();
      await seats.addDevice(laptop, 'secret', 1);
      await expect(seats.addDevice(laptop, 'other', 1)).rejects.toMatchObject({ kind: 'conflict' });
      expect(await seats.findDevice('other')).toBeNull();
    });

    test('[JOIN-2] one device holds a person and the view side by side, and another workshop too', async () => {
      await arrange();
      for (const seat of [asPerson(), asView, asPerson(bram, otherId)]) await store().seats.put(seat);
      const { seats } = await reopened();
      expect(await seats.find(laptop, workshopId, 'person')).toEqual(asPerson());
      expect(await seats.find(laptop, workshopId, 'view')).toEqual(asView);
      expect(await seats.find(laptop, otherId, 'person')).toEqual(asPerson(bram, otherId));
      expect(await seats.find(phone, workshopId, 'person')).toBeNull();
    });

    test('[JOIN-2] a new person on a device takes the place of the one before', async () => {
      await arrange();
      const { seats } = store();
      await seats.put(asPerson());
      await seats.put(asPerson(bram));
      expect(await seats.find(laptop, workshopId, 'person')).toEqual(asPerson(bram));
    });

    test('a seat given up is gone, the other kind stays', async () => {
      await arrange();
      const { seats } = store();
      await seats.put(asPerson());
      await seats.put(asView);
      await seats.remove(laptop, workshopId, 'person');
      await seats.remove(laptop, workshopId, 'person');
      expect(await seats.find(laptop, workshopId, 'person')).toBeNull();
      expect(await seats.find(laptop, workshopId, 'view')).toEqual(asView);
    });

    test('a seat of an unknown device, workshop or person is not taken', async () => {
      const { seats } = store();
      await seats.addDevice(laptop, 'secret', 1);
      await expect(seats.put(asView)).rejects.toMatchObject({ kind: 'not-found' });
      await create(store());
      await expect(seats.put(asPerson())).rejects.toMatchObject({ kind: 'not-found' });
      await expect(seats.put({ ...asView, deviceId: phone })).rejects.toMatchObject({ kind: 'not-found' });
    });
  });
}
