import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { MESSAGE_SYNC, SYNC_STEP_1, SYNC_STEP_2 } from '../../shared/protocol/protocol.ts';
import { syncFrame } from '../support/frames.ts';
import type { Endpoint } from './peer.ts';
import type { Typist } from './typist.ts';

/**
 * One connection of the load. It reads of each update only from where to where its letters go, which is enough to know
 * of every letter of every typist when it came, and cheap enough for a hundred people in one process.
 */
export type Arrived = (latencyMs: number) => void;

const NOTHING = Y.encodeStateAsUpdate(new Y.Doc());
const EMPTY_STATE = Y.encodeStateVector(new Y.Doc());

export class Person {
  readonly socket: WebSocket;
  readonly #own: Typist | null;
  readonly #typists: ReadonlyMap<number, Typist>;
  readonly #seen = new Map<number, number>();
  readonly #arrived: Arrived;
  /** Resolves at the first step 2: the whole board is here. Never, at a server that keeps nothing. */
  readonly synced = Promise.withResolvers<void>();
  readonly opened = Promise.withResolvers<void>();

  /** `greets`: whether to ask the server for the board, as a client of y-websocket does. */
  constructor(
    endpoint: Endpoint,
    greets: boolean,
    own: Typist | null,
    typists: ReadonlyMap<number, Typist>,
    arrived: Arrived,
  ) {
    this.#own = own;
    this.#typists = typists;
    this.#arrived = arrived;
    this.socket = new WebSocket(endpoint.url, { headers: endpoint.headers, perMessageDeflate: false });
    this.socket.on('open', () => {
      if (greets) this.socket.send(syncFrame(SYNC_STEP_1, EMPTY_STATE));
      // A server that asks gets this again and finds nothing new in it.
      if (own !== null) this.socket.send(own.step2());
      this.opened.resolve();
    });
    this.socket.on('message', (data: Buffer) => this.#receive(data));
    this.socket.on('error', (error) => this.opened.reject(error));
  }

  #receive(data: Buffer): void {
    if (data[0] !== MESSAGE_SYNC) return;
    const decoder = decoding.createDecoder(data);
    decoding.readVarUint(decoder);
    const kind = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (kind === SYNC_STEP_1) {
      this.socket.send(this.#own === null ? syncFrame(SYNC_STEP_2, NOTHING) : this.#own.step2(payload));
      return;
    }
    if (kind === SYNC_STEP_2) this.synced.resolve();
    const now = performance.now();
    for (const [clientId, to] of Y.parseUpdateMeta(payload).to) {
      const typist = this.#typists.get(clientId);
      if (typist === undefined || typist === this.#own) continue;
      for (let clock = this.#seen.get(clientId) ?? 0; clock < to; clock += 1) {
        const sentAt = typist.sentAt[clock];
        if (sentAt !== undefined) this.#arrived(now - sentAt);
      }
      this.#seen.set(clientId, Math.max(to, this.#seen.get(clientId) ?? 0));
    }
  }
}
