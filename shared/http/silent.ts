import { z } from 'zod';
import { MAX_NOTE_LENGTH, NoteKind } from '../board/notes.ts';

/** What one person writes for themselves in a silent round. Nobody else is ever answered with this. */
export const MAX_SILENT_POINTS = 20;

const AspectId = z.string().min(1).max(64);

export const SilentPoint = z.object({
  kind: NoteKind,
  text: z.string().trim().normalize('NFC').min(1).max(MAX_NOTE_LENGTH),
  /** In which cell of a row, or under which aspect of a scenario. */
  aspectId: AspectId.optional(),
});
export type SilentPoint = z.infer<typeof SilentPoint>;

/** The whole of it, in place of what was there: points, or a text of which each line is one. */
export const NewSilentDraft = z.object({
  points: z.array(SilentPoint).max(MAX_SILENT_POINTS).optional(),
  text: z
    .string()
    .max(MAX_SILENT_POINTS * 4 * MAX_NOTE_LENGTH)
    .optional(),
  /** The round it is meant for: in another one it would lie in the wrong place. */
  silentId: z.string().min(1).max(64).optional(),
  /** The `rev` this stands on; where the stored one is newer, it is refused with 'conflict'. Left out: whatever is there. */
  rev: z.int().min(0).optional(),
});
export type NewSilentDraft = z.infer<typeof NewSilentDraft>;

/** One's own draft as it is stored. */
export const SilentDraft = z.object({
  /** The round it was written in, which may be over: then these are words to have back. Null when there are none. */
  silentId: z.string().nullable(),
  /** Grows by one with each change; 0 when there is none. */
  rev: z.int().min(0),
  points: z.array(SilentPoint),
});
export type SilentDraft = z.infer<typeof SilentDraft>;
