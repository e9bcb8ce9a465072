import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { prepare } from './prepared.ts';

const sizes = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];
const messages = sizes.map((size) => Buffer.alloc(size, size % 251));

it('writes a batch that a client reads as separate messages, beside what ws itself sends', async () => {
  const http = createServer();
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  http.on('upgrade', (request, socket, head) => {
    server.handleUpgrade(request, socket, head, (ws) => {
      ws.send('before');
      socket.write(prepare(messages));
      ws.send('after');
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const received: Buffer[] = [];
  await new Promise<void>((resolve) => {
    client.on('message', (data: Buffer) => {
      received.push(data);
      if (received.length === messages.length + 2) resolve();
    });
  });
  expect(received.map((data) => data.length)).toEqual([6, ...sizes, 5]);
  client.terminate();
  http.close();
});
