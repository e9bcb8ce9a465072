import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { DOCUMENT_SCHEMA, META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import type { Down } from '../../shared/protocol/down.ts';
import type { Hello } from '../../shared/protocol/hello.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol.ts';
import type { Refused } from '../../shared/protocol/refused.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { type AfterClose, afterAsking, afterClose } from './after-close.ts';
import { createLine } from './line.ts';
import type { LiveStatus } from './live-status.ts';
import { copyName, noCopy, openLocalCopy } from './local-copy.ts';
import type { Loss } from './loss.ts';
import { createLosses } from './losses.ts';
import { overtakenIn } from './overtaken.ts';
import { createOwnPresence } from './own-presence.ts';
import { meOn, userOf } from './own-user.ts';
import { listenToPage } from './page-signals.ts';
import { createPresenceList } from './presence-list.ts';
import type { Place, Present } from './present.ts';
import { type Readable, writable } from './readable.ts';
import { allSettled, type Facts, liveStatus, noFacts, sameStatus } from './save-state.ts';
import type { SeatNow } from './seat-now.ts';
import { createServerClock } from './server-clock.ts';
import { createUnsettled, type Words } from './unsettled.ts';

/**
 * The live connection of one seat, without React: the document, the line to the server, and what can be said about
 * both. This file only ties the parts together; the judging stands in theirs (save-state, after-close, overtaken,
 * unsettled, presence). It knows nothing of pages, words on the screen or HTTP.
 */
export type SessionOptions = {
  workshopId: WorkshopId;
  seat: 'person' | 'view';
  epoch: number;
  /** Null for the view. */
  participantId: ParticipantId | null;
  /** `http(s)://host:port` of the page. */
  origin: string;
  /** Asks the server how things stand, when it closed the line without saying enough. Never rejects. */
  readWorkshop(): Promise<SeatNow>;
  /** Losses of the session before this one, so that a reopening keeps offering them. */
  losses?: readonly Loss[];
  /** For tests in Node, which bring their own cookie; the browser's own otherwise. */
  WebSocket?: typeof WebSocket;
};

/** One seat in one workshop in this tab. */
export interface Session {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly status: Readable<LiveStatus>;
  readonly stage: Readable<Stage | null>;
  readonly me: Readable<Me | null>;
  /** Everyone who is here, one entry per participant, oneself included. */
  readonly presence: Readable<readonly Present[]>;
  readonly losses: Readable<readonly Loss[]>;
  forgetLoss(id: string): void;
  /** Calls back when the server put something of mine right: undoing past that point would double it. */
  onRefused(listener: (hit: readonly string[]) => void): () => void;
  /** The server's clock, milliseconds since 1970. */
  serverNow(): number;
  /** Tells the others where I am. */
  showPlace(place: Place): void;
  /** Closes, and wipes the copy kept in this browser ("this is not me"). */
  forget(): Promise<void>;
  close(): void;
}

/** The local copy comes first, so that the first step 2 has all of it; a browser that can't say is not waited for. */
const COPY_WITHIN_MS = 2_000;
const OFFLINE_AFTER_FAILURES = 3;

export function openSession(options: SessionOptions): Session {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  if (options.seat === 'view') awareness.setLocalState(null);

  let facts: Facts = noFacts;
  const status = writable<LiveStatus>(liveStatus(facts), sameStatus);
  const stage = writable<Stage | null>(null);
  const me = writable<Me | null>(null, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  const losses = createLosses(options.losses ?? []);
  const unsettled = createUnsettled(doc);
  const clock = createServerClock(Date.now);
  const own = createOwnPresence(awareness);
  const present = createPresenceList(awareness);
  const refusalListeners = new Set<(hit: readonly string[]) => void>();
  let over = false;

  const page = listenToPage(wake, () => {
    // A socket doesn't notice for half a minute. With the server on this very laptop it is back at once.
    if (!over && facts.connected) line.drop();
  });
  const copy =
    options.seat === 'view' || options.participantId === null
      ? noCopy
      : openLocalCopy(copyName(options.workshopId, options.epoch, options.participantId), doc, () => learn({}));

  const line = createLine(
    {
      doc,
      awareness,
      origin: options.origin,
      room: options.workshopId,
      params: {
        epoch: String(options.epoch),
        schema: String(DOCUMENT_SCHEMA),
        ...(options.seat === 'view' ? { seat: 'view' } : {}),
      },
      WebSocket: options.WebSocket ?? WebSocket,
      now: Date.now,
      random: Math.random,
    },
    {
      opened: () => learn({ connected: true }),
      synced() {
        learn({ synced: true, everSynced: true });
        if (schemaOf(doc) > DOCUMENT_SCHEMA) finish({ next: 'outdated' });
      },
      asked(serverHas) {
        if (unsettled.resynced(serverHas)) learn({ unsaved: true });
      },
      sent(count, kind) {
        unsettled.sent(count);
        learn({ sent: count, step2Sent: facts.step2Sent || kind === 'step2' });
      },
      heard(heard) {
        if (heard.kind === 'message') take(heard.message);
        // What can't be read may be half of something: hang up and come back for the whole.
        else if (heard.kind === 'unreadable') line.drop();
      },
      closed(code) {
        unsettled.dropped();
        learn({ connected: false, synced: false, step2Sent: false, sent: 0, settled: 0 });
        if (!over) finish(afterClose(code));
      },
    },
  );

  /** The one place where the status changes. */
  function learn(news: Partial<Facts>): void {
    facts = { ...facts, ...news, kept: copy.kept() };
    facts.offline = page.offline() || line.failures() >= OFFLINE_AFTER_FAILURES;
    if (allSettled(facts)) facts.unsaved = false;
    const next = liveStatus(facts);
    own.unsaved(next.kind === 'saving' && facts.unsaved);
    status.set(next);
  }

  function take(message: Down): void {
    switch (message.type) {
      case 'hello':
        greet(message);
        break;
      case 'stage':
        restage(message.stage);
        break;
      case 'stored':
        unsettled.settled(message.settled);
        learn({ settled: message.settled });
        break;
      case 'refused':
        refuse(message);
        break;
      case 'beat':
        clock.heard(message.serverTime);
        break;
    }
  }

  function greet(hello: Hello): void {
    clock.heard(hello.serverTime);
    me.set(hello.me);
    learn({ frozen: hello.phase !== 'open' });
    if (hello.protocol > PROTOCOL_VERSION || hello.schema > DOCUMENT_SCHEMA) finish({ next: 'outdated' });
  }

  function restage(next: Stage): void {
    const known = stage.getSnapshot();
    if (known !== null && known.rev > next.rev) return;
    stage.set(next);
    learn({ frozen: next.phase !== 'open' });
    const self = me.getSnapshot();
    if (self === null) return;
    me.set(meOn(self, next));
    const user = userOf(meOn(self, next), next);
    if (user !== null) own.be(user);
  }

  function refuse({ frame, hit }: Refused): void {
    offerBack(unsettled.refused(frame, hit));
    for (const listener of [...refusalListeners]) listener(hit);
  }

  function offerBack(words: readonly Words[]): void {
    for (const { questionId, text } of words) losses.add({ questionId, text, after: '', why: 'refused', byName: null });
  }

  function finish(then: AfterClose): void {
    switch (then.next) {
      case 'retry':
        line.retry();
        break;
      case 'ask':
        ask();
        break;
      case 'outdated':
        stop({ outdated: true });
        break;
      case 'reopen':
        giveUpCopy({ reopen: true });
        break;
      case 'end':
        giveUpCopy({ ended: then.why });
        break;
    }
  }

  function ask(): void {
    options.readWorkshop().then((seat) => {
      if (!over) finish(afterAsking(seat, facts.everSynced));
    });
  }

  function stop(news: Partial<Facts>): void {
    over = true;
    line.drop();
    learn(news);
  }

  /** What the server won't take is offered, and must not come back from here with a next connection. */
  function giveUpCopy(news: Partial<Facts>): void {
    offerBack(unsettled.takeAll());
    stop(news);
    copy.wipe();
  }

  function wake(): void {
    learn({});
    if (!over && !facts.connected && started) line.connect();
  }

  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    const update = line.applying();
    if (transaction.origin !== line.origin || update === null) {
      if (transaction.local) unsettled.made(transaction);
      return;
    }
    const mine = new Set([doc.clientID, ...copy.formerClients()]);
    for (const { questionId, text, after, by } of overtakenIn(transaction, update, mine)) {
      losses.add({ questionId, text, after, why: 'overtaken', byName: nameOf(awareness, by) });
    }
  });
  doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (!transaction.local) return;
    own.typed();
    learn({ unsaved: true });
  });

  let started = false;
  function start(): void {
    if (started || over) return;
    started = true;
    line.connect();
  }
  const patience = setTimeout(start, COPY_WITHIN_MS);
  copy.loaded.then(start);

  function close(): void {
    over = true;
    clearTimeout(patience);
    page.close();
    own.close();
    present.close();
    line.close();
    copy.close();
    awareness.destroy();
    doc.destroy();
  }

  return {
    doc,
    awareness,
    status,
    stage,
    me,
    presence: present.list,
    losses: losses.list,
    forgetLoss: losses.forget,
    onRefused(listener) {
      refusalListeners.add(listener);
      return () => {
        refusalListeners.delete(listener);
      };
    },
    serverNow: clock.now,
    showPlace: own.at,
    async forget() {
      close();
      await copy.wipe();
    },
    close,
  };
}

function schemaOf(doc: Y.Doc): number {
  const schema: unknown = doc.getMap(META_ROOT).get(META_SCHEMA_KEY);
  return typeof schema === 'number' ? schema : 0;
}

function nameOf(awareness: Awareness, client: number | null): string | null {
  if (client === null) return null;
  const user = AwarenessUser.safeParse(awareness.getStates().get(client)?.user);
  return user.success ? user.data.name : null;
}
