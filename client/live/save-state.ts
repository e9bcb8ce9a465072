import type { EndedWhy, LiveStatus } from './live-status.ts';

/** Everything the status line is derived from. `sent`, `settled` and the first two flags are of the present connection. */
export type Facts = {
  /** The socket is open. */
  connected: boolean;
  /** The server's step 2 is in: what is on the screen is what the server has. */
  synced: boolean;
  /** Our step 2 went out on this connection: from here on `sent` covers everything we have. */
  step2Sent: boolean;
  /** Step-2 and update frames sent on this connection. */
  sent: number;
  /** How many of those the server has settled. */
  settled: number;
  /** An edit did not go out (no line, a line that is closing, too big): the next step 2 carries it. */
  unsent: boolean;
  /** A connection was synced before in this session. */
  everSynced: boolean;
  /** Edits were made here that no connection has settled yet. */
  unsaved: boolean;
  /** This browser keeps a copy. */
  kept: boolean;
  /** There is no network, or several attempts in a row failed. */
  offline: boolean;
  frozen: boolean;
  outdated: boolean;
  reopen: boolean;
  ended: EndedWhy | null;
};

/** Of a session that has only just begun. */
export const noFacts: Facts = {
  connected: false,
  synced: false,
  step2Sent: false,
  sent: 0,
  settled: 0,
  unsent: false,
  everSynced: false,
  unsaved: false,
  kept: false,
  offline: false,
  frozen: false,
  outdated: false,
  reopen: false,
  ended: null,
};

/** "Saved" rather late than early: only when all there is was sent, our step 2 included, and is settled (LIVE-1). */
export const allSettled = (facts: Facts): boolean =>
  facts.connected && facts.synced && facts.step2Sent && !facts.unsent && facts.settled >= facts.sent;

/** What the status line says. */
export function liveStatus(facts: Facts): LiveStatus {
  if (facts.ended !== null) return { kind: 'ended', why: facts.ended };
  if (facts.reopen) return { kind: 'reopen' };
  if (facts.outdated) return { kind: 'outdated' };
  // Words that came too late are not frozen: they are on their way to being refused, and offered.
  if (facts.frozen && !facts.unsaved) return { kind: 'frozen' };
  if (allSettled(facts)) return { kind: 'saved' };
  if (facts.connected && facts.synced) return { kind: 'saving' };
  if (facts.offline && !facts.connected) return { kind: 'offline', kept: facts.kept };
  if (facts.everSynced || facts.unsaved) return { kind: 'reconnecting', kept: facts.kept, unsaved: facts.unsaved };
  return { kind: 'connecting' };
}

export const sameStatus = (a: LiveStatus, b: LiveStatus): boolean => JSON.stringify(a) === JSON.stringify(b);
