import { readOptions } from './options.ts';
import { PEERS } from './peer.ts';
import { canPin } from './pinned.ts';
import { measure } from './round.ts';
import { markdownTable, type Row } from './table.ts';

/**
 * `npm run bench`: what one letter costs and how long it takes, beside a relay that reads nothing, in interleaved runs of
 * the same load. Reports beside the bounds we set ourselves; asserts nothing, for machines differ and neighbours are noisy.
 */
const BOUNDS = [
  'Bounds: 100 people, 20 typing 5/s: CPU per delivered edit at most 0.6 of the relay, p99 at most 50 ms;',
  'an idle connection at most 22 kB; 200 people, 40 typing 3/s: at most 30 % of one core.',
];

const options = readOptions(process.argv.slice(2));
const { people, typing, rate, seconds, runs } = options;
console.log(
  `${people} people, ${typing} typing ${rate}/s with carets, ${seconds} s measured, ${runs} interleaved runs each`,
);
console.log(canPin ? 'server on core 0, load on core 1' : 'not pinned to cores: taskset or a second core is missing');

const rows: Row[] = PEERS.map(({ name }) => ({ name, runs: [] }));
for (let run = 1; run <= runs; run += 1) {
  for (const [index, peer] of PEERS.entries()) {
    const measured = await measure(peer, options);
    rows[index]?.runs.push(measured);
    console.log(`run ${run}, ${peer.name}: ${measured.cpuPerEditUs.toFixed(1)} µs, p99 ${measured.p99.toFixed(1)} ms`);
  }
}
console.log(`\n${markdownTable(rows)}\n\n${BOUNDS.join('\n')}`);
