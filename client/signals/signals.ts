import type { ParticipantId } from '../../shared/ids.ts';
import type { Signals } from '../../shared/protocol/signals.ts';

/**
 * Signals: "klaar" and a raised hand, which everyone gives of themselves. This folder owns the two buttons and how they
 * stand beside a name; what she does with them is the steering's. Pure.
 */
export type Said = {
  ready: boolean;
  /** The place among the raised hands, 1 for who waits longest; null for a hand that is down. */
  hand: number | null;
};

export function saidBy({ ready, hands }: Signals, id: ParticipantId): Said {
  const at = hands.findIndex(({ participantId }) => participantId === id);
  return { ready: ready.includes(id), hand: at < 0 ? null : at + 1 };
}

/** Which of these people are ready, and whose hand is up, in the order given. */
export function saidAmong<P extends { id: ParticipantId }>(
  signals: Signals,
  people: readonly P[],
): { ready: P[]; hands: P[] } {
  return {
    ready: people.filter(({ id }) => saidBy(signals, id).ready),
    hands: people.filter(({ id }) => saidBy(signals, id).hand !== null),
  };
}
