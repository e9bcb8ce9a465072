import { mustSettle, type PreflightItem, type PreflightKind } from '../../shared/version/preflight.ts';

/**
 * Freezing as people see it: what is still open, the announcement and its count to zero, the freeze itself, reopening,
 * and what everyone is told of it. What may be frozen and when is for the server to say; the version that comes of it
 * is shown by client/versions. Pure.
 */
export const ANNOUNCED_SECONDS = 30;
/** After zero the freeze takes a moment. Later than this nothing is coming any more: her page is gone, or it was stopped. */
const COMING_MS = 8_000;

export type Freezing = { by: string; at: number; freezesAt: number };

/**
 * Where an announced freeze stands. `now` and the moments: the server's clock, milliseconds since 1970; null as long as
 * the server was not heard, since a device's own clock may be minutes off.
 */
export type Countdown =
  | { kind: 'none' }
  | { kind: 'counting'; seconds: number }
  /** Zero has come, and the freeze may be under way. */
  | { kind: 'now' }
  | { kind: 'passed' };

export function countdown(freezing: Freezing | null, now: number | null): Countdown {
  if (freezing === null || now === null) return { kind: 'none' };
  const leftMs = freezing.freezesAt - now;
  if (leftMs > 0) return { kind: 'counting', seconds: Math.ceil(leftMs / 1_000) };
  return now < freezing.freezesAt + COMING_MS ? { kind: 'now' } : { kind: 'passed' };
}

/** What must be settled first, and what can be accepted, in heaps of a kind, the weightiest first. */
export type OpenItems = {
  first: readonly PreflightItem[];
  heaps: readonly { kind: PreflightKind; items: readonly PreflightItem[] }[];
};

const HEAPS: readonly PreflightKind[] = ['unsaved', 'silent-not-revealed', 'round-without-outcome', 'block-unanswered'];

export function openItems(items: readonly PreflightItem[]): OpenItems {
  const heaps = HEAPS.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }));
  return { first: items.filter(mustSettle), heaps: heaps.filter((heap) => heap.items.length > 0) };
}

/** What stands in the way of freezing now: what must be settled, and what nobody accepted. */
export const inTheWay = (items: readonly PreflightItem[], accepted: ReadonlySet<string>): readonly PreflightItem[] =>
  items.filter((item) => mustSettle(item) || !accepted.has(item.id));

/**
 * What of it still counts as accepted, now that these are open; the same list when all of it does. Words that came in
 * were not what she agreed to leave behind: the next ones of the same person are asked about anew.
 */
export function stillAccepted(accepted: readonly string[], items: readonly PreflightItem[]): readonly string[] {
  const open = new Set(items.map(({ id }) => id));
  const kept = accepted.filter((id) => open.has(id) || !isUnsaved(id));
  return kept.length === accepted.length ? accepted : kept;
}

const UNSAVED: PreflightKind = 'unsaved';
const isUnsaved = (id: string): boolean => id.startsWith(`${UNSAVED} `);
