import { useState } from 'react';
import type { QuestionId } from '../../shared/ids.ts';

/**
 * The questions one is writing in, or has written in since this page opened: when they go off the agenda they stay
 * here until one leaves the page, because an editor must not vanish under someone's hands.
 */
export type Held = {
  has(id: QuestionId): boolean;
  take(id: QuestionId): void;
  release(id: QuestionId): void;
};

export function useHeld(): Held {
  const [held, setHeld] = useState<ReadonlySet<QuestionId>>(new Set());
  return {
    has: (id) => held.has(id),
    take: (id) => setHeld((before) => (before.has(id) ? before : new Set([...before, id]))),
    release: (id) =>
      setHeld((before) => (before.has(id) ? new Set([...before].filter((other) => other !== id)) : before)),
  };
}
