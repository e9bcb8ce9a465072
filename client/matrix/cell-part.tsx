import { type ReactNode, useId } from 'react';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { CellSection } from './cell-section.tsx';
import { GuideFold } from './guide-fold.tsx';
import type { CellNote } from './matrix-notes.ts';
import { type Aspect, useCell, useMatrix } from './use-matrix.ts';

type Props = { row: MatrixRow; aspect: Aspect; title: string; children(notes: readonly CellNote[]): ReactNode };

/** A cell as a part of a row's or a column's page, as it is now. */
export function CellPart({ row, aspect, title, children }: Props): ReactNode {
  const id = useId();
  const { partners, paths } = useMatrix();
  const { notes, weight } = useCell(row.id, aspect.id);
  const place = { variantId: row.id, aspectId: aspect.id };
  return (
    <CellSection
      id={id}
      title={title}
      to={paths.cell(place)}
      weight={weight}
      partners={partners}
      place={place}
      guide={<GuideFold row={row} aspect={aspect} />}
    >
      {children(notes)}
    </CellSection>
  );
}
