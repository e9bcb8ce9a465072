import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { DOCUMENT_SCHEMA, META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import type { Down } from '../../shared/protocol/down.ts';
import type { Hello } from '../../shared/protocol/hello.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol.ts';
import type { Refused } from '../../shared/protocol/refused.ts';
import { NO_SIGNALS, type Signals } from '../../shared/protocol/signals.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { type AfterClose, afterAsking, afterClose } from './after-close.ts';
import { createAuthorsTold } from './authors-told.ts';
import { wordsInCopy } from './copy-words.ts';
import { offerLeftBehind, wipeLeftBehind } from './former-copies.ts';
import { hideIn } from './hiding.ts';
import { createLine } from './line.ts';
import type { Session, SessionOptions } from './live.ts';
import { copyName, noCopy, openLocalCopy } from './local-copy.ts';
import { memoryShelf } from './loss-shelf.ts';
import { createLosses } from './losses.ts';
import { createLostAndFound } from './lost-and-found.ts';
import { createOwnPresence } from './own-presence.ts';
import { userOf } from './own-user.ts';
import { listenToPage } from './page-signals.ts';
import { createPresenceList } from './presence-list.ts';
import { writable } from './readable.ts';
import { allSettled, type Facts } from './save-state.ts';
import { dropWhenSealed } from './sealed-copy.ts';
import { createSeatAndStage } from './seat-and-stage.ts';
import { createServerClock } from './server-clock.ts';
import { createStanding } from './standing.ts';
import type { Words } from './unsettled.ts';

/** The local copy comes first, so that the first step 2 has all of it; a browser that can't say is not waited for. */
const COPY_WITHIN_MS = 2_000;
const OFFLINE_AFTER_FAILURES = 3;

export function openSession(options: SessionOptions): Session {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  if (options.seat === 'view') awareness.setLocalState(null);

  const here = createSeatAndStage();
  const hide = hideIn(doc, options.participantId, options.stage ?? null);
  const losses = options.losses ?? createLosses(memoryShelf());
  const words = createLostAndFound({ doc, awareness, losses });
  const authors = createAuthorsTold();
  const signals = writable<Signals>(NO_SIGNALS);
  const clock = createServerClock(Date.now);
  const own = createOwnPresence(awareness);
  const present = createPresenceList(awareness);
  const refusalListeners = new Set<(hit: readonly string[]) => void>();
  let over = false;
  let forgotten = false;
  /** An edit frame went out since the last transaction ended. */
  let carried = false;

  const page = listenToPage(wake, () => {
    // A socket doesn't notice for half a minute. With the server on this very laptop it is back at once.
    if (!over && facts().connected) line.drop();
    learn({});
  });
  const { workshopId, epoch, participantId } = options;
  const writer = options.seat === 'view' || participantId === null ? null : { workshopId, epoch, participantId };
  const kept = writer === null ? null : copyName(workshopId, epoch, writer.participantId);
  const copy = kept === null ? noCopy : openLocalCopy(kept, doc, () => learn({}));

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
        if (words.unsettled.resynced(serverHas)) learn({ unsaved: true });
        lookBack(serverHas);
      },
      sent(count, kind) {
        carried = true;
        words.unsettled.sent(count);
        learn(kind === 'step2' ? { sent: count, step2Sent: true, unsent: false } : { sent: count });
      },
      heard(heard) {
        if (heard.kind === 'message') take(heard.message);
        // What can't be read may be half of something: hang up and come back for the whole.
        else if (heard.kind === 'unreadable') line.drop();
      },
      closed(code) {
        words.unsettled.dropped();
        learn({ connected: false, synced: false, step2Sent: false, sent: 0, settled: 0 });
        if (!over) finish(afterClose(code));
      },
    },
  );

  const standing = createStanding({
    kept: copy.kept,
    offline: () => page.offline() || line.failures() >= OFFLINE_AFTER_FAILURES,
  });
  const { learn, facts } = standing;
  const dropSealedCopy = dropWhenSealed(copy, () => !over && facts().frozen && allSettled(facts()), lastLook);
  standing.status.subscribe(() => own.unsaved(standing.status.getSnapshot().kind === 'saving'));

  function take(message: Down): void {
    switch (message.type) {
      case 'hello':
        greet(message);
        break;
      case 'stage':
        restage(message.stage);
        break;
      case 'stored':
        words.unsettled.settled(message.settled);
        learn({ settled: message.settled });
        dropSealedCopy();
        break;
      case 'refused':
        refuse(message);
        break;
      case 'signals':
        signals.set(message);
        break;
      case 'authors':
        authors.told(message);
        break;
      case 'beat':
        clock.heard(message.serverTime);
        break;
    }
  }

  function greet(hello: Hello): void {
    clock.heard(hello.serverTime);
    here.greeted(hello.me);
    learn({ frozen: hello.phase !== 'open' });
    if (hello.protocol > PROTOCOL_VERSION || hello.schema > DOCUMENT_SCHEMA) finish({ next: 'outdated' });
  }

  function restage(stage: Stage): void {
    // Of the next working round: here it is still this one, so that nobody begins to write into a document that is over.
    if (stage.epoch > options.epoch) return finish({ next: 'reopen' });
    if (!here.staged(stage)) return;
    hide(stage);
    learn({ frozen: stage.phase !== 'open' });
    dropSealedCopy();
    const me = here.me.getSnapshot();
    const user = me === null ? null : userOf(me, stage);
    if (user !== null) own.be(user);
  }

  function refuse(message: Refused): void {
    words.refused(message);
    for (const listener of [...refusalListeners]) listener(message.hit);
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
        // A server that was started on an empty folder says so too: the copy is all there is then.
        if (then.why === 'gone' && copy.kept()) stop({ ended: 'gone' });
        else giveUpCopy({ ended: then.why });
        break;
    }
  }

  function ask(): void {
    options.readWorkshop().then((seat) => {
      // What came too late for a freeze is refused at once; anew, without it, there is nothing left to refuse.
      if (!over) finish(afterAsking(seat, facts().everSynced || facts().frozen));
    });
  }

  function stop(news: Partial<Facts>): void {
    over = true;
    line.drop();
    learn(news);
  }

  /**
   * What the server won't take is offered, and must not come back from here with a next connection: only when the copy
   * is gone is it told, since a session that is opened anew opens the same copy.
   */
  function giveUpCopy(news: Partial<Facts>): void {
    words.giveUp();
    stop({});
    lastLook()
      .then(copy.wipe)
      .then(() => {
        // What was typed while it was being wiped.
        words.giveUp();
        learn(news);
      });
  }

  let lookedBack = false;
  function lookBack(serverHas: ReadonlyMap<number, number>): void {
    if (lookedBack || writer === null) return;
    lookedBack = true;
    offerLeftBehind(writer, serverHas, offerFound);
  }

  /** Another tab may have written into the copy what never came here: offered before the copy goes. Whether it could be read. */
  async function lastLook(): Promise<boolean> {
    if (kept === null) return true;
    const found = await wordsInCopy(kept, () => Y.decodeStateVector(Y.encodeStateVector(doc)));
    if (found !== null) offerFound(found);
    return found !== null;
  }

  /** Also when this session is over by then: the words outlive it, but for who said that they are not theirs. */
  function offerFound(found: readonly Words[]): void {
    if (!forgotten) words.late(found);
  }

  function wake(): void {
    learn({});
    if (!over && !facts().connected && started) line.connect();
  }

  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    carried = false;
    const update = line.applying();
    if (transaction.local) words.made(transaction);
    else if (transaction.origin === line.origin && update !== null) {
      words.received(transaction, update, copy.formerClients());
    } else if (started && words.unsettled.brought(transaction)) learn({ unsaved: true });
  });
  // Comes after the provider's own listener, so it is known whether the edit went out.
  doc.on('update', (_update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (origin === line.origin) return;
    if (!carried) learn({ unsent: true });
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
    status: standing.status,
    stage: here.stage,
    me: here.me,
    presence: present.list,
    signals,
    authors: authors.map,
    losses: words.losses,
    forgetLoss: words.forget,
    onRefused(listener) {
      refusalListeners.add(listener);
      return () => {
        refusalListeners.delete(listener);
      };
    },
    serverNow: clock.now,
    showPlace: own.at,
    async forget() {
      forgotten = true;
      close();
      await copy.wipe();
      if (writer !== null) await wipeLeftBehind(writer);
      losses.clear();
    },
    close,
  };
}

function schemaOf(doc: Y.Doc): number {
  const schema: unknown = doc.getMap(META_ROOT).get(META_SCHEMA_KEY);
  return typeof schema === 'number' ? schema : 0;
}
