import { AppError } from '../../shared/errors.ts';
import type { Locale } from '../../shared/guide/guide.ts';
import type { Piece } from '../../shared/guide/reading/pieces.ts';
import { type Reading, readGuide } from '../../shared/guide/reading/reading.ts';
import { localeOf } from '../../shared/guide/reading/words.ts';
import { kindOf } from './kind.ts';
import { markdownPieces } from './markdown.ts';
import { savedGuide } from './saved.ts';
import { wordPieces } from './word.ts';

/** A file as it came in. `locale` null: whatever language the text seems to be in. */
export type GuideFile = { bytes: Uint8Array; name: string; locale: Locale | null };
export type Preview = Reading & { guide: NonNullable<Reading['guide']> };

/** What is understood of a file. Runs as long as the file makes it: only in a thread that can be stopped. AppError: file-*, no-questions. */
export async function previewOf({ bytes, name, locale }: GuideFile): Promise<Preview> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = kindOf(buffer);
  if (file.kind === 'json') return { guide: savedGuide(file.text), remarks: [] };
  const pieces = file.kind === 'word' ? await wordPieces(buffer) : markdownPieces(file.text);
  const { guide, remarks } = readGuide(pieces, locale ?? localeOf(textOf(pieces)), titleFrom(name));
  if (guide === null) throw new AppError(pieces.length === 0 ? 'file-empty' : 'no-questions', { field: 'file' });
  return { guide, remarks };
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('\n');

/** `Leidraad_fusie-2.docx` is called `Leidraad fusie 2`. */
const titleFrom = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
