import * as idb from 'lib0/indexeddb';
import type { WorkshopId } from '../../shared/ids.ts';
import { copiesOf } from './local-copy.ts';

/** A browser that refuses storage, or is too old to say what it holds (TypeError), keeps nothing that can be reached. */
async function whereAllowed<T>(otherwise: T, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    return otherwise;
  }
}

/** The names of every copy of a workshop in this browser: of each epoch and each person. */
export const copiesHere = (workshopId: WorkshopId): Promise<string[]> =>
  whereAllowed<string[]>([], async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    return names.filter((name) => name.startsWith(copiesOf(workshopId)));
  });

export const wipeCopy = (name: string): Promise<void> =>
  whereAllowed(undefined, async () => void (await idb.deleteDB(name)));

/** Wipes every copy of a workshop in this browser. */
export async function wipeCopies(workshopId: WorkshopId): Promise<void> {
  await Promise.all((await copiesHere(workshopId)).map(wipeCopy));
}
