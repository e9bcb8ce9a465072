import { z } from 'zod';

/**
 * Files to take home, for every person in a workshop; under `/api/workshops/:id`:
 *
 *   GET versions/:n.{md,docx,pdf}       (?variant=clean|full|changes)   a version on paper
 *   GET versions/:n.{notes.csv,votes.csv}                               its notes and its votes for spreadsheets
 *   GET draft.{md,docx,pdf}             (?variant=clean|full|changes)   how it stands now, marked as a draft
 *
 * The first file of a version is kept and given again byte for byte; once more of its sign-offs are given, a newer one that
 * tells of them takes its place. Drafts are never kept, and there is none while the text lies still.
 */
export type PaperFormat = 'docx' | 'pdf' | 'md';
export type TableFormat = 'notes.csv' | 'votes.csv';

export const ExportVariant = z.enum(['clean', 'full', 'changes']);
export type ExportVariant = z.infer<typeof ExportVariant>;

/** Nothing is left out unless one asks for it. `changes`: since the version before, so not of a first one (not-found). */
export const ExportQuery = z.object({ variant: ExportVariant.default('full') });
