import { z } from 'zod';
import { PartnerId, QuestionId } from '../ids.ts';

/**
 * Which partners wrote in which answers, from what the server saw: all of them after hello, later those that changed,
 * each whole. Null stands for who steers without a partner.
 */
export const Authors = z.object({
  type: z.literal('authors'),
  authors: z.record(QuestionId, z.array(PartnerId.nullable())),
});
export type Authors = z.infer<typeof Authors>;
