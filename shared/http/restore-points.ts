import { z } from 'zod';
import { AnswerTree } from '../board/answer-tree.ts';

/** Why a restore point was kept: ten minutes of change, an act of steering, before much was removed, before another was put back. */
export const RestoreReason = z.enum(['time', 'steering', 'removal', 'restore']);
export type RestoreReason = z.infer<typeof RestoreReason>;

export const RestorePoint = z.object({
  id: z.int().min(1),
  /** Milliseconds since 1970. */
  at: z.number(),
  reason: RestoreReason,
  /** How long the text was, in characters. */
  characters: z.int().min(0),
});
export type RestorePoint = z.infer<typeof RestorePoint>;

/** Newest first. */
export const RestorePoints = z.object({ points: z.array(RestorePoint) });
export type RestorePoints = z.infer<typeof RestorePoints>;

export const KeptAnswer = z.object({ point: RestorePoint, content: AnswerTree });
export type KeptAnswer = z.infer<typeof KeptAnswer>;
