import { z } from 'zod';
import type { SignoffRequest } from '../../shared/http/versions.ts';
import { Decision, SignoffNote } from '../../shared/version/decision.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';

/** What someone is about to say for their partner, as it is typed. Pure. */
export const WordDraft = z.object({
  decision: Decision.nullable(),
  note: z.string(),
  /** A day as the browser's field has it; empty while there is none. */
  until: z.string(),
});
export type WordDraft = z.infer<typeof WordDraft>;

export const EMPTY_WORD: WordDraft = { decision: null, note: '', until: '' };

/** The field that is missing. */
export type Missing = 'decision' | 'note' | 'until';

type Note = 'none' | 'may' | 'must';
const NOTES: Record<Decision, Note> = {
  agreed: 'none',
  'agreed-with-note': 'must',
  'not-agreed': 'must',
  consult: 'may',
};

export const noteOf = (decision: Decision | null): Note => (decision === null ? 'none' : NOTES[decision]);

/** What was said before, to be changed. */
export const draftOf = ({ decision, note, until }: SignoffLine): WordDraft => ({ decision, note, until: until ?? '' });

/** The word as it is sent, bound to the version that was read; or what is missing from it. `today` as in 2027-03-01. */
export function wordOf(
  draft: WordDraft,
  { hash }: VersionHead,
  today: string,
): { word: SignoffRequest } | { missing: Missing } {
  const { decision, until } = draft;
  if (decision === null) return { missing: 'decision' };
  const note = noteOf(decision) === 'none' ? '' : SignoffNote.parse(draft.note);
  if (noteOf(decision) === 'must' && note === '') return { missing: 'note' };
  const day = decision === 'consult' ? z.iso.date().safeParse(until).data : null;
  if (day === undefined || (day !== null && day <= today)) return { missing: 'until' };
  return { word: { decision, note, until: day, hash, reaffirms: null } };
}

/** The same of this version as was said of the one before. */
export const sameAgain = (line: SignoffLine, { hash, number }: VersionHead): SignoffRequest => ({
  decision: line.decision,
  note: line.note,
  until: null,
  hash,
  reaffirms: number - 1,
});
