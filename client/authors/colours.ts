import { useSyncExternalStore } from 'react';
import { recall, remember } from '../ui/remembered.ts';

/** Whether this device shows whose words are whose. One choice for every text on every page. */
const KEY = 'gesprekstafel.author-colours';
const listeners = new Set<() => void>();

const read = (): boolean => recall(KEY) === 'on';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const useColoursOn = (): boolean => useSyncExternalStore(subscribe, read);

export function showColours(on: boolean): void {
  remember(KEY, on ? 'on' : 'off');
  for (const listener of [...listeners]) listener();
}
