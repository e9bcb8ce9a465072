import { useSyncExternalStore } from 'react';
import { recall, remember } from './remembered.ts';

/** Light, dark, or what the device says. Remembered in this browser; the tokens do the rest. */
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const KEY = 'gesprekstafel.scheme';
const listeners = new Set<() => void>();

export const parseScheme = (text: string | null): Scheme => SCHEMES.find((scheme) => scheme === text) ?? 'auto';

const read = (): Scheme => parseScheme(document.documentElement.dataset.scheme ?? null);

function show(scheme: Scheme): void {
  if (scheme === 'auto') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  for (const listener of [...listeners]) listener();
}

/** Called once, before the first picture. */
export const startScheme = (): void => show(parseScheme(recall(KEY)));

export function chooseScheme(scheme: Scheme): void {
  remember(KEY, scheme);
  show(scheme);
}

const dark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const query = dark();
  listeners.add(listener);
  query.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    query.removeEventListener('change', listener);
  };
}

/** What was chosen. */
export const useScheme = (): Scheme => useSyncExternalStore(subscribe, read);

/** What is shown now: for parts that must be told. */
export function shownScheme(): 'light' | 'dark' {
  const scheme = read();
  return scheme === 'auto' ? (dark().matches ? 'dark' : 'light') : scheme;
}

export const useShownScheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, shownScheme);
