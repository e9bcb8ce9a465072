import * as idb from 'lib0/indexeddb';
import type { WorkshopId } from '../../shared/ids.ts';
import { copiesOf } from './local-copy.ts';

/** Wipes every copy of a workshop in this browser: of each epoch and each person. Where storage is refused there is none. Never rejects. */
export async function wipeCopies(workshopId: WorkshopId): Promise<void> {
  try {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    await Promise.all(names.filter((name) => name.startsWith(copiesOf(workshopId))).map((name) => idb.deleteDB(name)));
  } catch (error) {
    // A browser that refuses storage, or is too old to say what it holds (TypeError), leaves nothing to be done.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  }
}
