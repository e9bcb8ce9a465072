import type { EndedWhy } from './live-status.ts';
import type { SeatNow } from './seat-now.ts';

/** What to do after the line closed. */
export type AfterClose =
  | { next: 'retry' }
  /** The code leaves open why: read the workshop. */
  | { next: 'ask' }
  | { next: 'reopen' }
  | { next: 'outdated' }
  | { next: 'end'; why: EndedWhy };

/** By close code (see `shared/errors.ts`); null when this side hung up. 44xx is a decision, everything else passes. */
export function afterClose(code: number | null): AfterClose {
  switch (code) {
    case 4401:
      return { next: 'end', why: 'not-joined' };
    case 4403:
      return { next: 'ask' };
    case 4404:
      return { next: 'end', why: 'gone' };
    case 4409:
      return { next: 'reopen' };
    case 4413:
      return { next: 'end', why: 'too-big' };
    case 4426:
      return { next: 'outdated' };
    default:
      return code !== null && code >= 4400 && code < 4500 ? { next: 'end', why: 'not-allowed' } : { next: 'retry' };
  }
}

/**
 * After reading the workshop. Still seated means that my role changed or an edit was refused: start afresh. Where even
 * the first connection was refused, starting afresh would only go round in circles.
 */
export function afterAsking(seat: SeatNow, everSynced: boolean): AfterClose {
  switch (seat) {
    case 'seated':
      return everSynced ? { next: 'reopen' } : { next: 'end', why: 'not-allowed' };
    case 'unreachable':
      return { next: 'retry' };
    default:
      return { next: 'end', why: seat };
  }
}
