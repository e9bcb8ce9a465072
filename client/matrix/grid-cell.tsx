import { type ComponentType, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../shared/board/variants.ts';
import type { Weight } from '../../shared/board/weigh.ts';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './grid.module.css';
import type { CellNote } from './matrix-notes.ts';
import { useCellWords } from './use-cell-words.ts';
import { type Aspect, partnerBy, useCell, useMatrix } from './use-matrix.ts';

/** What a cell's inside is given. `entered`: one is in it by keyboard, so its parts take part in the Tab order. */
export type InCell = {
  row: MatrixRow;
  aspect: Aspect;
  notes: readonly CellNote[];
  weight: Weight;
  /** All there is to say of it, for who can't see it: the inside gives it its place. */
  says: string;
  entered: boolean;
};

type Props = {
  row: MatrixRow;
  aspect: Aspect;
  spot: string;
  active: boolean;
  entered: boolean;
  Inside: ComponentType<InCell>;
};

/** One cell, drawn again only when something in it changes. */
export const GridCell = memo(function GridCell({ row, aspect, spot, active, entered, Inside }: Props): ReactNode {
  const { notes, weight } = useCell(row.id, aspect.id);
  const { reading, partners } = useMatrix();
  const { t, i18n } = useTranslation('matrix');
  const words = useCellWords();
  const partner = partnerBy(partners, reading.lens);
  return (
    <td
      className={css.cell}
      data-spot={spot}
      data-variant={row.id}
      data-aspect={aspect.id}
      data-heard={partner === null ? undefined : weight.heard.has(partner.id)}
      tabIndex={active ? 0 : -1}
    >
      {partner !== null && !weight.heard.has(partner.id) && (
        <p className={css.unheard} lang={i18n.language}>
          <SeatMark name={partner.name} index={partner.index} taken={false} size={22} />
          {t('lensSilentHere')}
        </p>
      )}
      <Inside
        row={row}
        aspect={aspect}
        notes={notes}
        weight={weight}
        says={words(row, aspect, weight)}
        entered={entered}
      />
    </td>
  );
});
