import { ERRORS } from '../../shared/errors.ts';
import { NotReady } from '../../shared/http/versions.ts';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { RequestError } from '../api/api.ts';

/** What came of asking for the freeze. It can't be undone, so that it failed is said only when that is sure. Pure. */
export type Came =
  | 'done'
  /** Another one is under way, which may still do it. */
  | 'busy'
  /** Its announcement was stopped, or its time has not come yet. */
  | 'not-due'
  | 'failed'
  /** The answer was lost, or the server doesn't know: it may be frozen. */
  | 'unknown';

export type Tried = {
  /** Why it was not frozen, or why that isn't known; other than by what is open. */
  error: Error | null;
  /** What was open and not accepted when it was tried; null when that isn't why. */
  cameUp: readonly PreflightItem[] | null;
  /** When it was tried and what came of it was not heard, by this device's clock in milliseconds since 1970. */
  unknownAt: number | null;
};

export const NOT_TRIED: Tried = { error: null, cameUp: null, unknownAt: null };

/** `announced`: it was tried at the zero of an announcement. */
type Trial = { announced: boolean; now: number };

export function triedIn(error: Error, { announced, now }: Trial): { came: Came; tried: Tried } {
  if (!(error instanceof RequestError)) return { came: 'failed', tried: { ...NOT_TRIED, error } };
  if (isUnanswered(error)) return { came: 'unknown', tried: { ...NOT_TRIED, error, unknownAt: now } };
  // Whatever stopped it shows by itself: the announcement is gone.
  if (announced && error.kind === 'conflict') return { came: 'not-due', tried: NOT_TRIED };
  const open = NotReady.safeParse(error.content).data;
  return { came: 'failed', tried: open === undefined ? { ...NOT_TRIED, error } : { ...NOT_TRIED, cameUp: open.items } };
}

const isUnanswered = ({ kind }: RequestError): boolean =>
  kind === 'unreachable' || kind === 'strange-answer' || ERRORS[kind].status >= 500;
