import type { Awareness } from 'y-protocols/awareness';
import { presentOf, samePresence } from './presence.ts';
import type { Present } from './present.ts';
import { type Readable, writable } from './readable.ts';

/** Carets move many times a second, lists of people need not. */
const PAUSE_MS = 250;

export interface PresenceList {
  readonly list: Readable<readonly Present[]>;
  close(): void;
}

export function createPresenceList(awareness: Awareness): PresenceList {
  const list = writable<readonly Present[]>([], samePresence);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const read = (): void => {
    timer = null;
    list.set(presentOf(awareness.getStates(), (id) => awareness.meta.get(id)?.lastUpdated ?? 0));
  };
  const onChange = (): void => {
    timer ??= setTimeout(read, PAUSE_MS);
  };
  awareness.on('change', onChange);
  return {
    list,
    close() {
      if (timer !== null) clearTimeout(timer);
      awareness.off('change', onChange);
    },
  };
}
