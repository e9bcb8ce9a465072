import { WebSocket as NodeWebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { SYNC_PATH } from '../../shared/protocol/protocol.ts';

/** The provider of y-websocket as it comes from the shelf; only its socket adds the device's cookie, as a browser would. */
export type StockClient = {
  doc: Y.Doc;
  provider: WebsocketProvider;
  /** Resolves when the server closed for good (a code the stock provider doesn't come back from). */
  closed: Promise<{ code: number; reason: string }>;
  /** How often the connection ended, for whatever reason. */
  ends(): number;
};

const isSocketClass = (value: unknown): value is typeof WebSocket =>
  typeof value === 'function' && 'OPEN' in value && 'CONNECTING' in value;

function socketWith(headers: Record<string, string>): typeof WebSocket {
  const Socket: unknown = class extends NodeWebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers });
    }
  };
  if (!isSocketClass(Socket)) throw new Error('ws has no socket class any more');
  return Socket;
}

export function stockClient(
  origin: string,
  workshopId: string,
  cookie: string | null,
  options: { doc?: Y.Doc; params?: Record<string, string> } = {},
): StockClient {
  const doc = options.doc ?? new Y.Doc();
  const provider = new WebsocketProvider(`${origin.replace(/^http/, 'ws')}${SYNC_PATH}`, workshopId, doc, {
    WebSocketPolyfill: socketWith(cookie === null ? {} : { cookie }),
    disableBc: true,
    params: options.params ?? {},
  });
  let ends = 0;
  provider.on('connection-close', () => {
    ends += 1;
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    provider.on('closed', (event) => resolve(event));
  });
  return { doc, provider, closed, ends: () => ends };
}
