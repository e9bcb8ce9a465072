import { z } from 'zod';

/** A frame (counted as in `stored`, the first is 1) was not taken, or was put right in part. Sent before the `stored` that counts it. */
export const Refused = z.object({
  type: z.literal('refused'),
  frame: z.int().min(1),
  reason: z.string(),
  /** The roots of the document it hit; empty where that can't be told. */
  hit: z.array(z.string()),
});
export type Refused = z.infer<typeof Refused>;
