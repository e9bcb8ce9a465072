import { useMemo } from 'react';
import { MATRIX_NOTES, VARIANTS_ROOT } from '../../../shared/board/board.ts';
import { byOrder } from '../../../shared/board/order.ts';
import { type MatrixRow, matrixRows, readOwnVariants } from '../../../shared/board/variants.ts';
import { type Weight, weigh } from '../../../shared/board/weigh.ts';
import { useReadable } from '../../live/use-live.ts';
import { useRoot } from '../../live/use-root.ts';
import { type CellNote, type CellPlace, cellKey, matrixNotesOf } from '../../matrix/matrix-notes.ts';
import { useStage, useWorkshop } from '../../workshop/use-workshop.ts';
import { useBoard } from '../board-context.ts';
import { onTable } from './on-table.ts';
import { usePeople } from './use-people.ts';

/** A cell's notes that the hall may see, and what they weigh together. */
export type ShownCell = { notes: readonly CellNote[]; weight: Weight };

/** The rows of the matrix, the partners' own too. */
export function useRows(): readonly MatrixRow[] {
  const { guide } = useWorkshop().view;
  const own = useRoot(useBoard(), VARIANTS_ROOT, readOwnVariants);
  return useMemo(() => matrixRows(guide, own), [guide, own]);
}

/** The matrix as the hall may see it, cell by cell. */
export function useCells(): (place: CellPlace) => ShownCell {
  const all = useReadable(matrixNotesOf(useBoard()).all);
  const { hidden } = useStage();
  const { partnerOf } = usePeople();
  return useMemo(() => {
    const cells = Map.groupBy(onTable(all, MATRIX_NOTES, hidden), ({ place }) => cellKey(place));
    return (place) => {
      const notes = (cells.get(cellKey(place)) ?? []).toSorted(byOrder);
      return { notes, weight: weigh(notes, partnerOf) };
    };
  }, [all, hidden, partnerOf]);
}
