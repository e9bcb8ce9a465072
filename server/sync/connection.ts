import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { ERRORS, type ErrorKind } from '../../shared/errors.ts';
import { type DeviceId, ParticipantId } from '../../shared/ids.ts';
import type { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { Refused } from '../../shared/protocol/refused.ts';
import { type Bucket, createBucket } from '../limits.ts';
import { encodeDown } from './frames.ts';
import type { SyncLimits } from './limits.ts';
import { prepare } from './prepared.ts';

/**
 * One socket of one seat: counts what it sent, what of that is settled, and is the only place that writes to it.
 * It judges nothing but pace; the room does.
 */
export class Connection {
  readonly #ws: WebSocket;
  readonly #socket: Duplex;
  readonly #limits: SyncLimits;
  readonly #frames: Bucket;
  readonly #bytes: Bucket;
  readonly #now: () => number;
  me: Me;
  readonly deviceId: DeviceId;
  /** The person through whose role a view is open; null for a view with its own link. */
  readonly through: ParticipantId | null;
  user: AwarenessUser | null = null;
  /** Takes part in the fan-out: it has asked for, and will get, everything before. */
  synced = false;
  /** Our step 1 is on its way or unanswered. */
  owesStep2 = false;
  clientIds = 0;
  #ended = false;
  #lagging = false;
  /** What a slow reader gets once it has read what it has; null while it missed nothing. */
  #catchUp: { resync: () => void; giveUp: () => void } | null = null;
  #lastWrite = 0;
  /** Step-2 and update frames received, judged, and told as settled. */
  #received = 0;
  #judged = 0;
  #told = 0;
  /** The first frame that waits for a step 2 which covers it. */
  #held: number | null = null;

  constructor(options: {
    ws: WebSocket;
    socket: Duplex;
    limits: SyncLimits;
    now: () => number;
    deviceId: DeviceId;
    me: Me;
    through: ParticipantId | null;
  }) {
    this.#ws = options.ws;
    this.#socket = options.socket;
    this.#limits = options.limits;
    this.#now = options.now;
    this.deviceId = options.deviceId;
    this.me = options.me;
    this.through = options.through;
    this.#frames = createBucket({
      capacity: options.limits.frameBurst,
      refillPerSecond: options.limits.framesPerSecond,
    });
    this.#bytes = createBucket({ capacity: options.limits.byteBurst, refillPerSecond: options.limits.bytesPerSecond });
    this.#lastWrite = options.now();
  }

  /** The person who speaks here; the view, who never does, answers with an id nobody has. */
  get participantId(): ParticipantId {
    return this.me.seat === 'person' ? this.me.participantId : NOBODY;
  }

  get ended(): boolean {
    return this.#ended;
  }

  get lagging(): boolean {
    return this.#lagging;
  }

  /** Whether a message of this size is within the pace of this connection. */
  allows(bytes: number): boolean {
    const now = this.#now();
    return this.#frames.take(now, 1) && this.#bytes.take(now, bytes);
  }

  /** Counts an edit frame; its number is what `refused` and `stored` speak of. */
  count(): number {
    this.#received += 1;
    return this.#received;
  }

  /** The frame stands on something missing: it and all after it wait for a step 2. */
  hold(frame: number): void {
    this.#held ??= frame;
  }

  judged(frame: number): void {
    this.#judged = Math.max(this.#judged, frame);
  }

  /** A step 2 came: it brings whatever was held. */
  release(): void {
    this.#held = null;
    this.owesStep2 = false;
  }

  /** The count of settled frames once all that is judged is on disk. */
  settleable(): number {
    return this.#held === null ? this.#judged : Math.min(this.#judged, this.#held - 1);
  }

  /** True when this count is news to the client. */
  tell(settled: number): boolean {
    if (settled <= this.#told) return false;
    this.#told = settled;
    return true;
  }

  /** Writes what was framed for everyone and what is for this one alone, in one system call. */
  write(before: readonly Uint8Array[], shared: Uint8Array | null, after: readonly Uint8Array[]): void {
    if (this.#ended) return;
    const socket = this.#socket;
    this.#lastWrite = this.#now();
    if (before.length === 0 && after.length === 0) {
      if (shared !== null) socket.write(shared);
    } else {
      socket.cork();
      if (before.length > 0) socket.write(prepare(before));
      if (shared !== null) socket.write(shared);
      if (after.length > 0) socket.write(prepare(after));
      socket.uncork();
    }
    if (this.#lagging || socket.writableLength <= this.#limits.slowBytes || !socket.writableNeedDrain) return;
    this.#lagging = true;
    // Now, not when it first misses something: a socket that has drained by then never says so again.
    socket.once('drain', () => this.#drained());
  }

  #drained(): void {
    this.#lagging = false;
    const catchUp = this.#catchUp;
    this.#catchUp = null;
    catchUp?.giveUp();
    if (!this.#ended) catchUp?.resync();
  }

  /** Told at once, since this connection is about to end. */
  refuse(refused: Refused): void {
    this.write([], null, [encodeDown(refused)]);
  }

  /**
   * Once a slow reader has read everything, it counts as a good one again and `resync` brings what it missed. `giveUp`
   * takes back the patience with it; called when it drained or ended.
   */
  resyncWhenDrained(resync: () => void, giveUp: () => void): void {
    // Its patience doesn't begin anew with each thing it missed.
    if (this.#catchUp !== null) giveUp();
    this.#catchUp = { resync, giveUp: this.#catchUp?.giveUp ?? giveUp };
  }

  get resyncs(): boolean {
    return this.#catchUp !== null;
  }

  silentFor(ms: number): boolean {
    return this.#now() - this.#lastWrite >= ms;
  }

  /** Ends the connection with the close code of this kind; what is written already goes out first. */
  end(kind: ErrorKind): void {
    if (this.#ended) return;
    this.#stop();
    this.#ws.close(ERRORS[kind].close, kind);
  }

  /** Cuts the line without waiting for the other side. */
  cut(): void {
    this.#stop();
    this.#ws.terminate();
  }

  #stop(): void {
    this.#ended = true;
    this.#catchUp?.giveUp();
    this.#catchUp = null;
  }
}

const NOBODY = ParticipantId.parse('nobody');
