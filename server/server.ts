import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { builtInGuide } from '../shared/guide/built-in.ts';
import type { Random } from '../shared/ids.ts';
import type { NetworkInterfaces } from './addresses.ts';
import type { Config } from './config.ts';
import { createGuideReader, type ReaderSettings } from './guides/guides.ts';
import { createHttp } from './http/http.ts';
import { createSilentRounds } from './silent/silent.ts';
import type { Store } from './store/store.ts';
import { createSync, type SyncOptions } from './sync/sync.ts';
import { nodeTimers } from './sync/timers.ts';
import { createDownloads } from './versions/export/downloads.ts';
import { createExports, type ExportSettings } from './versions/export/export.ts';
import type { SigningKey } from './versions/signing-key.ts';
import { createVersions } from './versions/versions.ts';
import { createVoting } from './voting/voting.ts';
import { startCleaning } from './workshops/cleaning.ts';
import { createRemoving } from './workshops/removing.ts';

/** The server as one thing: HTTP and sync on one port, over a store that is passed in and closed by whoever opened it. */
export type Server = {
  /** Resolves with the port it listens on. Rejects with the system's error, as when the port is taken. */
  listen(): Promise<number>;
  /** Flushes and closes the rooms, answers what is under way, and stops listening. */
  close(): Promise<void>;
};

export type ServerOptions = {
  config: Config;
  store: Store;
  /** What versions are sealed with. */
  key: SigningKey;
  clock: () => number;
  random: Random;
  networkInterfaces: NetworkInterfaces;
  logger: Logger;
  /** Where the built client lies. */
  clientDir: string;
  /** What tests set otherwise: limits, timers, the document schema. */
  sync?: Pick<SyncOptions, 'limits' | 'timers' | 'documentSchema'>;
  guides?: Partial<ReaderSettings>;
  exports?: Partial<ExportSettings>;
};

/** A guide of a hundred questions takes half a second. */
const GUIDES: ReaderSettings = {
  limitMs: 10_000,
  atOnce: 2,
  waiting: 20,
  idleMs: 5 * 60_000,
  after,
};

/** A full board takes some seconds. */
const EXPORTS: ExportSettings = { limitMs: 60_000, waiting: 20, idleMs: 2 * 60_000, after };

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
}

export async function createServer(options: ServerOptions): Promise<Server> {
  const { config, store, key, clock, random, networkInterfaces, logger, clientDir } = options;
  const { publicUrl } = config;
  const sync = createSync({ store, clock, log: logger, publicUrl, ...options.sync });
  const silent = createSilentRounds({ store, rooms: sync, clock, random, log: logger });
  const timers = options.sync?.timers ?? nodeTimers;
  const voting = createVoting({ store, rooms: sync, clock, random, timers, log: logger });
  const removing = createRemoving({ store, rooms: sync, clock, timers, log: logger });
  const exports = createExports({ ...EXPORTS, ...options.exports });
  const versions = createVersions({ store, rooms: sync, clock, timers, key, log: logger });
  const app = await createHttp({
    config,
    store,
    rooms: sync,
    findGuide: builtInGuide,
    clock,
    random,
    silent,
    voting,
    versions,
    downloads: createDownloads({ store, exports, clock }),
    removing,
    networkInterfaces,
    log: logger,
    clientDir,
    guideReader: createGuideReader({ ...GUIDES, ...options.guides }),
  });
  app.server.on('upgrade', (request, socket, head) => sync.handleUpgrade(request, socket, head));

  let stopCleaning = async (): Promise<void> => undefined;

  return {
    async listen() {
      await app.listen({ port: config.port, host: config.host });
      await silent.resume();
      await voting.resume();
      await versions.resume();
      stopCleaning = startCleaning({ store, removing, clock, timers, log: logger });
      return portOf(app.server.address(), config.port);
    },
    async close() {
      await stopCleaning();
      await removing.stop();
      await voting.stop();
      await versions.stop();
      await exports.close();
      await sync.drain();
      await silent.settled();
      await app.close();
    },
  };
}

const portOf = (address: AddressInfo | string | null, asked: number): number =>
  address === null || typeof address === 'string' ? asked : address.port;
