import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import type { Judged } from '../../shared/stage/judging.ts';
import { judgeSignal, type SignalCommand } from '../../shared/stage/signalling.ts';
import type { Store } from '../store/store.ts';
import { Door } from './door.ts';
import { encodeDown } from './frames.ts';
import { DEFAULT_LIMITS, type SyncLimits } from './limits.ts';
import { momentIn } from './moment.ts';
import { Outbox } from './outbox.ts';
import { Registry } from './registry.ts';
import type { Room, RoomContext } from './room.ts';
import type { Rooms } from './rooms.ts';
import { dressed } from './signals.ts';
import { nodeTimers, type Timers } from './timers.ts';

/**
 * The heart: live rooms over WebSocket. This folder owns connections, rooms, their documents in memory and the order in
 * which everything is stored and shown. It knows nothing of HTTP routes or of which engine stores.
 */
export type SyncOptions = {
  store: Store;
  /** Milliseconds since 1970. */
  clock: () => number;
  log: Logger;
  publicUrl: string | null;
  /** Only tests ask for another than the release's own. */
  documentSchema?: number;
  limits?: Partial<SyncLimits>;
  timers?: Timers;
};

export type Sync = Rooms & { handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void };

export function createSync(options: SyncOptions): Sync {
  const { store, clock, log } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const timers = options.timers ?? nodeTimers;
  const outbox = new Outbox({ store, timers, now: clock, retryMs: limits.storeRetryMs, log });
  const schema = options.documentSchema ?? DOCUMENT_SCHEMA;
  const context: RoomContext = { store, outbox, now: clock, limits, log, timers, schema, startedAt: clock() };
  const registry = new Registry(context);
  const door = new Door({ context, registry, publicUrl: options.publicUrl });
  const stopBeating = timers.every(limits.beatMs, () => beat(registry, context));
  const stopNoting = timers.every(limits.seenMs, () => {
    for (const room of registry.rooms()) room.attendance.note();
  });

  return {
    handleUpgrade: (request, socket, head) => door.handleUpgrade(request, socket, head),
    changeStage: (id, change) => inRoom(registry, id, (room) => room.changeStage(change)),
    edit: (id, edit) => inRoom(registry, id, (room) => room.edit(edit)),
    storedWhole: (id) => inRoom(registry, id, (room) => room.storedWhole()),
    look: (id, look) => inRoom(registry, id, async (room) => look(room.stage, momentIn(room))),
    signal: (id, change) => inRoom(registry, id, (room) => room.signal(() => ({ change, answer: undefined }))),
    signalFrom: (id, actor, command) => inRoom(registry, id, (room) => signalFrom(room, actor, command)),
    lastSeen: (id) => inRoom(registry, id, async (room) => room.attendance.lastSeen()),
    dressed(id, stage) {
      const room = registry.live(id);
      return room === null ? stage : dressed(stage, room.signals);
    },
    async evict(id) {
      registry.live(id)?.end('no-such-workshop');
    },
    async vacate(id, deviceId) {
      registry.live(id)?.vacate(deviceId);
    },
    async drain() {
      stopBeating();
      stopNoting();
      door.close();
      await registry.drain();
      outbox.stop();
      await door.gone();
    },
    stats() {
      const rooms = registry.rooms();
      return { rooms: rooms.length, connections: rooms.reduce((sum, room) => sum + room.connections.size, 0) };
    },
  };
}

/** Does something in a room that is live at least until it is done. */
async function inRoom<T>(registry: Registry, id: WorkshopId, work: (room: Room) => Promise<T>): Promise<T> {
  const lease = await registry.acquire(id);
  try {
    return await work(lease.room);
  } finally {
    lease.release();
  }
}

/** What someone says of themselves, judged as a command is; the stage stays the one it was. */
const signalFrom = (room: Room, actor: ParticipantId, command: SignalCommand): Promise<Judged> =>
  room.signal<Judged>((stage) => {
    const judged = judgeSignal(stage, command, { actor, now: room.context.now() });
    return 'refused' in judged ? { change: null, answer: judged } : { change: judged.act, answer: { stage } };
  });

/** Everyone who heard nothing for a while hears the time. */
function beat(registry: Registry, context: RoomContext): void {
  const message = encodeDown({ type: 'beat', serverTime: context.now() });
  for (const room of registry.rooms()) {
    for (const connection of room.connections) {
      if (connection.silentFor(context.limits.beatMs)) connection.write([message], null, []);
    }
  }
}
