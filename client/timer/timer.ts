import type { Timer } from '../../shared/stage/timer.ts';

/**
 * The timer as people see and hear it: time left on the server's clock, and a bell at its end. Starting and stopping it
 * is the steering's; what a timer is stands in shared/stage. Pure.
 */

/** Whole seconds until the end, 0 when it has come. `now`: the server's clock, milliseconds since 1970. */
export const secondsLeft = ({ endsAt }: Timer, now: number): number => Math.max(0, Math.ceil((endsAt - now) / 1_000));

/** `4:05`, and `1:04:05` from an hour on. */
export function clockText(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}
