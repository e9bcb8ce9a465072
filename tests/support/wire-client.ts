import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Down } from '../../shared/protocol/down.ts';
import {
  MESSAGE_JSON,
  MESSAGE_SYNC,
  SYNC_PATH,
  SYNC_STEP_1,
  SYNC_STEP_2,
  SYNC_UPDATE,
} from '../../shared/protocol/protocol.ts';
import { syncFrame } from './frames.ts';

/**
 * A client of the wire that does what the protocol says and nothing more: no retrying, no patience. It counts its step-2
 * and update frames, so that a test can ask which of its edits the server settled.
 */
export type WireOptions = { params?: Record<string, string>; headers?: Record<string, string>; doc?: Y.Doc };

export type Closed = { code: number; reason: string };

export class WireClient {
  readonly doc: Y.Doc;
  readonly socket: WebSocket;
  readonly #messages: Down[] = [];
  #sent = 0;
  #settled = 0;
  readonly #opened = Promise.withResolvers<void>();
  readonly #synced = Promise.withResolvers<void>();
  readonly #closed = Promise.withResolvers<Closed>();

  /** `origin` is the server's, as in `http://127.0.0.1:3000`. */
  constructor(origin: string, workshopId: string, cookie: string | null, options: WireOptions = {}) {
    this.doc = options.doc ?? new Y.Doc();
    const query = new URLSearchParams(options.params).toString();
    const url = `${origin.replace(/^http/, 'ws')}${SYNC_PATH}/${workshopId}${query === '' ? '' : `?${query}`}`;
    const headers = { ...(cookie === null ? {} : { cookie }), ...options.headers };
    this.socket = new WebSocket(url, { headers, perMessageDeflate: false });
    this.socket.on('open', () => {
      this.socket.send(syncFrame(SYNC_STEP_1, Y.encodeStateVector(this.doc)));
      this.#opened.resolve();
    });
    this.socket.on('message', (data: Buffer) => this.#receive(data));
    this.socket.on('close', (code, reason) => this.#end(code, reason.toString()));
    // A refused upgrade and a killed server come as errors; the close that follows says the rest.
    this.socket.on('error', (error) => this.#fail(error));
    for (const { promise } of [this.#opened, this.#synced]) promise.catch(() => undefined);
    this.doc.on('update', this.#forward);
  }

  /** The socket is open; rejects when it never came to that. */
  get opened(): Promise<void> {
    return this.#opened.promise;
  }

  /** The first step 2 is in the document; rejects when the connection ended before. */
  get synced(): Promise<void> {
    return this.#synced.promise;
  }

  get closed(): Promise<Closed> {
    return this.#closed.promise;
  }

  /** Step-2 and update frames sent so far: the number of the frame sent last. */
  get sent(): number {
    return this.#sent;
  }

  /** How many of them the server settled. */
  get settled(): number {
    return this.#settled;
  }

  /** Every JSON message so far, in order. */
  get messages(): readonly Down[] {
    return this.#messages;
  }

  /** Sends an update frame as it is, whatever is in it. Counts. */
  sendUpdate(update: Uint8Array): void {
    this.#count(syncFrame(SYNC_UPDATE, update));
  }

  terminate(): void {
    this.doc.off('update', this.#forward);
    this.socket.terminate();
  }

  readonly #forward = (update: Uint8Array, origin: unknown): void => {
    // Before it opened there is nobody to send to: step 2 will bring it.
    if (origin !== this && this.socket.readyState === WebSocket.OPEN) this.sendUpdate(update);
  };

  #count(frame: Uint8Array): void {
    this.#sent += 1;
    this.socket.send(frame);
  }

  #receive(data: Buffer): void {
    const decoder = decoding.createDecoder(data);
    const kind = decoding.readVarUint(decoder);
    if (kind === MESSAGE_JSON) {
      const message = Down.parse(JSON.parse(decoding.readVarString(decoder)));
      if (message.type === 'stored') this.#settled = message.settled;
      this.#messages.push(message);
    }
    if (kind !== MESSAGE_SYNC) return;
    const step = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (step === SYNC_STEP_1) {
      this.#count(syncFrame(SYNC_STEP_2, Y.encodeStateAsUpdate(this.doc, payload)));
      return;
    }
    Y.applyUpdate(this.doc, payload, this);
    if (step === SYNC_STEP_2) this.#synced.resolve();
  }

  #fail(error: Error): void {
    this.#opened.reject(error);
    this.#synced.reject(error);
  }

  #end(code: number, reason: string): void {
    this.doc.off('update', this.#forward);
    this.#fail(new Error(`closed with ${code} ${reason}`));
    this.#closed.resolve({ code, reason });
  }
}
