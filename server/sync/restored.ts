import type { ParticipantId } from '../../shared/ids.ts';

/**
 * What the guard had to put right, in bytes written for it, by whom it was for. A few hostile bytes can undo much, and
 * each time the server writes it all again: who causes that beyond what accidents do is let go.
 */
export class Restored {
  readonly #mostBytes: number;
  readonly #forgivenPerSecond: number;
  readonly #debts = new Map<ParticipantId, { bytes: number; at: number }>();

  constructor({
    restoredBytes,
    restoredForgivenPerSecond,
  }: { restoredBytes: number; restoredForgivenPerSecond: number }) {
    this.#mostBytes = restoredBytes;
    this.#forgivenPerSecond = restoredForgivenPerSecond;
  }

  charge(id: ParticipantId, now: number, bytes: number): void {
    this.#debts.set(id, { bytes: this.#debt(id, now) + bytes, at: now });
  }

  /** Nothing more is taken from them until enough is forgiven. */
  isOver(id: ParticipantId, now: number): boolean {
    return this.#debts.size > 0 && this.#debt(id, now) > this.#mostBytes;
  }

  #debt(id: ParticipantId, now: number): number {
    const debt = this.#debts.get(id);
    if (debt === undefined) return 0;
    return Math.max(0, debt.bytes - (Math.max(0, now - debt.at) / 1_000) * this.#forgivenPerSecond);
  }
}
