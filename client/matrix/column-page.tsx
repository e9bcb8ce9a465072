import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { CellComposer } from './cell-composer.tsx';
import { CellNotes } from './cell-notes.tsx';
import { CellPart } from './cell-part.tsx';
import css from './column-page.module.css';
import { Draggable } from './draggable.tsx';
import { around, FocusFrame, Gone } from './focus-frame.tsx';
import { Foot } from './foot.tsx';
import { KindLists } from './kind-lists.tsx';
import { type Aspect, useMatrix } from './use-matrix.ts';

/** One aspect, its variants side by side: to compare and to discuss. */
export default function ColumnPage(): ReactNode {
  const { rows, aspects, paths } = useMatrix();
  const { aspectId = '' } = useParams();
  const aspect = aspects.find(({ id }) => id === aspectId);
  if (aspect === undefined) return <Gone />;
  const { before, after } = around(aspects, aspect.id);
  const step = (to: Aspect | null) => (to === null ? null : { title: to.title, to: paths.column(to.id) });
  return (
    <FocusFrame key={aspect.id} title={aspect.title} before={step(before)} after={step(after)} wide>
      <Draggable className={css.variants}>
        {rows.map((row) => (
          <VariantSection key={row.id} row={row} aspect={aspect} />
        ))}
      </Draggable>
      <Foot />
    </FocusFrame>
  );
}

function VariantSection({ row, aspect }: { row: MatrixRow; aspect: Aspect }): ReactNode {
  return (
    <CellPart row={row} aspect={aspect} title={row.title}>
      {(notes) => (
        <>
          <CellComposer row={row} aspect={aspect} look="plus" />
          <KindLists
            layout="below"
            level={3}
            count={(kind) => notes.filter((note) => note.kind === kind).length}
            list={(kind) => <CellNotes row={row} aspect={aspect} notes={notes} look="page" only={kind} />}
          />
        </>
      )}
    </CellPart>
  );
}
