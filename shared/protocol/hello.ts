import { z } from 'zod';
import { Phase } from '../stage/stage.ts';
import { Me } from './me.ts';

/** First message of a connection: who you are here and which document this is. */
export const Hello = z.object({
  type: z.literal('hello'),
  protocol: z.int(),
  epoch: z.int(),
  schema: z.int(),
  phase: Phase,
  /** The server's clock, milliseconds since 1970. */
  serverTime: z.number(),
  me: Me,
});
export type Hello = z.infer<typeof Hello>;
