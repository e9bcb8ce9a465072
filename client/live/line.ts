import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type Awareness, applyAwarenessUpdate } from 'y-protocols/awareness';
import { writeSyncStep2 } from 'y-protocols/sync';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import {
  MESSAGE_AWARENESS,
  MESSAGE_JSON,
  MESSAGE_SYNC,
  SYNC_PATH,
  SYNC_STEP_1,
  SYNC_STEP_2,
} from '../../shared/protocol/protocol.ts';
import { sendAwareness } from './awareness-out.ts';
import { retryDelayMs } from './backoff.ts';
import { countingSocket } from './counting-socket.ts';
import { type Heard, readDown } from './down-message.ts';
import type { EditFrame } from './frame.ts';

/**
 * The line to the server: y-websocket's provider as transport, with our messages, counting and patience. It does not
 * come back by itself: whoever holds it decides, when told that it closed.
 */
export interface Line {
  /** What transactions of this line have as their origin. */
  readonly origin: unknown;
  /** The bytes being applied to the document right now, null otherwise. */
  applying(): Uint8Array | null;
  /** How many attempts in a row did not get to a synced connection. */
  failures(): number;
  /** Connects at once. */
  connect(): void;
  /** Connects after a wait that grows with every failure. */
  retry(): void;
  /** Hangs up; `closed` is told. */
  drop(): void;
  close(): void;
}

export type LineEvents = {
  opened(): void;
  /** The server's step 2 is in. */
  synced(): void;
  /** The server said what it has (a state vector), and our step 2 goes out next. */
  asked(serverHas: ReadonlyMap<number, number>): void;
  sent(count: number, kind: EditFrame): void;
  heard(message: Heard): void;
  /** `code` is null when this side hung up. */
  closed(code: number | null): void;
};

export type LineOptions = {
  doc: Y.Doc;
  awareness: Awareness;
  /** `http(s)://host:port` of the server. */
  origin: string;
  room: string;
  params: Record<string, string>;
  WebSocket: typeof WebSocket;
  now(): number;
  random(): number;
};

/** A connection that doesn't open within this time is given up: a phone that changed networks can wait for minutes. */
const OPEN_WITHIN_MS = 10_000;

export function createLine(options: LineOptions, events: LineEvents): Line {
  const { doc, awareness } = options;
  let applying: Uint8Array | null = null;
  let failures = 0;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const provider = new WebsocketProvider(options.origin.replace(/^http/, 'ws') + SYNC_PATH, options.room, doc, {
    connect: false,
    awareness,
    params: options.params,
    disableBc: true,
    // Every return is ours to decide, so to the provider every close is final.
    shouldReconnect: () => false,
    WebSocketPolyfill: countingSocket(options.WebSocket, {
      sent: events.sent,
      tooBig: () => queueMicrotask(drop),
    }),
  });
  awareness.off('update', provider._awarenessUpdateHandler);
  const out = sendAwareness(
    awareness,
    (frame) => {
      if (provider.wsconnected) provider.ws?.send(frame);
    },
    options.now,
  );

  function after(waitMs: number, act: () => void): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(act, waitMs);
  }

  function connect(): void {
    after(OPEN_WITHIN_MS, () => {
      if (!provider.wsconnected) drop();
    });
    provider.connect();
  }

  function drop(): void {
    provider.disconnect();
  }

  /** What comes in is judged here: what can't be read ends the connection, never the page. */
  function guarded(read: (decoder: decoding.Decoder, encoder: encoding.Encoder) => void) {
    return (encoder: encoding.Encoder, decoder: decoding.Decoder): void => {
      try {
        read(decoder, encoder);
      } catch (cause) {
        events.heard({ kind: 'unreadable', cause });
      }
    };
  }

  function readSync(decoder: decoding.Decoder, encoder: encoding.Encoder): void {
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === SYNC_STEP_1) {
      events.asked(Y.decodeStateVector(bytes));
      encoding.writeVarUint(encoder, MESSAGE_SYNC);
      writeSyncStep2(encoder, doc, bytes);
      return;
    }
    applying = bytes;
    try {
      Y.applyUpdate(doc, bytes, provider);
    } finally {
      applying = null;
    }
    if (step === SYNC_STEP_2) provider.synced = true;
  }

  provider.messageHandlers[MESSAGE_SYNC] = guarded(readSync);
  provider.messageHandlers[MESSAGE_AWARENESS] = guarded((decoder) =>
    applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), provider),
  );
  provider.messageHandlers[MESSAGE_JSON] = guarded((decoder) =>
    events.heard(readDown(decoding.readVarString(decoder))),
  );

  provider.on('status', ({ status }) => {
    if (status !== 'connected') return;
    out.renew();
    events.opened();
  });
  provider.on('sync', (synced) => {
    if (!synced) return;
    failures = 0;
    events.synced();
  });
  provider.on('connection-close', (event) => {
    // A watchdog's close has no event, and the provider would come back by itself.
    provider.shouldConnect = false;
    failures += 1;
    // Told once the provider is done closing, so that connecting again from there works.
    queueMicrotask(() => {
      if (!over) events.closed(event?.code ?? null);
    });
  });

  return {
    origin: provider,
    applying: () => applying,
    failures: () => failures,
    connect,
    retry: () => after(retryDelayMs(Math.max(0, failures - 1), options.random), connect),
    drop,
    close() {
      over = true;
      if (timer !== null) clearTimeout(timer);
      out.close();
      provider.destroy();
    },
  };
}
