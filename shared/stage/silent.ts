import { z } from 'zod';
import { ParticipantId } from '../ids.ts';
import { SilentTarget } from './target.ts';

/**
 * A silent round: first alone, then together. What people write lies with the server, outside the shared document,
 * until she reveals all of it at once. What is here everyone may know.
 */
export const Attribution = z.enum(['partner', 'anonymous']);
export type Attribution = z.infer<typeof Attribution>;

export const SilentRound = z.object({
  id: z.string().min(1).max(64),
  target: SilentTarget,
  /** Announced at the start, and never changed after. */
  attribution: Attribution,
  by: ParticipantId,
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Once it is being revealed nothing more is taken in. A server that starts and finds it so finishes it. */
  state: z.enum(['writing', 'revealing']),
  /** How many people have written something, of how many who can. */
  writing: z.int().min(0),
  of: z.int().min(0),
});
export type SilentRound = z.infer<typeof SilentRound>;
