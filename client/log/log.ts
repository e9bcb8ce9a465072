import type { LogLine } from '../../shared/http/log.ts';

/**
 * The log's folder: who steered what and when, for everyone in the workshop to read and to take along. What is kept of an
 * act is the server's; here it becomes sentences. Pure.
 */
export type LogDay = { key: string; at: number; lines: readonly LogLine[] };

/** Comings and goings without a hand in them would bury what was steered. */
const QUIET: ReadonlySet<string> = new Set(['participant.arrived', 'me.name']);

/** By day as the reader's clock has it, in the order in which it happened. `dayOf` names the day of a moment. */
export function daysOf(lines: readonly LogLine[], all: boolean, dayOf: (at: number) => string): LogDay[] {
  const shown = lines.filter(({ event }) => all || !QUIET.has(event));
  return [...Map.groupBy(shown, ({ at }) => dayOf(at))].map(([key, of]) => ({ key, at: of[0]?.at ?? 0, lines: of }));
}
