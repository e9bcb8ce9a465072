import { z } from 'zod';

/** A partner's verdict on a version. */
export const Decision = z.enum(['agreed', 'agreed-with-note', 'not-agreed', 'consult']);
export type Decision = z.infer<typeof Decision>;

export const MAX_SIGNOFF_NOTE = 1_000;
export const SignoffNote = z.string().trim().normalize('NFC').max(MAX_SIGNOFF_NOTE);
