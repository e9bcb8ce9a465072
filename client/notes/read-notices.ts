import { useSyncExternalStore } from 'react';
import { recall, remember } from '../ui/remembered.ts';

/** Which notices were read on this device: they don't come back with a reload. */
const KEY = 'gesprekstafel.read.';
const listeners = new Set<() => void>();

export function readNotice(key: string): void {
  remember(KEY + key, 'yes');
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useReadNotice = (key: string): boolean =>
  useSyncExternalStore(subscribe, () => recall(KEY + key) !== null);
