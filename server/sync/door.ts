import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { AppError, ERRORS, type ErrorKind } from '../../shared/errors.ts';
import { type DeviceId, WorkshopId } from '../../shared/ids.ts';
import { SYNC_PATH } from '../../shared/protocol/protocol.ts';
import { originAllowed } from '../origin.ts';
import { deviceSecretOf, hashSecret } from '../workshops/devices.ts';
import { Connection } from './connection.ts';
import { decodeFrame } from './frames.ts';
import type { Lease, Registry } from './registry.ts';
import type { RoomContext } from './room.ts';
import { type Seated, seatPerson, seatView } from './seating.ts';

/** What someone asks for at `/sync/<workshopId>?epoch=&schema=&seat=`. */
type Request = { workshopId: WorkshopId; epoch: number | null; schema: number | null; view: boolean };

type Options = { context: RoomContext; registry: Registry; publicUrl: string | null };

/** A message above this is cut off by the socket itself (1009); the room's own, smaller limits answer with a reason. */
const MAX_MESSAGE_BYTES = 6 * 1024 * 1024;
/** What someone may send before the room has let them in. */
const MAX_WAITING_BYTES = 6 * 1024 * 1024;

/**
 * From upgrade to seat: checks where a socket comes from and who it is, then hands its frames to the room. A wrong
 * origin is refused at the upgrade; every other refusal upgrades first, so that the client learns the reason as a close code.
 */
export class Door {
  readonly #options: Options;
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MAX_MESSAGE_BYTES });
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
  }

  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (!request.url?.startsWith(`${SYNC_PATH}/`)) return refuseUpgrade(socket, 404, 'Not Found');
    const { origin, host } = request.headers;
    if (!originAllowed(origin, host, this.#options.publicUrl)) return refuseUpgrade(socket, 403, 'Forbidden');
    this.#server.handleUpgrade(request, socket, head, (ws) => {
      const visitor = new Visitor(ws);
      this.#admit(request, ws, socket, visitor).catch((error: unknown) => visitor.turnAway(this.#kindOf(error)));
    });
  }

  /** No one new comes in. */
  close(): void {
    this.#closed = true;
  }

  /** Resolves when all sockets are closed; those that don't answer are cut. */
  async gone(): Promise<void> {
    const { context } = this.#options;
    const open = [...this.#server.clients];
    const closing = open.map((ws) => new Promise<void>((resolve) => ws.once('close', () => resolve())));
    const cancel = context.timers.after(CLOSE_PATIENCE_MS, () => {
      for (const ws of open) ws.terminate();
    });
    for (const ws of open) if (ws.readyState === ws.OPEN) ws.close(ERRORS.restarting.close, 'restarting');
    await Promise.all(closing);
    cancel();
  }

  #kindOf(error: unknown): ErrorKind {
    if (error instanceof AppError) return error.kind;
    this.#options.context.log.error({ event: 'door.failed', err: error });
    return 'internal';
  }

  async #admit(request: IncomingMessage, ws: WebSocket, socket: Duplex, visitor: Visitor): Promise<void> {
    const { context, registry } = this.#options;
    if (this.#closed) throw new AppError('restarting');
    const asked = parse(request.url ?? '');
    if (asked === null) throw new AppError('no-such-workshop');
    if (asked.schema !== null && asked.schema !== context.schema) throw new AppError('client-too-old');
    const deviceId = await this.#device(request);
    const seatOn = await this.#seat(deviceId, asked);
    const lease = await registry.acquire(asked.workshopId);
    const seated = visitor.gone ? { refused: 'not-joined' as const } : seatOn(lease);
    const refusal = 'refused' in seated ? seated.refused : epochRefusal(asked, lease);
    if (deviceId === null || 'refused' in seated || refusal !== null) {
      lease.release();
      throw new AppError(refusal ?? 'not-joined');
    }
    const { me, user } = seated;
    const connection = new Connection({
      ws,
      socket,
      limits: context.limits,
      now: context.now,
      deviceId,
      me,
      through: seated.through,
    });
    connection.user = user;
    lease.room.join(connection);
    visitor.settle(
      (bytes) => receive(lease, connection, bytes),
      () => {
        connection.cut();
        lease.room.leave(connection);
        lease.release();
      },
    );
  }

  async #device(request: IncomingMessage): Promise<DeviceId | null> {
    const secret = deviceSecretOf(request.headers.cookie);
    return secret === null ? null : this.#options.context.store.seats.findDevice(hashSecret(secret));
  }

  /** Who the device is here: answers with what decides it on the room's present stage. */
  async #seat(
    deviceId: DeviceId | null,
    asked: Request,
  ): Promise<(lease: Lease) => Seated & { through: Connection['through'] }> {
    const { store } = this.#options.context;
    const { workshopId } = asked;
    if (deviceId !== null && asked.view && (await store.seats.find(deviceId, workshopId, 'view')) !== null) {
      return ({ room }) => ({ ...seatView(room.stage, null), through: null });
    }
    const seat = deviceId === null ? null : await store.seats.find(deviceId, workshopId, 'person');
    if (seat?.kind !== 'person') {
      throw new AppError((await store.workshops.stage(workshopId)) === null ? 'no-such-workshop' : 'not-joined');
    }
    const { participantId } = seat;
    if (!asked.view) return ({ room }) => ({ ...seatPerson(room.stage, participantId), through: null });
    return ({ room }) => ({ ...seatView(room.stage, participantId), through: participantId });
  }
}

const CLOSE_PATIENCE_MS = 2_000;

/** A socket that is not seated yet: keeps its first messages, in order, until the room takes them. */
class Visitor {
  readonly #ws: WebSocket;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #receive: ((bytes: Uint8Array) => void) | null = null;
  #leave: (() => void) | null = null;
  gone = false;

  constructor(ws: WebSocket) {
    this.#ws = ws;
    ws.on('message', (data: Buffer) => this.#take(data));
    ws.once('close', () => {
      this.gone = true;
      this.#leave?.();
    });
    // A broken socket closes right after; without a listener the error would end the process.
    ws.on('error', () => ws.terminate());
  }

  #take(bytes: Uint8Array): void {
    if (this.#receive !== null) return this.#receive(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > MAX_WAITING_BYTES) return this.turnAway('too-big');
    this.#waiting.push(bytes);
  }

  settle(receive: (bytes: Uint8Array) => void, leave: () => void): void {
    this.#receive = receive;
    this.#leave = leave;
    for (const bytes of this.#waiting) receive(bytes);
    this.#waiting = [];
  }

  turnAway(kind: ErrorKind): void {
    this.#waiting = [];
    this.#ws.close(ERRORS[kind].close, kind);
  }
}

function receive(lease: Lease, connection: Connection, bytes: Uint8Array): void {
  if (connection.ended) return;
  if (connection.allows(bytes.length)) lease.room.receive(connection, decodeFrame(bytes), bytes.length);
  else lease.room.expel(connection, 'too-fast');
}

const epochRefusal = (asked: Request, { room }: Lease): ErrorKind | null =>
  asked.epoch === null || asked.epoch === room.stage.epoch ? null : 'epoch-moved';

function parse(url: string): Request | null {
  const { pathname, searchParams } = new URL(url, 'http://server');
  const id = WorkshopId.safeParse(pathname.slice(SYNC_PATH.length + 1));
  if (!id.success) return null;
  return {
    workshopId: id.data,
    epoch: wholeNumber(searchParams.get('epoch')),
    schema: wholeNumber(searchParams.get('schema')),
    view: searchParams.get('seat') === 'view',
  };
}

/** Nonsense counts as a number nobody has, so that it is refused and not ignored. */
const wholeNumber = (text: string | null): number | null =>
  text === null ? null : /^\d{1,9}$/.test(text) ? Number(text) : -1;

function refuseUpgrade(socket: Duplex, status: number, reason: string): void {
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
