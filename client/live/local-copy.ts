import * as idb from 'lib0/indexeddb';
import { IndexeddbPersistence, PREFERRED_TRIM_SIZE, storeState } from 'y-indexeddb';
import type * as Y from 'yjs';
import { z } from 'zod';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';

/** The copy of the document in this browser, so that an hour offline, or a closed laptop, loses nothing. */
export interface LocalCopy {
  /** Resolves once what was kept is in the document, or it is known that nothing is kept. Never rejects. */
  readonly loaded: Promise<void>;
  /** Whether edits are being kept. */
  kept(): boolean;
  /** The Yjs client ids this person wrote under in this browser before. */
  formerClients(): readonly number[];
  wipe(): Promise<void>;
  close(): void;
}

/** How the names of all copies of a workshop begin. */
export const copiesOf = (workshopId: WorkshopId): string => `gesprekstafel/${workshopId}/`;

export const copyName = (workshopId: WorkshopId, epoch: number, participantId: ParticipantId): string =>
  `${copiesOf(workshopId)}${epoch}/${participantId}`;

/** For the view, which edits nothing. */
export const noCopy: LocalCopy = {
  loaded: Promise.resolve(),
  kept: () => false,
  formerClients: () => [],
  wipe: () => Promise.resolve(),
  close: () => undefined,
};

const CLIENTS_KEY = 'clients';
const MOST_CLIENTS = 50;

const Clients = z.array(z.number()).catch([]);

/** The stored list of client ids, or none where it can't be read. */
function clientsIn(stored: unknown): number[] {
  if (typeof stored !== 'string') return [];
  return Clients.parse(JSON.parse(stored));
}

/** Storage can be refused (private windows, policies). y-indexeddb has no word for that, so it is tried out first. */
async function tryStorage(name: string): Promise<void> {
  const db = await idb.openDB(`${name}?`, () => undefined);
  db.close();
  await idb.deleteDB(`${name}?`);
}

/** Opens the copy named `name` for `doc`. `onChange` is called when `kept()` has changed. */
export function openLocalCopy(name: string, doc: Y.Doc, onChange: () => void): LocalCopy {
  let state: 'opening' | 'keeping' | 'failed' | 'closed' = 'opening';
  let former: number[] = [];
  let persistence: IndexeddbPersistence | null = null;

  function failed(): void {
    if (state === 'failed' || state === 'closed') return;
    state = 'failed';
    onChange();
  }

  /** In place of the library's own, whose failures (a full disk, a wiped profile) would surface inside an edit. */
  function store(update: Uint8Array, origin: unknown): void {
    if (persistence === null || persistence.db === null || origin === persistence || state === 'failed') return;
    try {
      const [updates] = idb.transact(persistence.db, ['updates']);
      if (updates === undefined) throw new Error('no store of updates');
      idb.rtop(updates.add(update)).catch(failed);
      persistence._dbsize += 1;
      if (persistence._dbsize < PREFERRED_TRIM_SIZE) return;
      persistence._dbsize = 0;
      storeState(persistence, false).catch(failed);
    } catch {
      failed();
    }
  }

  async function load(): Promise<void> {
    await tryStorage(name);
    if (state === 'closed') return;
    const opened = new IndexeddbPersistence(name, doc);
    persistence = opened;
    doc.off('update', opened._storeUpdate);
    doc.on('update', store);
    const db = await opened._db;
    db.onclose = failed;
    // Another tab wipes the copy ("this is not me"): let go, or it would wait for ever.
    db.onversionchange = () => {
      failed();
      db.close();
    };
    await opened.whenSynced;
    former = clientsIn(await opened.get(CLIENTS_KEY));
    await opened.set(CLIENTS_KEY, JSON.stringify([...former, doc.clientID].slice(-MOST_CLIENTS)));
    if (state !== 'opening') return;
    state = 'keeping';
    onChange();
  }

  async function remove(): Promise<void> {
    await persistence?.destroy();
    await idb.deleteDB(name);
  }

  return {
    loaded: load().catch(failed),
    kept: () => state === 'keeping',
    formerClients: () => former,
    async wipe() {
      state = 'closed';
      doc.off('update', store);
      // Where storage is refused even asking throws, and there is nothing to wipe.
      await tryStorage(name).then(remove).catch(failed);
    },
    close() {
      state = 'closed';
      doc.off('update', store);
      persistence?.destroy().catch(failed);
    },
  };
}
