import type { Locale } from '../../../shared/guide/guide.ts';
import type { ExportVariant } from '../../../shared/http/exports.ts';
import { type ExportFormat, FORMATS } from './export.ts';
import { wordsOf } from './strings.ts';

/** What a file is called: of which workshop it is, which version, and which variant. Fit for every file system. */
export type Named = {
  title: string;
  locale: Locale;
  /** Null for a draft. */
  number: number | null;
  format: ExportFormat;
  variant: ExportVariant;
};

export function fileNameOf({ title, locale, number, format, variant }: Named): string {
  const { fileNames } = wordsOf(locale);
  const which = number === null ? fileNames.draft : fileNames.version(number);
  const what =
    format === 'notes.csv' ? fileNames.notes : format === 'votes.csv' ? fileNames.votes : fileNames.variants[variant];
  const ending = FORMATS[format].isPaper ? format : 'csv';
  return `${safe(title) || fileNames.untitled}-${which}-${what}.${ending}`;
}

/** Most systems take 255 bytes; what comes behind the title needs a part of them. */
const MOST_BYTES = 150;

/** Letters and digits of any script, with dashes between. */
function safe(title: string): string {
  const dashed = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '');
  const kept = new TextDecoder().decode(new TextEncoder().encode(dashed).subarray(0, MOST_BYTES));
  return kept.replace(/[-\uFFFD]+$/, '');
}
