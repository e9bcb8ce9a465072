import { freshId } from '../../live/fresh-id.ts';

/**
 * The Idempotency-Key of a ballot: one as long as the very same ballot waits for an answer, so that trying again never
 * counts twice. Another choice is another ballot. In memory only: what was chosen is kept nowhere on the device.
 */
type Waiting = { says: string; key: string };
const waiting = new Map<string, Waiting>();

/** `says`: the whole ballot as text; `roundId`: one ballot at a time waits in a round. */
export function keyFor(roundId: string, says: string): string {
  const known = waiting.get(roundId);
  if (known?.says === says) return known.key;
  const made = { says, key: freshId() };
  waiting.set(roundId, made);
  return made.key;
}

/** The server answered, yes or no: what is sent after this is another ballot. */
export const answered = (roundId: string): void => void waiting.delete(roundId);
