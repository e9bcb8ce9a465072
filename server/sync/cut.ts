import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol.ts';
import type { Refused } from '../../shared/protocol/refused.ts';
import type { Batch } from '../store/store.ts';
import type { Connection } from './connection.ts';
import { encodeAwareness, encodeDown, encodeStep1, encodeStep2, encodeUpdate } from './frames.ts';
import type { Pending } from './pending.ts';
import { prepare } from './prepared.ts';
import type { Room } from './room.ts';
import { dressed } from './signals.ts';

/**
 * What a room hands to the outbox: the batch to be committed and, encoded at the same instant, everything that may leave
 * once it is. The document at this instant is what the commit covers, so sync replies and snapshots are made here.
 */
export type Cut = {
  room: Room;
  pending: Pending;
  /** Null when nothing has to be stored. */
  batch: Batch | null;
  /** Sends it all; only after the commit. */
  deliver(): void;
};

export function cutRoom(room: Room, pending: Pending): Cut {
  const update = pending.merged();
  // Slow readers would not be sent a reply; making it costs as much as the document is long.
  const unanswered = new Set([...pending.asked.keys()].filter((connection) => connection.lagging));
  const before = openings(room, pending, unanswered);
  const shared = sharedFrames(room, pending, update);
  const settled = new Map<Connection, number>();
  for (const connection of pending.touched) settled.set(connection, connection.settleable());
  const stage = pending.stageChanged ? encodeDown(stageMessage(room)) : null;
  const signals = pending.signalsChanged ? encodeDown(room.signals) : null;
  const news = room.text.authors.takeNews(room.people);
  const authors = news === null ? null : encodeDown(news);
  const batch = update === null ? null : batchOf(room, pending, update);
  return {
    room,
    pending,
    batch,
    deliver() {
      if (batch !== null) room.text.stored(batch);
      for (const { stored } of pending.serverEdits) stored();
      for (const connection of room.connections) {
        const first = before.get(connection) ?? [];
        const after = afterwards(connection, pending.refused.get(connection) ?? [], settled.get(connection));
        if (!pending.opened.has(connection)) {
          if (stage !== null) first.push(stage);
          if (signals !== null) first.push(signals);
          if (authors !== null) first.push(authors);
        }
        // Who has not asked for the document, as a screen that shows no answers never does, still hears who is there.
        const fanOut = connection.synced ? shared.all : shared.presence();
        const asked = pending.asked.get(connection);
        if (first.length === 0 && after.length === 0 && fanOut === null && asked === undefined) continue;
        if (connection.lagging) {
          connection.write([], null, after);
          if (asked !== undefined || !connection.resyncs) lag(room, connection, asked ?? lastSent(room, update));
        } else {
          connection.write(first, fanOut, after);
          if (asked !== undefined && unanswered.has(connection)) room.resync(connection, asked);
        }
      }
    },
  };
}

const stageMessage = ({ stage, signals }: Room) => ({
  type: 'stage' as const,
  rev: stage.rev,
  stage: dressed(stage, signals),
});

/** What single connections are due before the shared batch: who they are, stage, signals, authors, replies to their questions. */
function openings(room: Room, pending: Pending, unanswered: ReadonlySet<Connection>): Map<Connection, Uint8Array[]> {
  const due = new Map<Connection, Uint8Array[]>();
  const add = (connection: Connection, message: Uint8Array): void => {
    const list = due.get(connection);
    if (list === undefined) due.set(connection, [message]);
    else list.push(message);
  };
  const everyone = pending.opened.size + pending.askedAwareness.size > 0 ? room.awareness.all() : null;
  const presence = everyone === null ? null : encodeAwareness(everyone);
  const stepOne =
    pending.opened.size + pending.stepOnes.size > 0 ? encodeStep1(room.text.document.stateVector()) : new Uint8Array();
  const authors = pending.opened.size > 0 ? encodeDown(room.text.authors.all(room.people)) : new Uint8Array();
  const signals = pending.opened.size > 0 ? encodeDown(room.signals) : new Uint8Array();
  for (const connection of pending.opened) {
    add(connection, encodeDown(hello(room, connection)));
    add(connection, encodeDown(stageMessage(room)));
    add(connection, signals);
    add(connection, authors);
    add(connection, stepOne);
    if (presence !== null) add(connection, presence);
  }
  for (const connection of pending.stepOnes) if (!pending.opened.has(connection)) add(connection, stepOne);
  for (const connection of pending.askedAwareness) if (presence !== null) add(connection, presence);
  for (const [connection, stateVector] of pending.asked) {
    if (unanswered.has(connection)) continue;
    const reply = replyTo(room, stateVector);
    if (reply === null) room.expel(connection, 'malformed');
    else add(connection, reply);
  }
  return due;
}

function replyTo(room: Room, stateVector: Uint8Array): Uint8Array | null {
  try {
    return encodeStep2(room.text.document.since(stateVector));
  } catch {
    return null;
  }
}

const hello = (room: Room, connection: Connection) => ({
  type: 'hello' as const,
  protocol: PROTOCOL_VERSION,
  epoch: room.stage.epoch,
  schema: room.context.schema,
  phase: room.stage.phase,
  serverTime: room.context.now(),
  me: connection.me,
});

/** One batch for the whole room, and its presence alone for who has no document; null where there is nothing. */
function sharedFrames(room: Room, pending: Pending, update: Uint8Array | null) {
  const awareness = room.awareness.takeChanged();
  if (awareness !== null) pending.awareness.push(awareness);
  const messages = pending.awareness.map(encodeAwareness);
  const all = update === null ? messages : [encodeUpdate(update), ...messages];
  const framed = (some: readonly Uint8Array[]): Buffer | null => (some.length === 0 ? null : prepare(some));
  let alone: Buffer | null = null;
  return {
    all: framed(all),
    presence: (): Buffer | null => {
      alone ??= framed(messages);
      return alone;
    },
  };
}

function afterwards(connection: Connection, refused: readonly Refused[], settled: number | undefined): Uint8Array[] {
  const messages = refused.map(encodeDown);
  if (settled !== undefined && connection.tell(settled)) messages.push(encodeDown({ type: 'stored', settled }));
  return messages;
}

function batchOf(room: Room, pending: Pending, update: Uint8Array): Batch {
  return {
    workshopId: room.id,
    epoch: room.stage.epoch,
    lockRev: room.stage.lockRev,
    update,
    clientIds: room.text.owners.takeUntold(),
    contributions: [...pending.contributions.values()],
    restorePoints: room.text.points.takeMade(),
    log: pending.logged(),
    revealed: pending.revealed(),
    snapshot: room.text.snapshotDue(update.length),
  };
}

/** The state of someone who was sent everything before this cut, and nothing of it or since. */
function lastSent(room: Room, missed: Uint8Array | null): Uint8Array {
  const has = Y.decodeStateVector(room.text.document.stateVector());
  // The document is ahead of that by this cut and by what came since.
  for (const update of missed === null ? room.pending.updates : [missed, ...room.pending.updates]) {
    for (const [client, clock] of Y.parseUpdateMeta(update).from) {
      has.set(client, Math.min(has.get(client) ?? clock, clock));
    }
  }
  return encodeStateVector(has);
}

/** What a slow reader misses is not kept for it: when it has read what it has, it gets all that is newer in one piece. */
function lag(room: Room, connection: Connection, has: Uint8Array): void {
  const { log, timers, limits } = room.context;
  log.info({ event: 'reader.slow', workshop: room.id, participant: connection.participantId });
  const giveUp = timers.after(limits.slowPatienceMs, () => room.expel(connection, 'too-slow'));
  connection.resyncWhenDrained(() => room.resync(connection, has), giveUp);
}

function encodeStateVector(clocks: ReadonlyMap<number, number>): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, clocks.size);
  for (const [client, clock] of clocks) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
  }
  return encoding.toUint8Array(encoder);
}
