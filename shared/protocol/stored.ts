import { z } from 'zod';

/**
 * How many of the step-2 and update frames received on this connection are settled, in order: on disk, nothing new, or
 * refused. A client that sent as many has nothing unsaved.
 */
export const Stored = z.object({ type: z.literal('stored'), settled: z.int().min(0) });
export type Stored = z.infer<typeof Stored>;
