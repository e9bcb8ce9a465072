import { useMemo } from 'react';
import { counts } from '../../shared/board/notes.ts';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import { derived } from '../workshop/derived.ts';
import { useSession } from '../workshop/session.ts';
import { type CellNote, matrixNotesOf } from './matrix-notes.ts';

const UNKNOWN: Readable<number | null> = { getSnapshot: () => null, subscribe: () => () => {} };

const standing = (notes: readonly CellNote[]): number => notes.filter(counts).length;

/** How many notes lie in the matrix; null in the first instant, before there is a document. */
export function useMatrixCount(): number | null {
  const session = useSession();
  return useReadable(
    useMemo(() => (session === null ? UNKNOWN : derived(matrixNotesOf(session.doc).all, standing)), [session]),
  );
}
