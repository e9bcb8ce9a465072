import type { Measured } from './round.ts';
import { median, type Spread, spread } from './statistics.ts';

/** The outcome as a Markdown table: a row for each peer, the median of its runs with the least and the most. */
export type Row = { name: string; runs: Measured[] };

type Column = { title: string; cell: (row: Row, yardstick: Row | undefined) => string };

const shown = ({ median: middle, least, most }: Spread, digits: number, unit: string): string =>
  `${middle.toFixed(digits)}${unit} (${least.toFixed(digits)}–${most.toFixed(digits)})`;

const plain = (title: string, digits: number, unit: string, of: (run: Measured) => number): Column => ({
  title,
  cell: ({ runs }) => shown(spread(runs.map(of)), digits, unit),
});

const COLUMNS: readonly Column[] = [
  { title: 'server', cell: ({ name }) => name },
  {
    title: 'CPU per delivered edit, relay = 1',
    cell: ({ runs }, yardstick) => {
      const one = median((yardstick?.runs ?? []).map((run) => run.cpuPerEditUs));
      return shown(spread(runs.map((run) => run.cpuPerEditUs / one)), 2, '');
    },
  },
  plain('CPU per delivered edit', 1, ' µs', (run) => run.cpuPerEditUs),
  plain('CPU of one core', 0, ' %', (run) => run.serverCpu * 100),
  plain('p50', 1, ' ms', (run) => run.p50),
  plain('p95', 1, ' ms', (run) => run.p95),
  plain('p99', 1, ' ms', (run) => run.p99),
  plain('idle connection', 0, ' kB', (run) => run.idleConnectionBytes / 1000),
  {
    title: 'late joiner in sync',
    cell: ({ runs }) => {
      const times = runs.flatMap((run) => run.lateJoinerMs ?? []);
      return times.length === 0 ? 'keeps nothing' : shown(spread(times), 1, ' ms');
    },
  },
  plain('delivered', 1, ' %', (run) => run.delivered * 100),
  plain('connections lost', 0, '', (run) => run.closed),
  plain('p99 of a bare fsync', 1, ' ms', (run) => run.fsyncP99Ms),
  plain("load's own CPU", 0, ' %', (run) => run.loadCpu * 100),
];

/** The first row is the yardstick. */
export function markdownTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(COLUMNS.map(({ title }) => title)),
    line(COLUMNS.map(() => '---')),
    ...rows.map((row) => line(COLUMNS.map(({ cell }) => cell(row, rows[0])))),
  ].join('\n');
}
