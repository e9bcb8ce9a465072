import { type ComponentType, lazy } from 'react';
import { retryDelayMs } from '../live/backoff.ts';
import { comeAnew } from './come-anew.ts';

/** After so many tries in vain the part may be gone, with the release it belonged to: a fresh page knows the new one. */
const TRIES = 4;

/** A part of the page that is fetched when it is needed, and asked for until it comes. */
export const persistent = <P>(fetchPart: () => Promise<{ default: ComponentType<P> }>) => lazy(() => insist(fetchPart));

async function insist<T>(fetchPart: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await fetchPart();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (tries === TRIES) comeAnew();
      await new Promise((resolve) => setTimeout(resolve, retryDelayMs(tries, Math.random)));
    }
  }
}
