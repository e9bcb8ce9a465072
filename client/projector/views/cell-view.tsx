import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Balance } from '../../matrix/balance.tsx';
import { Considerations } from '../../matrix/considerations.tsx';
import { SilentNames } from '../../matrix/heard.tsx';
import { KindLists } from '../../matrix/kind-lists.tsx';
import { PlainNotes } from '../../matrix/plain-notes.tsx';
import { countConsiderations, useWeightWords } from '../../matrix/use-cell-words.ts';
import { guideCell } from '../../matrix/use-matrix.ts';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { Paged } from '../paged.tsx';
import type { Shown } from '../views.tsx';
import css from './cell-view.module.css';
import { Frame } from './frame.tsx';
import { useCells, useRows } from './use-cells.ts';
import { usePeople } from './use-people.ts';
import WaitingView from './waiting-view.tsx';

/** One cell: what the partners say, kind by kind, what weighs, what the guide says, and who is still silent. */
export default function CellView({ showing }: Shown<'cell'>): ReactNode {
  const { guide } = useWorkshop().view;
  const { partners, people } = usePeople();
  const cellAt = useCells();
  const words = useWeightWords(partners);
  const { t } = useTranslation('projector');
  const row = useRows().find(({ id }) => id === showing.variantId);
  const aspect = guide.matrix.aspects.find(({ id }) => id === showing.aspectId);
  if (row === undefined || aspect === undefined) return <WaitingView />;
  const { notes, weight } = cellAt({ variantId: row.id, aspectId: aspect.id });
  const says = guideCell(guide, row, aspect.id);
  return (
    <Frame
      title={aspect.title}
      lang={guide.locale}
      over={<span lang={guide.locale}>{row.title}</span>}
      beside={
        weight.pro + weight.con > 0 && (
          <div className={css.weight}>
            <p className="visually-hidden">{words(weight).join(' ')}</p>
            <Balance weight={weight} size="screen" />
          </div>
        )
      }
    >
      <Paged>
        {weight.count === 0 ? (
          <p className={css.none}>{t('noNotes')}</p>
        ) : (
          <KindLists
            layout="beside"
            level={2}
            count={(kind) => notes.filter((note) => note.kind === kind).length}
            list={(kind) => (
              <PlainNotes notes={notes.filter((note) => note.kind === kind)} partners={partners} people={people} />
            )}
          />
        )}
        {countConsiderations(says) > 0 && (
          <div className={css.guide}>
            <Considerations cell={says} aspectId={aspect.id} guide={guide} />
          </div>
        )}
        {weight.count > 0 && (
          <div className={css.silent}>
            <SilentNames weight={weight} partners={partners} />
          </div>
        )}
      </Paged>
    </Frame>
  );
}
