import { z } from 'zod';
import { ParticipantId } from '../ids.ts';

/** The workshop's log, the oldest first: who steered what, when. It is part of the record; what people wrote is not in it. */
export const LogLine = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Null for what the server did by itself. */
  participantId: ParticipantId.nullable(),
  /** One of `sentences/events.ts`; a log may hold others, of an earlier or a later release. */
  event: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type LogLine = z.infer<typeof LogLine>;

export const WorkshopLog = z.object({ entries: z.array(LogLine) });
export type WorkshopLog = z.infer<typeof WorkshopLog>;
