import { useCallback } from 'react';
import type { Session } from '../live/live.ts';

/** Subscribes to what the server puts right in one root. */
export function useRefusals(session: Session, root: string): (listener: () => void) => () => void {
  return useCallback(
    (listener) =>
      session.onRefused((hit) => {
        if (hit.length === 0 || hit.includes(root)) listener();
      }),
    [session, root],
  );
}
