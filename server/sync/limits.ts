/** What one connection and one room may cost; every number is a setting of the composition. */
export type SyncLimits = {
  /** Frames a connection may send at once, and per second after that. */
  frameBurst: number;
  framesPerSecond: number;
  /** Bytes a connection may send at once, and per second after that. */
  byteBurst: number;
  bytesPerSecond: number;
  /** Bytes waiting in one socket before its reader counts as slow. */
  slowBytes: number;
  /** How long a slow reader gets to drain, in ms. */
  slowPatienceMs: number;
  /** Yjs client ids one connection may introduce: one per time its tab was loaded while away. */
  clientIdsPerConnection: number;
  /** Bytes the guard writes to put right what one person was not allowed to do, before they are let go; and what is forgiven. */
  restoredBytes: number;
  restoredForgivenPerSecond: number;
  /** Bytes of a room's updates that wait for the store before the room lets its people go. */
  unsavedBytes: number;
  /** Bytes of a stored document, snapshot and log together. */
  documentBytes: number;
  /** How long an answer changes before it is kept as a restore point, in ms. */
  restorePointMs: number;
  /** How long an empty room stays loaded, in ms. */
  graceMs: number;
  /** Silence after which a connection gets a beat, in ms. Checked as often; so no one waits longer than twice this. */
  beatMs: number;
  /** How often whoever is here is written down as seen, in ms. */
  seenMs: number;
  /** How long a server that stops waits for the store, in ms; what is not stored by then was not called saved. */
  drainMs: number;
  /** Pause before the same commit is tried again while the store can't write, in ms. */
  storeRetryMs: number;
};

export const DEFAULT_LIMITS: SyncLimits = {
  frameBurst: 2_000,
  framesPerSecond: 200,
  byteBurst: 8 * 1024 * 1024,
  bytesPerSecond: 1024 * 1024,
  slowBytes: 1024 * 1024,
  slowPatienceMs: 15_000,
  clientIdsPerConnection: 256,
  restoredBytes: 96 * 1024,
  restoredForgivenPerSecond: 1024,
  unsavedBytes: 8 * 1024 * 1024,
  documentBytes: 64 * 1024 * 1024,
  restorePointMs: 10 * 60_000,
  graceMs: 30_000,
  beatMs: 9_000,
  seenMs: 60_000,
  drainMs: 2_000,
  storeRetryMs: 250,
};
