import type { LoadedDocument } from './store.ts';

/**
 * Whether all that was committed is in it. Every commit has a row of its own number, so a row that was passed over or is
 * gone leaves a hole behind; a damaged snapshot that the rows before it bridge leaves none.
 */
export const isWhole = ({ seq, snapshot, updates }: Pick<LoadedDocument, 'seq' | 'snapshot' | 'updates'>): boolean =>
  updates.length === seq - (snapshot?.seq ?? 0);
