/**
 * Everything that can be refused, in one closed list. A refusal that is expected travels as a value (its kind);
 * `AppError` carries it through code that can only throw.
 */
export const ERRORS = {
  invalid: { status: 400, close: 4403, client: 'correct', level: 'info' },
  'not-joined': { status: 401, close: 4401, client: 'join', level: 'info' },
  'wrong-key': { status: 403, close: 4403, client: 'correct', level: 'info' },
  'not-allowed': { status: 403, close: 4403, client: 'stop', level: 'info' },
  removed: { status: 403, close: 4403, client: 'stop', level: 'info' },
  'joining-closed': { status: 403, close: 4403, client: 'stop', level: 'info' },
  'wrong-origin': { status: 403, close: 4403, client: 'stop', level: 'warn' },
  'no-such-workshop': { status: 404, close: 4404, client: 'stop', level: 'info' },
  'not-found': { status: 404, close: 4404, client: 'stop', level: 'info' },
  'epoch-moved': { status: 409, close: 4409, client: 'reload', level: 'info' },
  conflict: { status: 409, close: 4409, client: 'correct', level: 'info' },
  frozen: { status: 409, close: 4403, client: 'reload', level: 'info' },
  locked: { status: 409, close: 4403, client: 'correct', level: 'info' },
  'last-facilitator': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'facilitator-here': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'file-missing': { status: 400, close: 4403, client: 'correct', level: 'info' },
  'file-empty': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'file-too-big': { status: 413, close: 4413, client: 'correct', level: 'info' },
  'file-bomb': { status: 413, close: 4413, client: 'correct', level: 'warn' },
  'file-not-text': { status: 415, close: 4403, client: 'correct', level: 'info' },
  'file-old-or-locked': { status: 415, close: 4403, client: 'correct', level: 'info' },
  'file-not-word': { status: 415, close: 4403, client: 'correct', level: 'info' },
  'file-broken': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'file-not-a-guide': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'file-too-hard': { status: 422, close: 4403, client: 'correct', level: 'warn' },
  'no-questions': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'no-silent-round': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'silent-revealing': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'round-not-open': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'round-closed': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'round-step': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'round-fixed': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'practice-round': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'option-gone': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'confirm-small': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'roll-empty': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'not-on-roll': { status: 403, close: 4403, client: 'correct', level: 'info' },
  'already-cast': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'ballot-invalid': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'ballot-foreign-option': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'ballot-double-option': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'ballot-empty': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'ballot-too-many': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'ballot-out-of-range': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'ballot-over-cap': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'ballot-over-budget': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'ballot-no-reason': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'hands-invalid': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'not-ready': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'document-damaged': { status: 409, close: 4403, client: 'stop', level: 'error' },
  'not-frozen': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'not-signatory': { status: 403, close: 4403, client: 'correct', level: 'info' },
  'signoff-complete': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'signoff-note': { status: 422, close: 4403, client: 'correct', level: 'info' },
  'other-key': { status: 409, close: 4403, client: 'stop', level: 'error' },
  'older-version': { status: 409, close: 4403, client: 'correct', level: 'info' },
  'too-big': { status: 413, close: 4413, client: 'stop', level: 'warn' },
  quota: { status: 413, close: 4413, client: 'stop', level: 'warn' },
  'client-too-old': { status: 426, close: 4426, client: 'reload', level: 'info' },
  malformed: { status: 400, close: 4403, client: 'stop', level: 'warn' },
  'foreign-author': { status: 403, close: 4403, client: 'stop', level: 'warn' },
  'too-fast': { status: 429, close: 4529, client: 'retry', level: 'warn' },
  'too-slow': { status: 503, close: 4508, client: 'retry', level: 'warn' },
  'store-unavailable': { status: 503, close: 4503, client: 'retry', level: 'error' },
  'room-failed': { status: 503, close: 4503, client: 'retry', level: 'error' },
  restarting: { status: 503, close: 1012, client: 'retry', level: 'info' },
  'not-built': { status: 503, close: 4503, client: 'retry', level: 'warn' },
  internal: { status: 500, close: 4503, client: 'retry', level: 'error' },
} as const satisfies Record<
  string,
  {
    /** HTTP status of the answer. */
    status: number;
    /** WebSocket close code: 44xx is final for this connection's reason, 45xx and 1012 come back by themselves. */
    close: number;
    /** What the client does: mend the input, join again, load the page again, try again later, or stop. */
    client: 'correct' | 'join' | 'reload' | 'retry' | 'stop';
    level: 'info' | 'warn' | 'error';
  }
>;

export type ErrorKind = keyof typeof ERRORS;

export const isErrorKind = (text: string): text is ErrorKind => Object.hasOwn(ERRORS, text);

export class AppError extends Error {
  readonly kind: ErrorKind;
  /** The path of the offending input field, as in `partners.0.name`. */
  readonly field: string | null;
  /** The line of the offending file, from 1. */
  readonly line: number | null;

  constructor(kind: ErrorKind, options: { field?: string; line?: number; cause?: unknown; message?: string } = {}) {
    super(options.message ?? kind, { cause: options.cause });
    this.name = 'AppError';
    this.kind = kind;
    this.field = options.field ?? null;
    this.line = options.line ?? null;
  }
}
