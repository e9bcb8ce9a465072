import { z } from 'zod';
import { ParticipantId } from '../ids.ts';

/** Contributions that are hidden for now: they stay where they are and nobody sees them but their author and who steers. */
export const HiddenNote = z.object({
  /** The root of the shared document the note lies in, as `notes:matrix`. */
  root: z.string().min(1).max(128),
  noteId: z.string().min(1).max(64),
});
export type HiddenNote = z.infer<typeof HiddenNote>;

export const MAX_REASON_LENGTH = 280;
export const Reason = z.string().trim().min(1).max(MAX_REASON_LENGTH);

export const Hidden = HiddenNote.extend({ reason: Reason, by: ParticipantId, at: z.number() });
export type Hidden = z.infer<typeof Hidden>;

export const hiddenAs = (hidden: readonly Hidden[], root: string, noteId: string): Hidden | null =>
  hidden.find((one) => one.root === root && one.noteId === noteId) ?? null;

export const MAX_HIDDEN = 500;
