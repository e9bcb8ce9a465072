import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';

/**
 * What changes often and matters little, apart from the stage, so that sixty taps aren't sixty whole stages to sixty
 * people. Each message is the whole of it. It doesn't outlive the server's process.
 */
export const Signals = z.object({
  type: z.literal('signals'),
  /** Who is ready with what is in the spotlight. */
  ready: z.array(ParticipantId),
  /** Raised hands, the longest first; milliseconds since 1970. */
  hands: z.array(z.object({ participantId: ParticipantId, at: z.number() })),
  /** Of the silent round that is on. */
  silent: z.object({ writing: z.int(), of: z.int() }).nullable(),
  /** Of rounds that are open, by round id; in a named round also which partners have cast. */
  turnout: z.record(
    z.string(),
    z.object({ cast: z.int(), eligible: z.int(), partners: z.array(PartnerId).optional() }),
  ),
});
export type Signals = z.infer<typeof Signals>;

export const NO_SIGNALS: Signals = { type: 'signals', ready: [], hands: [], silent: null, turnout: {} };
