import * as decoding from 'lib0/decoding';
import { DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import type { Down } from '../../shared/protocol/down.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { MESSAGE_AWARENESS, MESSAGE_JSON, PROTOCOL_VERSION, SYNC_PATH } from '../../shared/protocol/protocol.ts';
import { NO_SIGNALS, type Signals } from '../../shared/protocol/signals.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { type AfterClose, afterAsking, afterClose } from '../live/after-close.ts';
import { type AnswerAuthors, createAuthorsTold } from '../live/authors-told.ts';
import { retryDelayMs } from '../live/backoff.ts';
import { readDown } from '../live/down-message.ts';
import type { LiveStatus } from '../live/live-status.ts';
import { listenToPage } from '../live/page-signals.ts';
import { presentOf, samePresence } from '../live/presence.ts';
import type { Present } from '../live/present.ts';
import { type Readable, writable } from '../live/readable.ts';
import { sameStatus } from '../live/save-state.ts';
import type { SeatNow } from '../live/seat-now.ts';
import { createServerClock } from '../live/server-clock.ts';
import type { Line } from '../workshop/lines.ts';
import { createRollCall } from './roll-call.ts';

/**
 * The projector's line: stage, presence and who wrote where, without the shared document: that comes only when something
 * of it is shown (see document.tsx), so that the page is light. It never gives up: a screen in a hall has nobody to
 * press reload.
 */
export type Watch = Line & {
  /** Which partners wrote in which answers, from what the server saw. */
  readonly authors: Readable<AnswerAuthors>;
};

export type WatchOptions = {
  workshopId: WorkshopId;
  epoch: number;
  /** `http(s)://host:port` of the page. */
  origin: string;
  readWorkshop(): Promise<SeatNow>;
};

/** The server says something at least every 20 s; after this long a line is taken for dead. */
const SILENCE_MS = 45_000;
/** A line that says nothing within this time is tried again: a laptop that changed networks can wait for minutes. */
const GREET_WITHIN_MS = 10_000;
/** How often the clock on the wall is looked at: a laptop that slept may have stopped the browser's timers with it. */
const LOOK_MS = 5_000;

export function openWatch({ workshopId, epoch, origin, readWorkshop }: WatchOptions): Watch {
  const status = writable<LiveStatus>({ kind: 'connecting' }, sameStatus);
  const stage = writable<Stage | null>(null);
  const me = writable<Me | null>(null);
  const signals = writable<Signals>(NO_SIGNALS);
  const authors = createAuthorsTold();
  let clock = createServerClock(Date.now);
  const presence = writable<readonly Present[]>([], samePresence);
  let rolls = createRollCall();
  let socket: WebSocket | null = null;
  let failures = 0;
  let greeted = false;
  let over = false;
  /** By this device's clock: when the present line was last heard. */
  let heardAt = Date.now();
  let next: ReturnType<typeof setTimeout> | undefined;

  const after = (waitMs: number, act: () => void): void => {
    clearTimeout(next);
    next = setTimeout(act, waitMs);
  };
  const end = (last: LiveStatus): void => {
    over = true;
    clearTimeout(next);
    socket?.close();
    status.set(last);
  };

  function connect(): void {
    const url = `${origin.replace(/^http/, 'ws')}${SYNC_PATH}/${workshopId}?epoch=${epoch}&schema=${DOCUMENT_SCHEMA}&seat=view`;
    const line = new WebSocket(url);
    line.binaryType = 'arraybuffer';
    socket = line;
    rolls = createRollCall();
    heardAt = Date.now();
    after(GREET_WITHIN_MS, () => hangUp(line));
    line.onmessage = ({ data }) => {
      if (socket !== line || over) return;
      heardAt = Date.now();
      after(SILENCE_MS, () => hangUp(line));
      if (data instanceof ArrayBuffer && !receive(new Uint8Array(data))) hangUp(line);
    };
    line.onclose = ({ code }) => closed(line, code);
  }

  /** Without waiting for the other side: on a dead network its goodbye never comes. */
  function hangUp(line: WebSocket): void {
    line.close();
    closed(line, null);
  }

  function closed(line: WebSocket, code: number | null): void {
    if (socket !== line || over) return;
    socket = null;
    failures += 1;
    status.set({ kind: 'reconnecting', kept: true, unsaved: false });
    decide(afterClose(code));
  }

  function decide(then: AfterClose): void {
    switch (then.next) {
      case 'retry':
        return after(retryDelayMs(failures, Math.random), connect);
      case 'ask':
        return void readWorkshop().then((seat) => {
          if (!over) decide(afterAsking(seat, greeted));
        });
      case 'reopen':
        return end({ kind: 'reopen' });
      case 'outdated':
        return end({ kind: 'outdated' });
      case 'end':
        return end({ kind: 'ended', why: then.why });
    }
  }

  /** False when it can't be read: half of something, so the whole is asked for again. */
  function receive(frame: Uint8Array): boolean {
    try {
      const decoder = decoding.createDecoder(frame);
      const kind = decoding.readVarUint(decoder);
      if (kind === MESSAGE_AWARENESS) {
        rolls.take(decoding.readVarUint8Array(decoder));
        presence.set(presentOf(rolls.states, rolls.since));
      }
      if (kind === MESSAGE_JSON) {
        const heard = readDown(decoding.readVarString(decoder));
        if (heard.kind === 'message') hear(heard.message);
        return heard.kind !== 'unreadable';
      }
      return true;
    } catch (error) {
      if (error instanceof Error) return false;
      throw error;
    }
  }

  function hear(message: Down): void {
    if (message.type === 'hello') {
      if (message.protocol > PROTOCOL_VERSION || message.schema > DOCUMENT_SCHEMA) return end({ kind: 'outdated' });
      // Anew with each line: while it was away this device may have slept, or set its clock right.
      clock = createServerClock(Date.now);
      clock.heard(message.serverTime);
      failures = 0;
      greeted = true;
      me.set(message.me);
      status.set(message.phase === 'open' ? { kind: 'saved' } : { kind: 'frozen' });
    }
    if (message.type === 'beat') clock.heard(message.serverTime);
    if (message.type === 'signals') signals.set(message);
    if (message.type === 'authors') authors.told(message);
    if (message.type === 'stage' && message.rev >= (stage.getSnapshot()?.rev ?? 0)) stage.set(message.stage);
  }

  /** After a sleep the socket seems open, and nobody is at the other end. */
  function look(): void {
    if (!over && socket !== null && Math.abs(Date.now() - heardAt) > SILENCE_MS) hangUp(socket);
  }
  const looking = setInterval(look, LOOK_MS);

  const page = listenToPage(
    () => {
      look();
      if (!over && socket === null) after(0, connect);
    },
    () => {
      if (!over && socket !== null) hangUp(socket);
    },
  );
  connect();

  return {
    status,
    stage,
    me,
    presence,
    signals,
    authors: authors.map,
    serverNow: () => clock.now(),
    close() {
      over = true;
      clearTimeout(next);
      clearInterval(looking);
      page.close();
      socket?.close();
    },
  };
}
