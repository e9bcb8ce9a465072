import { z } from 'zod';

/** Sent when there was nothing else for a while, so that no client takes the line for dead (the stock provider does after 30 s). */
export const Beat = z.object({ type: z.literal('beat'), serverTime: z.number() });
export type Beat = z.infer<typeof Beat>;
