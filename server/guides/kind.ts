import { AppError } from '../../shared/errors.ts';

/** What kind of file this is, by what is in it: names are wrong too often. */
export type Kind = 'word' | 'json' | 'markdown';

const startsWith = (bytes: Buffer, ...signature: number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);

const field = 'file';

/** AppError: file-empty, file-old-or-locked (the container Word used before .docx, and still uses for passwords), file-not-text. */
export function kindOf(bytes: Buffer): { kind: 'word' } | { kind: Exclude<Kind, 'word'>; text: string } {
  if (bytes.length === 0) throw new AppError('file-empty', { field });
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return { kind: 'word' };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new AppError('file-old-or-locked', { field });
  const text = textOf(bytes);
  if (text.trim() === '') throw new AppError('file-empty', { field });
  if (/^(?:%PDF-|\{\\rtf)/.test(text)) throw new AppError('file-not-text', { field });
  return { kind: /^\s*\{/.test(text) ? 'json' : 'markdown', text };
}

/** Control signs that no text has; tabs, line ends and form feeds it may. */
const CONTROL = /[^\P{Cc}\t\n\f\r]/u;

function textOf(bytes: Buffer): string {
  const wide = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  const text = decoded(bytes, wide ?? 'utf-8');
  const control = text === null ? null : CONTROL.exec(text);
  if (text !== null && control === null) return text;
  const before = text === null ? readable(bytes) : text.slice(0, control?.index ?? 0);
  throw new AppError('file-not-text', { field, line: before.split('\n').length });
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A TypeError is the decoder's word for bytes that are no text.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What can be read before the first byte that is no UTF-8. */
const readable = (bytes: Buffer): string => new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
