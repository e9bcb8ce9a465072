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

/** One variant, aspect by aspect. */
export default function RowView({ showing }: Shown<'row'>): ReactNode {
  const { t } = useTranslation('projector');
  const { guide } = useWorkshop().view;
  const cellAt = useCells();
  const people = usePeople();
  const row = useRows().find(({ id }) => id === showing.variantId);
  if (row === undefined) return <WaitingView />;
  return (
    <Frame title={row.title} lang={guide.locale} over={t('matrix')}>
      <Paged columns={2}>
        {guide.matrix.aspects.map(({ id, title }) => (
          <CellPart
            key={id}
            title={title}
            row={row}
            aspectId={id}
            cell={cellAt({ variantId: row.id, aspectId: id })}
            guide={guide}
            people={people}
          />
        ))}
      </Paged>
    </Frame>
  );
}
