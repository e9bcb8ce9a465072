import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type WebSocket as Socket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import type { Down } from '../../shared/protocol/down.ts';
import {
  MESSAGE_AWARENESS,
  MESSAGE_JSON,
  MESSAGE_SYNC,
  PROTOCOL_VERSION,
  SYNC_STEP_1,
  SYNC_STEP_2,
  SYNC_UPDATE,
} from '../../shared/protocol/protocol.ts';
import type { Readable } from './readable.ts';

/** For tests: a server that speaks the wire but does only what it is told, so that a test decides what arrives when. */
type Visit = {
  url: URL;
  /** Step-2 and update frames received, by the size of their update. */
  edits: { step: number; size: number }[];
  /** The awareness states received for each client, oldest first. */
  awareness: { clientId: number; clock: number; state: unknown }[];
  say(message: Down | Record<string, unknown>): void;
  /** Any text in place of JSON. */
  sayText(text: string): void;
  update(update: Uint8Array): void;
  sendAwareness(update: Uint8Array): void;
  close(code: number): void;
};

export type ScriptedServer = {
  origin: string;
  /** What the server has: every edit that came in. */
  doc: Y.Doc;
  visits: Visit[];
  /** The connection with this number (the first is 0), once it has sent its `edits`-th edit. */
  visit(number: number, edits?: number): Promise<Visit>;
  close(): Promise<void>;
};

type Options = { hello?: Partial<Record<'protocol' | 'epoch' | 'schema', number>>; phase?: 'open' | 'frozen' };

const ME = { seat: 'person', participantId: 'anna', name: 'Anna', partnerId: 'p1', role: 'participant' } as const;

function message(number: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, number);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

export async function scriptedServer({ hello = {}, phase = 'open' }: Options = {}): Promise<ScriptedServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const doc = new Y.Doc();
  const visits: Visit[] = [];
  const waiting = new Set<() => void>();
  const changed = (): void => {
    for (const look of [...waiting]) look();
  };

  server.on('connection', (socket: Socket, request) => {
    const sync = (step: number, bytes: Uint8Array): void =>
      socket.send(
        message(MESSAGE_SYNC, (encoder) => {
          encoding.writeVarUint(encoder, step);
          encoding.writeVarUint8Array(encoder, bytes);
        }),
      );
    const sayText = (text: string): void =>
      socket.send(message(MESSAGE_JSON, (encoder) => encoding.writeVarString(encoder, text)));
    const visit: Visit = {
      url: new URL(request.url ?? '', 'http://server'),
      edits: [],
      awareness: [],
      say: (said) => sayText(JSON.stringify(said)),
      sayText,
      update: (update) => sync(SYNC_UPDATE, update),
      sendAwareness: (update) =>
        socket.send(message(MESSAGE_AWARENESS, (encoder) => encoding.writeVarUint8Array(encoder, update))),
      close: (code) => socket.close(code),
    };
    socket.on('message', (data: Uint8Array) => {
      const decoder = decoding.createDecoder(new Uint8Array(data));
      const kind = decoding.readVarUint(decoder);
      if (kind === MESSAGE_AWARENESS) readAwareness(visit, decoding.readVarUint8Array(decoder));
      if (kind === MESSAGE_SYNC) {
        const step = decoding.readVarUint(decoder);
        const bytes = decoding.readVarUint8Array(decoder);
        if (step === SYNC_STEP_1) sync(SYNC_STEP_2, Y.encodeStateAsUpdate(doc, bytes));
        else {
          Y.applyUpdate(doc, bytes);
          visit.edits.push({ step, size: bytes.length });
        }
      }
      changed();
    });
    visit.say({
      type: 'hello',
      protocol: PROTOCOL_VERSION,
      epoch: 1,
      schema: 1,
      phase,
      serverTime: Date.now() + 60_000,
      me: ME,
      ...hello,
    });
    sync(SYNC_STEP_1, Y.encodeStateVector(doc));
    visits.push(visit);
    changed();
  });

  return {
    origin: `http://127.0.0.1:${address.port}`,
    doc,
    visits,
    visit: (number, edits = 0) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = visits[number];
          if (found === undefined || found.edits.length < edits) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    async close() {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readAwareness(visit: Visit, update: Uint8Array): void {
  const decoder = decoding.createDecoder(update);
  const count = decoding.readVarUint(decoder);
  for (let i = 0; i < count; i += 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    visit.awareness.push({ clientId, clock, state: JSON.parse(decoding.readVarString(decoder)) });
  }
}

/** Resolves once the value is as asked. */
export function until<T>(readable: Readable<T>, fits: (value: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    let stop = (): void => undefined;
    const look = (): void => {
      const value = readable.getSnapshot();
      if (!fits(value)) return;
      stop();
      resolve(value);
    };
    stop = readable.subscribe(look);
    look();
  });
}
