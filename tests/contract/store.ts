import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { documentContract } from './store-documents.ts';
import { draftContract } from './store-drafts.ts';
import { renderingContract } from './store-renderings.ts';
import { restorePointContract } from './store-restore-points.ts';
import { roundContract } from './store-rounds.ts';
import { seatContract } from './store-seats.ts';
import { versionContract } from './store-versions.ts';
import { workshopContract } from './store-workshops.ts';

/** A place that keeps data while stores on it are opened and closed. */
export type StorePlace = { open(): Promise<Store>; clear(): Promise<void> };

/** The store under test; `reopened` closes it and opens the same data again. */
export type Subject = { store(): Store; reopened(): Promise<Store> };

/** Every rule of server/store/store.ts, for any engine. `make` gives an empty place. */
export function storeContract(name: string, make: () => Promise<StorePlace>): void {
  describe(`${name}: store contract`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await make();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.clear();
    });
    const subject: Subject = {
      store: () => store,
      async reopened() {
        await store.close();
        store = await place.open();
        return store;
      },
    };
    workshopContract(subject);
    seatContract(subject);
    documentContract(subject);
    restorePointContract(subject);
    roundContract(subject);
    draftContract(subject);
    versionContract(subject);
    renderingContract(subject);

    test('a probe of a healthy store succeeds', async () => {
      await expect(store.probe()).resolves.toBeUndefined();
    });

    test('closing waits for what was asked, and a closed store is unavailable', async () => {
      const asked = store.probe();
      const closed = store.close();
      await expect(store.probe()).rejects.toMatchObject({ kind: 'store-unavailable' });
      await expect(asked).resolves.toBeUndefined();
      await closed;
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}
