import { z } from 'zod';

/** An error over HTTP (RFC 9457, problem+json). `type` is `/problems/<kind>` with a kind of `shared/errors.ts`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** A sentence in the reader's language: what happened and what to do. */
  detail: z.string(),
  /** The path of the offending input field, where there is one. */
  field: z.string().optional(),
  /** The line of an offending file, from 1, where there is one. */
  line: z.int().optional(),
});
export type Problem = z.infer<typeof Problem>;
