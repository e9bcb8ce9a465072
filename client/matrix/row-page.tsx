import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { SilentHere } from '../silent/silent-here.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { CellComposer } from './cell-composer.tsx';
import { CellNotes } from './cell-notes.tsx';
import { CellPart } from './cell-part.tsx';
import { BlockLinks } from './considerations.tsx';
import { Draggable } from './draggable.tsx';
import { around, FocusFrame, Gone } from './focus-frame.tsx';
import { Foot } from './foot.tsx';
import css from './row-page.module.css';
import { type Aspect, guideCell, useMatrix } from './use-matrix.ts';

/** One variant with its aspects as sections. */
export default function RowPage(): ReactNode {
  const { rows, aspects, paths } = useMatrix();
  const { variantId = '' } = useParams();
  const row = rows.find(({ id }) => id === variantId);
  if (row === undefined) return <Gone />;
  const { before, after } = around(rows, row.id);
  const step = (to: MatrixRow | null) => (to === null ? null : { title: to.title, to: paths.row(to.id) });
  return (
    <FocusFrame
      key={row.id}
      title={row.title}
      over={<Based row={row} />}
      before={step(before)}
      after={step(after)}
      wide
    >
      <SilentHere target={{ kind: 'row', variantId: row.id }} aspects={aspects} />
      <Blocks row={row} />
      <Draggable className={css.aspects}>
        {aspects.map((aspect) => (
          <AspectSection key={aspect.id} row={row} aspect={aspect} />
        ))}
      </Draggable>
      <Foot />
    </FocusFrame>
  );
}

/** Where in the conversation this variant is talked about, all its aspects together. */
function Blocks({ row }: { row: MatrixRow }): ReactNode {
  const { guide, aspects } = useMatrix();
  const { workshop } = useWorkshop().view;
  const ids = new Set(aspects.flatMap(({ id }) => guideCell(guide, row, id).blockIds));
  const blocks = guide.blocks.filter(({ id }) => ids.has(id));
  return blocks.length === 0 ? null : <BlockLinks blocks={blocks} toBlock={(id) => `/w/${workshop.id}/b/${id}`} />;
}

/** What an own variant is built on. */
function Based({ row }: { row: MatrixRow }): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { guide } = useMatrix();
  if (row.own === null) return null;
  const base = guide.matrix.variants.find(({ id }) => id === row.guideId);
  return (
    <p className={css.based} lang={i18n.language}>
      {base === undefined ? t('ownVariant') : t('basedOn', { variant: base.title })}
    </p>
  );
}

function AspectSection({ row, aspect }: { row: MatrixRow; aspect: Aspect }): ReactNode {
  return (
    <CellPart row={row} aspect={aspect} title={aspect.title}>
      {(notes) => (
        <>
          <CellNotes row={row} aspect={aspect} notes={notes} look="page" />
          <CellComposer row={row} aspect={aspect} look="plus" />
        </>
      )}
    </CellPart>
  );
}
