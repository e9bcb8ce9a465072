import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { Paged } from '../paged.tsx';
import type { Shown } from '../views.tsx';
import { CellPart } from './cell-part.tsx';
import { Frame } from './frame.tsx';
import { useCells, useRows } from './use-cells.ts';
import { usePeople } from './use-people.ts';
import WaitingView from './waiting-view.tsx';

/** One aspect, variant by variant. */
export default function ColumnView({ showing }: Shown<'column'>): ReactNode {
  const { t } = useTranslation('projector');
  const { guide } = useWorkshop().view;
  const cellAt = useCells();
  const people = usePeople();
  const rows = useRows();
  const aspect = guide.matrix.aspects.find(({ id }) => id === showing.aspectId);
  if (aspect === undefined) return <WaitingView />;
  return (
    <Frame title={aspect.title} lang={guide.locale} over={t('matrix')}>
      <Paged columns={2}>
        {rows.map((row) => (
          <CellPart
            key={row.id}
            title={row.title}
            row={row}
            aspectId={aspect.id}
            cell={cellAt({ variantId: row.id, aspectId: aspect.id })}
            guide={guide}
            people={people}
          />
        ))}
      </Paged>
    </Frame>
  );
}
