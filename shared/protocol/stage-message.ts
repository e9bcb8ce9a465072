import { z } from 'zod';
import { Stage } from '../stage/stage.ts';

/** The whole stage, after hello and after each change that is stored. */
export const StageMessage = z.object({ type: z.literal('stage'), rev: z.int(), stage: Stage });
export type StageMessage = z.infer<typeof StageMessage>;
