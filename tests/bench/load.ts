import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Job, type LoadMessage } from './load-messages.ts';
import type { Endpoint } from './peer.ts';
import { Person } from './person.ts';
import { median, percentile } from './statistics.ts';
import { Typist } from './typist.ts';

/** The load process: everybody connects, some type, and every letter is timed at everyone else. */
const LATE_JOINS = 10;
const LATE_JOIN_PATIENCE_MS = 10_000;

const tell = (message: LoadMessage): void => {
  process.send?.(message);
};

const [message]: unknown[] = await once(process, 'message');
const job = Job.parse(message);

let measuring = false;
let latencies: number[] = [];
let sent = 0;
let closed = 0;
const arrived = (latencyMs: number): void => {
  if (measuring) latencies.push(latencyMs);
};

const typists = Array.from(
  { length: job.typing },
  (_, index) => new Typist(job.roots[index % job.roots.length] ?? '', `Person ${index}`),
);
const byClientId = new Map(typists.map((typist) => [typist.clientId, typist]));
// Who types is spread over the connections, so that nobody has only early or only late neighbours in the server's lists.
const everyNth = Math.floor(job.endpoints.length / job.typing);
const people = job.endpoints.map((endpoint, index) => {
  const own = index % everyNth === 0 ? (typists[index / everyNth] ?? null) : null;
  return { own, person: new Person(endpoint, job.answers, own, byClientId, arrived) };
});
await Promise.all(people.map(({ person }) => person.opened.promise));
for (const { person } of people) {
  person.socket.on('close', () => {
    closed += 1;
  });
}

const periodMs = 1000 / job.rate;
const started = performance.now();
const timers = new Set<NodeJS.Timeout>();
for (const { own, person } of people) {
  if (own === null) continue;
  // Absolute times: a late timer must not make the whole row of letters later, that would hide a slow server.
  let due = started + periodMs * (typists.indexOf(own) / typists.length);
  const type = (): void => {
    const now = performance.now();
    for (const frame of own.keystroke(now)) person.socket.send(frame);
    if (measuring) sent += 1;
    due += periodMs;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        type();
      },
      Math.max(0, due - performance.now()),
    );
    timers.add(timer);
  };
  const timer = setTimeout(type, Math.max(0, due - performance.now()));
  timers.add(timer);
}

await wait(job.warmupMs);
const cpuBefore = process.cpuUsage();
measuring = true;
tell({ type: 'measuring' });
await wait(job.measureMs);
measuring = false;
const cpu = process.cpuUsage(cpuBefore);
const sorted = Float64Array.from(latencies).sort();
tell({
  type: 'measured',
  sent,
  delivered: sorted.length,
  p50: percentile(sorted, 0.5),
  p95: percentile(sorted, 0.95),
  p99: percentile(sorted, 0.99),
  ownCpu: (cpu.user + cpu.system) / 1000 / job.measureMs,
  closed,
});
latencies = [];
for (const timer of timers) clearTimeout(timer);

async function lateJoin(endpoint: Endpoint): Promise<number | null> {
  const from = performance.now();
  const person = new Person(endpoint, true, null, new Map(), arrived);
  const gaveUp = wait(LATE_JOIN_PATIENCE_MS, null, { ref: false });
  const ms = await Promise.race([person.synced.promise.then(() => performance.now() - from), gaveUp]);
  person.socket.terminate();
  return ms;
}

const joins: number[] = [];
for (let index = 0; index < LATE_JOINS; index += 1) {
  const endpoint = job.endpoints[index];
  const ms = endpoint === undefined || !job.answers ? null : await lateJoin(endpoint);
  if (ms === null) break;
  joins.push(ms);
}
tell({ type: 'late-joiner', ms: joins.length === 0 ? null : median(joins) });
process.disconnect?.();
for (const { person } of people) person.socket.terminate();
