import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { SilentHere } from '../silent/silent-here.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { Balance } from './balance.tsx';
import { CellComposer } from './cell-composer.tsx';
import { CellNotes } from './cell-notes.tsx';
import css from './cell-page.module.css';
import { Considerations } from './considerations.tsx';
import { Draggable } from './draggable.tsx';
import { around, FocusFrame, Gone } from './focus-frame.tsx';
import { Foot } from './foot.tsx';
import { SilentNames } from './heard.tsx';
import { KindLists } from './kind-lists.tsx';
import { useWeightWords } from './use-cell-words.ts';
import { type Aspect, guideCell, useCell, useMatrix } from './use-matrix.ts';

/** One cell, large: the guide's considerations beside what the partners say, kind by kind, and who is silent. */
export default function CellPage(): ReactNode {
  const { rows, aspects } = useMatrix();
  const { variantId, aspectId } = useParams();
  const row = rows.find(({ id }) => id === variantId);
  const aspect = aspects.find(({ id }) => id === aspectId);
  return row === undefined || aspect === undefined ? (
    <Gone />
  ) : (
    <Cell key={`${row.id} ${aspect.id}`} row={row} aspect={aspect} />
  );
}

function Cell({ row, aspect }: { row: MatrixRow; aspect: Aspect }): ReactNode {
  const { i18n } = useTranslation('matrix');
  const { guide, aspects, paths, partners } = useMatrix();
  const { workshop } = useWorkshop().view;
  const { notes, weight } = useCell(row.id, aspect.id);
  const words = useWeightWords(partners);
  const { before, after } = around(aspects, aspect.id);
  const step = (to: Aspect | null) =>
    to === null ? null : { title: to.title, to: paths.cell({ variantId: row.id, aspectId: to.id }) };
  return (
    <FocusFrame
      title={aspect.title}
      over={
        <p className={css.over}>
          <Link to={paths.row(row.id)}>{row.title}</Link>
        </p>
      }
      before={step(before)}
      after={step(after)}
    >
      <SilentHere target={{ kind: 'cell', variantId: row.id, aspectId: aspect.id }} />
      <div className={css.halves}>
        <div className={css.guide}>
          <Considerations
            cell={guideCell(guide, row, aspect.id)}
            aspectId={aspect.id}
            guide={guide}
            toBlock={(id) => `/w/${workshop.id}/b/${id}`}
          />
          <div className={css.silent} lang={i18n.language}>
            <SilentNames weight={weight} partners={partners} />
          </div>
        </div>
        <Draggable>
          <div className={css.notes} data-variant={row.id} data-aspect={aspect.id}>
            <div lang={i18n.language}>
              <p className="visually-hidden">{words(weight).join(' ')}</p>
              {weight.count > 0 && <Balance weight={weight} size="large" />}
            </div>
            <CellComposer row={row} aspect={aspect} look="open" />
            <KindLists
              layout="beside"
              level={2}
              count={(kind) => notes.filter((note) => note.kind === kind).length}
              list={(kind) => <CellNotes row={row} aspect={aspect} notes={notes} look="page" only={kind} />}
            />
          </div>
        </Draggable>
      </div>
      <Foot />
    </FocusFrame>
  );
}
