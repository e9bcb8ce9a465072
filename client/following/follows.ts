import { useSyncExternalStore } from 'react';
import { recall, remember } from '../ui/remembered.ts';
import { useMay } from '../workshop/use-workshop.ts';

/** Whether this device follows who steers. Everyone does until they choose; who steers herself does only when she chose. */
const KEY = 'gesprekstafel.follows';
const [ON, OFF] = ['on', 'off'];
const listeners = new Set<() => void>();

const chosen = (): string | null => recall(KEY);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function chooseFollowing(on: boolean): void {
  remember(KEY, on ? ON : OFF);
  for (const listener of [...listeners]) listener();
}

export function useFollows(): boolean {
  const choice = useSyncExternalStore(subscribe, chosen);
  const steers = useMay('steer');
  return choice === null ? !steers : choice === ON;
}
