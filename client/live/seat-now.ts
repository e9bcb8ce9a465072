/** How a seat stands when the workshop is read anew over HTTP. */
export type SeatNow = 'seated' | 'not-joined' | 'removed' | 'gone' | 'unreachable';
