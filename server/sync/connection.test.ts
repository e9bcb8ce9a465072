import { Duplex } from 'node:stream';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { DeviceId } from '../../shared/ids.ts';
import { Connection } from './connection.ts';
import { DEFAULT_LIMITS } from './limits.ts';

/** A line that takes nothing until it is told to. */
function slowLine(): { socket: Duplex; take(): void } {
  const waiting: (() => void)[] = [];
  const socket = new Duplex({
    read: () => undefined,
    write: (_chunk, _encoding, done) => {
      waiting.push(done);
    },
  });
  return {
    socket,
    take() {
      while (waiting.length > 0) waiting.shift()?.();
    },
  };
}

it('a reader that has read everything is slow no more, whether it missed something or not', async () => {
  const { socket, take } = slowLine();
  const ws: WebSocket = Reflect.construct(WebSocket, [null, undefined, {}]);
  const connection = new Connection({
    ws,
    socket,
    limits: { ...DEFAULT_LIMITS, slowBytes: 100_000 },
    now: () => 0,
    deviceId: DeviceId.parse('toestel'),
    me: { seat: 'view', role: 'view' },
    through: null,
  });
  const happened: string[] = [];
  connection.write([], new Uint8Array(200_000), []);
  expect(connection.lagging).toBe(true);
  take();
  await expect.poll(() => connection.lagging).toBe(false);

  connection.write([], new Uint8Array(200_000), []);
  const patience = () => happened.push('patience taken back');
  connection.resyncWhenDrained(() => happened.push('resync'), patience);
  expect(connection.resyncs).toBe(true);
  take();
  await expect.poll(() => connection.lagging).toBe(false);
  expect(happened).toEqual(['patience taken back', 'resync']);
});
