import { forget, recall, remember } from '../ui/remembered.ts';

/**
 * Reloading by itself: after a newer release, or when a part of the page could not be fetched, there is nobody in a hall
 * to press a button. Each time waits longer than the one before, and nothing is reloaded while the server is away: the
 * last picture is better than a browser's page about a connection.
 */
const KEY = 'gesprekstafel.anew';
const BASE_MS = 1_000;
const CAP_MS = 60_000;
/** A page that has stood this long is well: the next time begins with a short wait again. */
const WELL_MS = 120_000;

/** Milliseconds to wait before the reload after so many; full jitter, as for lines. `random` gives [0, 1). */
export const anewDelayMs = (before: number, random: () => number): number =>
  BASE_MS + random() * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(before, 20));

const count = (): number => Number(recall(KEY, 'sessionStorage')) || 0;

/** Reloads as soon as it is worth it; returns the way to think better of it. */
export function comeAnew(): () => void {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    timer = setTimeout(() => void go(), anewDelayMs(count(), Math.random));
  };
  const go = async (): Promise<void> => {
    const there = await isThere();
    if (over) return;
    remember(KEY, String(count() + 1), 'sessionStorage');
    if (there) window.location.reload();
    else wait();
  };
  wait();
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

/** Forgets how often it had to be reloaded, once it has stood for a while; returns the way to stop. */
export function standWell(): () => void {
  const timer = setTimeout(() => forget(KEY, 'sessionStorage'), WELL_MS);
  return () => clearTimeout(timer);
}

/** Whether the server gives our page now: a login page of the network in between is not it. */
async function isThere(): Promise<boolean> {
  try {
    const answer = await fetch(window.location.pathname, { cache: 'no-store' });
    return answer.ok && (await answer.text()).includes('id="root"');
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
