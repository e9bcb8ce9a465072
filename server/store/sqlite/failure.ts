import { AppError, type ErrorKind } from '../../../shared/errors.ts';

/**
 * An error as it crosses from the worker. `busy` never reaches a caller: someone else holds the write lock, and the main
 * thread asks again.
 */
export type Failure = { kind: ErrorKind | 'busy'; message: string };

/** SQLite's primary result codes (the low byte of an extended one) and some extended ones: https://sqlite.org/rescode.html */
export const BUSY = 5;
const FULL = 13;
const CONSTRAINT = 19;
const CONSTRAINT_FOREIGN_KEY = 787;
const CONSTRAINT_PRIMARY_KEY = 1555;
const CONSTRAINT_TRIGGER = 1811;
const CONSTRAINT_UNIQUE = 2067;

/** The extended result code of an error SQLite gave, or null for any other error. */
const resultCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;

const primaryCode = (error: unknown): number => (resultCode(error) ?? 0) & 0xff;

/** Someone else holds the write lock, or the disk is full: reads still work, and writes will again. */
export const cannotWriteNow = (error: unknown): boolean => [BUSY, FULL].includes(primaryCode(error));

/** What an error in the worker means to who called. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { kind: error.kind, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  const code = resultCode(error);
  if (code === null) return { kind: 'internal', message };
  // Our triggers stand before rows that are never changed.
  if ([CONSTRAINT_PRIMARY_KEY, CONSTRAINT_TRIGGER, CONSTRAINT_UNIQUE].includes(code))
    return { kind: 'conflict', message };
  if (code === CONSTRAINT_FOREIGN_KEY) return { kind: 'not-found', message };
  if (primaryCode(error) === CONSTRAINT) return { kind: 'internal', message };
  if (primaryCode(error) === BUSY) return { kind: 'busy', message };
  // Full, not readable, not writable, torn: whatever it is, the engine can't answer now, and nothing was written.
  return { kind: 'store-unavailable', message: `${message} (SQLite ${code})` };
}
