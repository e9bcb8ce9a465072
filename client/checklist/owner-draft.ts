import { MAX_OWNER_LENGTH } from '../../shared/board/checklist.ts';

/**
 * An owner while it is being typed. The document has one plain value, so the last one to write wins: what others write
 * is shown until one types oneself, and only what one really changed is written. Pure.
 */
export type OwnerDraft = {
  typed: string;
  /** What this field knows to stand in the document: as it was found, or as it was last written from here. */
  written: string;
} | null;

const clean = (typed: string): string => typed.normalize('NFC').trim().slice(0, MAX_OWNER_LENGTH);

/** A key was pressed; `shared` is what stands in the document. */
export const typed = (draft: OwnerDraft, value: string, shared: string): OwnerDraft => ({
  typed: value,
  written: draft?.written ?? shared,
});

/** What is to be written now, or null where nothing new was typed: a draft left standing must not undo another's. */
export function toWrite(draft: OwnerDraft): string | null {
  if (draft === null) return null;
  const value = clean(draft.typed);
  return value === draft.written ? null : value;
}

export const written = (draft: OwnerDraft): OwnerDraft =>
  draft === null ? null : { ...draft, written: clean(draft.typed) };

/** What the field shows. */
export const shown = (draft: OwnerDraft, shared: string): string => draft?.typed ?? shared;
