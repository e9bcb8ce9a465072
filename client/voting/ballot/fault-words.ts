import type { ErrorKind } from '../../../shared/errors.ts';

/** Which sentence says what keeps a ballot from being cast. */
export const FAULT_WORDS = {
  'ballot-empty': 'fault_empty',
  'ballot-no-reason': 'fault_noReason',
  'ballot-too-many': 'fault_tooMany',
  'ballot-over-budget': 'fault_overBudget',
  'ballot-invalid': 'fault_invalid',
} as const satisfies Partial<Record<ErrorKind, string>>;

export const isFault = (kind: ErrorKind): kind is keyof typeof FAULT_WORDS => Object.hasOwn(FAULT_WORDS, kind);
