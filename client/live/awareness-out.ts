import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { MESSAGE_AWARENESS } from '../../shared/protocol/protocol.ts';
import { frameOf } from './frame.ts';

/** Renewals keep a state alive with the others (they forget it after 30 s); the awareness class makes one every 15 s. */
const RENEW_MS = 10_000;
/** Carets needn't be told more often than they can be seen to move. */
const PAUSE_MS = 100;

export interface AwarenessOut {
  /**
   * Makes the present state newer than anything told before, without sending it: the provider sends it itself on a new
   * connection, and with the old clock everyone would ignore it.
   */
  renew(): void;
  close(): void;
}

/**
 * Sends this client's own awareness state, and nothing else. The stock provider sends back every change it hears, and
 * the editor's binding sets an equal caret again at each edit of someone else: in a busy answer that is a storm.
 */
export function sendAwareness(
  awareness: Awareness,
  send: (frame: Uint8Array<ArrayBuffer>) => void,
  now: () => number,
): AwarenessOut {
  let told = '';
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function tell(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    told = JSON.stringify(awareness.getLocalState());
    toldAt = now();
    send(frameOf(MESSAGE_AWARENESS, encodeAwarenessUpdate(awareness, [awareness.clientID])));
  }

  function onUpdate(_change: unknown, origin: unknown): void {
    if (origin !== 'local' || timer !== null) return;
    const same = told === JSON.stringify(awareness.getLocalState());
    if (same && now() - toldAt < RENEW_MS) return;
    const wait = toldAt + PAUSE_MS - now();
    if (wait <= 0) tell();
    else timer = setTimeout(tell, wait);
  }

  awareness.on('update', onUpdate);
  return {
    renew() {
      const state = awareness.getLocalState();
      if (state === null) return;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      told = JSON.stringify(state);
      toldAt = now();
      awareness.setLocalState(state);
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      awareness.off('update', onUpdate);
    },
  };
}
