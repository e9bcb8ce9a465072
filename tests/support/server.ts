import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { NetworkInterfaces } from '../../server/addresses.ts';
import type { Config } from '../../server/config.ts';
import { createServer, type ServerOptions } from '../../server/server.ts';
import { openSqliteStore, type SqliteOptions } from '../../server/store/sqlite/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { openSigningKey } from '../../server/versions/signing-key.ts';

/** Real servers for tests: in this process, or as a child that can be killed. Each with a data folder of its own. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'gesprekstafel-'));

export type RunningServer = {
  url: string;
  port: number;
  store: Store;
  dataDir: string;
  /** Closes server and store; the data folder goes too, unless it was passed in. */
  close(): Promise<void>;
};

export type StartOptions = {
  /** An existing data folder, to start again on what is there. */
  dataDir?: string;
  config?: Partial<Config>;
  clock?: () => number;
  networkInterfaces?: NetworkInterfaces;
  clientDir?: string;
  sync?: ServerOptions['sync'];
  guides?: ServerOptions['guides'];
  /** A store with less patience, or on a disk that is soon full. */
  sqlite?: Pick<SqliteOptions, 'busyPatienceMs' | 'maxPages'>;
  /** Receives the log, one JSON line each. */
  onLog?: (line: string) => void;
};

export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await temporaryFolder());
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    publicUrl: null,
    logLevel: options.onLog === undefined ? 'silent' : 'debug',
    ...options.config,
  };
  const store = await openSqliteStore({ dataDir, ...options.sqlite });
  const logger = pino({ level: config.logLevel, base: null }, { write: options.onLog ?? (() => undefined) });
  const server = await createServer({
    config,
    store,
    key: await openSigningKey(dataDir, randomBytes),
    clock: options.clock ?? Date.now,
    random: randomBytes,
    networkInterfaces: options.networkInterfaces ?? (() => ({})),
    logger,
    clientDir: options.clientDir ?? join(dataDir, 'no-client'),
    ...(options.sync === undefined ? {} : { sync: options.sync }),
    ...(options.guides === undefined ? {} : { guides: options.guides }),
  });
  const port = await server.listen();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    store,
    dataDir,
    async close() {
      await server.close();
      await store.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type SpawnedServer = {
  url: string;
  port: number;
  dataDir: string;
  child: ChildProcess;
  /** What it printed so far, both streams. */
  output(): string;
  /** Sends the signal and waits for the end. `kill('SIGKILL')` is a crash; the data folder stays. */
  kill(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** `node server/main.ts` as a process of its own. Rejects with what it printed when it ends before it listens. */
export async function spawnServer(options: {
  dataDir: string;
  /** 0 for any free port; the port of before to come back where clients look for it. */
  port?: number;
  env?: Record<string, string>;
}): Promise<SpawnedServer> {
  const { dataDir, port = 0, env = {} } = options;
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = once(child, 'exit');
  // A test run that is broken off must not leave servers behind.
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  const listening = new Promise<number>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /http:\/\/localhost:(\d+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(Number(found));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const openPort = await Promise.race([
    listening,
    ended.then(() => {
      throw new Error(`the server ended before it listened:\n${printed}`);
    }),
  ]);
  return {
    url: `http://127.0.0.1:${openPort}`,
    port: openPort,
    dataDir,
    child,
    output: () => printed,
    async kill(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await ended;
      }
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}
