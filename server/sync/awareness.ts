import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { z } from 'zod';
import type { ParticipantId } from '../../shared/ids.ts';
import type { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import { exceeds } from './nesting.ts';

/**
 * Who is there and where, as y-protocols' awareness, judged: a connection speaks for one client id of its own, and the
 * `user` field is written here. States are kept encoded; nothing of this is stored.
 */
export type AwarenessPeer = { readonly participantId: ParticipantId; readonly user: AwarenessUser | null };

type Entry = { clock: number; json: string; peer: AwarenessPeer };

const Unsaved = z.object({ unsaved: z.literal(true) });

const REMOVED = 'null';
/** A tab counts its own changes; a clock past this is none, and one more of it could be read by nobody. */
const MAX_CLOCK = 2 ** 40;
/** A caret is five levels; readers compare states by calling themselves. */
const MAX_LEVELS = 32;

export class RoomAwareness {
  readonly #entries = new Map<number, Entry>();
  /** Changed since the last take, by client id; null means gone. */
  readonly #changed = new Map<number, { clock: number; json: string }>();
  readonly #ownerOf: (clientId: number) => ParticipantId | null | undefined;

  constructor(ownerOf: (clientId: number) => ParticipantId | null | undefined) {
    this.#ownerOf = ownerOf;
  }

  /** Takes what is the peer's own and drops the rest without parsing it. False when the bytes are no awareness update. */
  receive(peer: AwarenessPeer, update: Uint8Array): boolean {
    try {
      const decoder = decoding.createDecoder(update);
      let count = decoding.readVarUint(decoder);
      for (; count > 0; count--) {
        const clientId = decoding.readVarUint(decoder);
        const clock = decoding.readVarUint(decoder);
        this.#take(peer, clientId, clock, decoding.readVarString(decoder));
      }
      return true;
    } catch {
      return false;
    }
  }

  #take(peer: AwarenessPeer, clientId: number, clock: number, json: string): void {
    const owner = this.#ownerOf(clientId);
    if (clock > MAX_CLOCK || (owner !== undefined && owner !== peer.participantId)) return;
    const entry = this.#entries.get(clientId);
    if (entry !== undefined) {
      if (entry.peer.participantId !== peer.participantId) return;
      // One connection speaks in order. Another of the same person, a line half dead, must not undo what is newer.
      if (clock < entry.clock && entry.peer !== peer) return;
    }
    if (json === REMOVED) {
      if (entry !== undefined) this.#drop(clientId, Math.max(clock, entry.clock));
      return;
    }
    const stamped = stamp(json, peer.user);
    if (stamped === null) return;
    // One live client id per connection, else one browser could seat a crowd.
    for (const [other, { peer: holder, clock: last }] of this.#entries) {
      if (holder === peer && other !== clientId) this.#drop(other, last);
    }
    // After a new signature the server is a clock ahead of the tab; the others only take what is newer.
    const newest =
      entry === undefined ? clock : Math.max(clock, entry.json === stamped ? entry.clock : entry.clock + 1);
    this.#entries.set(clientId, { clock: newest, json: stamped, peer });
    this.#changed.set(clientId, { clock: newest, json: stamped });
  }

  /** The connection is gone, or may not appear any more: its state goes at once. */
  leave(peer: AwarenessPeer): void {
    for (const [clientId, entry] of this.#entries) if (entry.peer === peer) this.#drop(clientId, entry.clock);
  }

  /** The peer's name or role changed: the same state, signed anew. */
  restamp(peer: AwarenessPeer): void {
    for (const [clientId, entry] of this.#entries) {
      if (entry.peer !== peer) continue;
      const stamped = stamp(entry.json, peer.user);
      if (stamped === null) continue;
      // A state is only taken by the others with a higher clock.
      const clock = entry.clock + 1;
      this.#entries.set(clientId, { clock, json: stamped, peer });
      this.#changed.set(clientId, { clock, json: stamped });
    }
  }

  #drop(clientId: number, clock: number): void {
    this.#entries.delete(clientId);
    // The same clock: a removal is taken at the clock that is known, so that the same tab's next state is newer.
    this.#changed.set(clientId, { clock, json: REMOVED });
  }

  /** Who says of themselves that they have words that are not stored yet. */
  unsaved(): Set<ParticipantId> {
    const all = [...this.#entries.values()].filter(({ json }) => Unsaved.safeParse(JSON.parse(json)).success);
    return new Set(all.map(({ peer }) => peer.participantId));
  }

  /** What changed since the last call, as the body of one awareness message; null when nothing did. */
  takeChanged(): Uint8Array | null {
    if (this.#changed.size === 0) return null;
    const body = encode(this.#changed);
    this.#changed.clear();
    return body;
  }

  /** Everyone who is there, as the body of one awareness message; null when nobody is. */
  all(): Uint8Array | null {
    return this.#entries.size === 0 ? null : encode(this.#entries);
  }
}

function stamp(json: string, user: AwarenessUser | null): string | null {
  if (user === null) return null;
  try {
    const state: unknown = JSON.parse(json);
    if (typeof state !== 'object' || state === null || Array.isArray(state) || exceeds(state, MAX_LEVELS)) return null;
    return JSON.stringify({ ...state, user });
  } catch {
    return null;
  }
}

function encode(states: ReadonlyMap<number, { clock: number; json: string }>): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, states.size);
  for (const [clientId, { clock, json }] of states) {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, json);
  }
  return encoding.toUint8Array(encoder);
}
