import type { Awareness } from 'y-protocols/awareness';
import type { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import type { Place } from './present.ts';

/** What this client tells of itself: where it is, whether it types, whether it has words that are not stored. */
export interface OwnPresence {
  be(user: AwarenessUser): void;
  at(place: Place): void;
  typed(): void;
  unsaved(is: boolean): void;
  close(): void;
}

const TYPING_MS = 3_000;
/** Saving takes a moment with every letter; only what lasts is worth telling. */
const UNSAVED_AFTER_MS = 1_500;

export function createOwnPresence(awareness: Awareness): OwnPresence {
  let typing: ReturnType<typeof setTimeout> | null = null;
  let saving: ReturnType<typeof setTimeout> | null = null;

  function tell(field: 'user' | 'at' | 'typing' | 'unsaved', value: AwarenessUser | Place | boolean): void {
    const state = awareness.getLocalState();
    if (state === null || JSON.stringify(state[field]) === JSON.stringify(value)) return;
    awareness.setLocalStateField(field, value);
  }

  return {
    be: (user) => tell('user', user),
    at: (place) => tell('at', place),
    typed() {
      if (typing !== null) clearTimeout(typing);
      tell('typing', true);
      typing = setTimeout(() => tell('typing', false), TYPING_MS);
    },
    unsaved(is) {
      if (!is) {
        if (saving !== null) clearTimeout(saving);
        saving = null;
        tell('unsaved', false);
      } else if (saving === null) saving = setTimeout(() => tell('unsaved', true), UNSAVED_AFTER_MS);
    },
    close() {
      if (typing !== null) clearTimeout(typing);
      if (saving !== null) clearTimeout(saving);
    },
  };
}
