import * as Y from 'yjs';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import type { ClientIdOwner, Contribution } from '../store/store.ts';
import type { Author } from '../sync/guard.ts';
import { RoomDocument } from '../sync/room-document.ts';
import { type CastMember, cast, SERVER_CLIENT_ID } from './cast.ts';

/**
 * Writes a document the way people do: each act is an edit under its author's own client id, through the same guard as
 * everyone's. So stamps, corrections and counts are the server's own, and nothing can stand here that nobody may write.
 */
const FROM_GUARD = Symbol('from the guard');

const partners = new Map<ParticipantId, PartnerId | null>(
  cast.map(({ participant }) => [participant.id, participant.partnerId]),
);
const authorOf = ({ id, partnerId, role }: Participant): Author => ({
  participantId: id,
  partnerId,
  role,
  partnerOf: (other) => partners.get(other) ?? null,
});

export class Scribe {
  readonly #room: RoomDocument;
  /** What each author has before them; they take turns. */
  readonly #pen = new Y.Doc();
  readonly #contributions: Contribution[] = [];
  #written: Uint8Array | null = null;

  constructor(schema: number, checklist: readonly string[]) {
    this.#room = new RoomDocument({ snapshot: null, updates: [] }, schema);
    this.#room.doc.clientID = SERVER_CLIENT_ID;
    this.#room.initialise(checklist);
    Y.applyUpdate(this.#pen, this.#room.whole(), FROM_GUARD);
    this.#pen.on('update', (update, origin) => {
      if (origin !== FROM_GUARD) this.#written = update;
    });
  }

  /** One act of one person. Throws when the guard would not have let it stand as it is. */
  write({ clientId, participant }: CastMember, at: number, act: (doc: Y.Doc) => void): void {
    this.#pen.clientID = clientId;
    this.#written = null;
    this.#pen.transact(() => act(this.#pen));
    if (this.#written === null) throw new Error(`${participant.id} wrote nothing`);
    const { updates, written, hit, partial } = this.#room.apply(this.#written, authorOf(participant), at, {
      overlaps: false,
      onSwept: false,
    });
    if (hit.length > 0 || partial) throw new Error(`the guard had to put right what ${participant.id} did in ${hit}`);
    for (const update of updates) Y.applyUpdate(this.#pen, update, FROM_GUARD);
    for (const [questionId, characters] of written) {
      this.#contributions.push({ questionId, participantId: participant.id, characters, at });
    }
  }

  /** What is to be stored. */
  result(): { update: Uint8Array; clientIds: ClientIdOwner[]; contributions: Contribution[] } {
    const people = cast.map(({ clientId, participant }) => ({ clientId, participantId: participant.id }));
    return {
      update: this.#room.whole(),
      clientIds: [{ clientId: SERVER_CLIENT_ID, participantId: null }, ...people],
      contributions: this.#contributions,
    };
  }
}
