import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { type Config, parseConfig } from './config.ts';
import { createServer, type Server } from './server.ts';
import { openSqliteStore } from './store/sqlite/sqlite.ts';
import type { Store } from './store/store.ts';
import { inBoth } from './texts/texts.ts';
import { openSigningKey } from './versions/signing-key.ts';
import { welcome } from './welcome.ts';

/**
 * Composition: reads the settings, wires engine, rooms and routes, listens, and drains when told to stop. The only file
 * that names an engine, reads the environment, or ends the process.
 */

/** Whoever stops us gives us five seconds; what hangs longer than this would be killed half way. */
const DRAIN_LIMIT_MS = 4_500;

const CLIENT_DIR = fileURLToPath(new URL('../client/dist', import.meta.url));

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function failure(error: unknown, config: Config): string {
  if (codeOf(error) === 'EADDRINUSE') return inBoth((texts) => `${texts.portTaken(config.port)}\n`);
  const reason = error instanceof Error ? error.message : String(error);
  return inBoth((texts) => `${texts.startFailed}\n  ${reason}\n`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const logger = pino({ level: config.logLevel, base: null });
  const store = await openSqliteStore({ dataDir: config.dataDir });
  const server = await createServer({
    config,
    store,
    key: await openSigningKey(config.dataDir, randomBytes),
    clock: Date.now,
    random: randomBytes,
    networkInterfaces,
    logger,
    clientDir: CLIENT_DIR,
  });
  const port = await server.listen();

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ event: 'server.draining', signal });
    setTimeout(() => {
      logger.error({ event: 'server.drain-too-slow' });
      process.exit(1);
    }, DRAIN_LIMIT_MS).unref();
    drain(server, store).then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ event: 'server.drain-failed', err: error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.stdout.write(`${welcome(config, port, networkInterfaces)}\n`);
}

async function drain(server: Server, store: Store): Promise<void> {
  await server.close();
  await store.close();
}

const parsed = parseConfig(process.env);
if (!parsed.ok) fail(parsed.message);
const { config } = parsed;
start(config).catch((error: unknown) => fail(failure(error, config)));
