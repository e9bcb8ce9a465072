import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fsyncMs } from './disk-meter.ts';
import { type Job, LoadMessage } from './load-messages.ts';
import type { BenchOptions } from './options.ts';
import type { Endpoint, Peer } from './peer.ts';
import { Person } from './person.ts';
import { startPinned } from './pinned.ts';
import { cpuMs, rssBytes } from './process-meter.ts';

/** One run of one peer: a fresh server with fresh data, the load beside it, and what the kernel says of both. */
export type Measured = {
  /** Microseconds of server CPU for one letter reaching one other connection. */
  cpuPerEditUs: number;
  /** Share of one core. */
  serverCpu: number;
  loadCpu: number;
  p50: number;
  p95: number;
  p99: number;
  /** Letters delivered to the others, as a share of what should have been. */
  delivered: number;
  closed: number;
  idleConnectionBytes: number;
  lateJoinerMs: number | null;
  /** The disk itself, just before: a server that stores can't be faster than this. */
  fsyncP99Ms: number;
};

const SERVER_CORE = 0;
const LOAD_CORE = 1;
const START_PATIENCE_MS = 20_000;
const QUIET_MS = 1_500;
const WARM_CONNECTIONS = 10;

export async function measure(peer: Peer, options: BenchOptions): Promise<Measured> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gesprekstafel-bench-'));
  const port = await freePort();
  const server = startPinned(
    SERVER_CORE,
    ['--expose-gc', '--import', './tests/bench/collect-garbage.ts', peer.program],
    {
      env: { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    await listening(port);
    const pid = server.pid;
    if (pid === undefined) throw new Error(`${peer.name} did not start`);
    const seats = await peer.seats(port, options.people);
    const fsyncP99Ms = await fsyncMs(dataDir);
    // Before the load: after it the heap has room for thousands of connections and shows none of them.
    const idleConnectionBytes = await weighIdle(pid, peer, seats.endpoints, options.idle);
    const load = await runLoad(pid, { ...seats, answers: peer.answers, ...timing(options) });
    const expected = load.sent * (options.people - 1);
    return {
      cpuPerEditUs: (load.serverMs * 1000) / load.delivered,
      serverCpu: load.serverMs / (options.seconds * 1000),
      loadCpu: load.ownCpu,
      p50: load.p50,
      p95: load.p95,
      p99: load.p99,
      delivered: load.delivered / expected,
      closed: load.closed,
      idleConnectionBytes,
      lateJoinerMs: load.lateJoinerMs,
      fsyncP99Ms,
    };
  } finally {
    await end(server);
    await rm(dataDir, { recursive: true, force: true });
  }
}

const timing = ({ typing, rate, warmup, seconds }: BenchOptions) => ({
  typing,
  rate,
  warmupMs: warmup * 1000,
  measureMs: seconds * 1000,
});

type Load = Extract<LoadMessage, { type: 'measured' }> & { serverMs: number; lateJoinerMs: number | null };

/** Runs the load process to its end; reads the server's CPU at the two instants the load names. */
async function runLoad(serverPid: number, job: Job): Promise<Load> {
  const child = startPinned(LOAD_CORE, ['tests/bench/load.ts'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const result = Promise.withResolvers<Load>();
  let before = 0;
  let measured: Omit<Load, 'lateJoinerMs'> | null = null;
  child.once('exit', (code) => result.reject(new Error(`the load process ended early (${code})`)));
  child.on('message', (raw) => {
    const message = LoadMessage.parse(raw);
    if (message.type === 'measuring') before = cpuMs(serverPid);
    if (message.type === 'measured') measured = { ...message, serverMs: cpuMs(serverPid) - before };
    if (message.type === 'late-joiner' && measured !== null) result.resolve({ ...measured, lateJoinerMs: message.ms });
  });
  child.send(job);
  return result.promise;
}

/** Bytes of memory for one more connection that joined and does nothing: people with several tabs. */
async function weighIdle(
  serverPid: number,
  peer: Peer,
  endpoints: readonly Endpoint[],
  count: number,
): Promise<number> {
  const open: Person[] = [];
  const openMore = async (more: number): Promise<void> => {
    for (let index = 0; index < more; index += 1) {
      const endpoint = endpoints[index % endpoints.length];
      if (endpoint === undefined) throw new Error('no endpoint to open');
      const person = new Person(endpoint, peer.answers, null, new Map(), () => {});
      await (peer.answers ? person.synced : person.opened).promise;
      open.push(person);
    }
  };
  // The first connections make the code hot and the pools there are; they are not what one more costs.
  await openMore(WARM_CONNECTIONS);
  const before = await quietRss(serverPid);
  await openMore(count);
  const after = await quietRss(serverPid);
  for (const { socket } of open) socket.terminate();
  return (after - before) / count;
}

async function quietRss(pid: number): Promise<number> {
  await wait(QUIET_MS);
  process.kill(pid, 'SIGUSR2');
  await wait(QUIET_MS);
  return rssBytes(pid);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function listening(port: number): Promise<void> {
  const giveUp = performance.now() + START_PATIENCE_MS;
  while (performance.now() < giveUp) {
    const socket = connect(port, '127.0.0.1');
    const answers = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (answers) return;
    await wait(100);
  }
  throw new Error(`nothing listens on port ${port}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
}
