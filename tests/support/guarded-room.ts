import * as Y from 'yjs';
import type { Author } from '../../server/sync/guard.ts';
import type { Locked } from '../../server/sync/locked.ts';
import { type Applied, RoomDocument } from '../../server/sync/room-document.ts';
import { DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Role } from '../../shared/roles.ts';

/** People as the guard knows them, by their first names. */
const PARTNERS: Readonly<Record<string, string | null>> = {
  anna: 'noord',
  aad: 'noord',
  bram: 'zuid',
  bea: 'zuid',
  cor: 'oost',
  fenna: null,
};
const partnerIdOf = (name: string): PartnerId | null => {
  const partner = PARTNERS[name];
  return partner === undefined || partner === null ? null : PartnerId.parse(partner);
};

export const author = (name: string, role: Role = 'participant'): Author => ({
  participantId: ParticipantId.parse(name),
  partnerId: partnerIdOf(name),
  role,
  partnerOf: partnerIdOf,
});

export const anna = author('anna');
export const aad = author('aad');
export const bram = author('bram');
export const cor = author('cor');
/** Steers, and is of no partner. */
export const fenna = author('fenna', 'facilitator');

/** A room's document and clients that are in step with it, without a wire between. */
export class GuardedRoom {
  readonly server: RoomDocument;
  /** Everything the server would have stored. */
  readonly log: Uint8Array[] = [];
  readonly #clients: Y.Doc[] = [];
  now = 1_000;
  /** What nobody can change at this moment. */
  locked: Locked = null;

  constructor(checklistIds: readonly string[] = []) {
    this.server = new RoomDocument({ snapshot: null, updates: [] }, DOCUMENT_SCHEMA);
    const first = this.server.initialise(checklistIds);
    if (first !== null) this.log.push(first);
  }

  client(): Y.Doc {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, this.server.whole());
    this.#clients.push(doc);
    return doc;
  }

  /** One edit in one transaction, judged, and given to all clients. */
  edit(client: Y.Doc, by: Author, change: () => void): Applied {
    const before = Y.encodeStateVector(client);
    client.transact(change);
    return this.take(Y.encodeStateAsUpdate(client, before), by);
  }

  take(update: Uint8Array, by: Author, overlaps = false): Applied {
    const applied = this.server.apply(update, by, this.now, { overlaps, onSwept: false }, this.locked);
    this.log.push(...applied.updates);
    for (const doc of this.#clients) for (const bytes of applied.updates) Y.applyUpdate(doc, bytes);
    return applied;
  }

  /** Every copy there is: the server's, the clients', a joiner's and what the log makes. */
  copies(): Y.Doc[] {
    const rebuilt = new Y.Doc();
    for (const bytes of this.log) Y.applyUpdate(rebuilt, bytes);
    return [this.server.doc, ...this.#clients, this.client(), rebuilt];
  }
}
