import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { VARIANTS_ROOT } from '../../shared/board/board.ts';
import { matrixRows, readOwnVariants } from '../../shared/board/variants.ts';
import type { Session } from '../live/live.ts';
import { useRoot } from '../live/use-root.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { useSession } from '../workshop/session.ts';
import { useEditable, useWorkshop } from '../workshop/use-workshop.ts';
import { matrixNotesOf } from './matrix-notes.ts';
import { Mover } from './mover.tsx';
import { useAddress } from './use-address.ts';
import { type Matrix, MatrixContext, type TablePlace } from './use-matrix.ts';
import { usePeople } from './use-people.ts';

const MATRIX = { kind: 'matrix' } as const;

/**
 * The matrix: variants by aspects, with the guide's considerations and the partners' notes. This folder owns its table,
 * its heat view, its pages for one row, column or cell, and the partners' own variants. What a note is and how it is
 * written stands in client/notes; what heaps of notes weigh in shared/board.
 */
export default function MatrixPages(): ReactNode {
  const { t } = useTranslation('matrix');
  const session = useSession();
  if (session === null) return <Waiting>{t('coming')}</Waiting>;
  return <OpenMatrix session={session} />;
}

function OpenMatrix({ session }: { session: Session }): ReactNode {
  const { guide } = useWorkshop().view;
  const own = useRoot(session.doc, VARIANTS_ROOT, readOwnVariants);
  const people = usePeople();
  const address = useAddress();
  const editable = useEditable(MATRIX);
  const tablePlace = useRef<TablePlace>({ spot: { row: 1, column: 1 }, left: 0, top: 0 });
  const matrix = useMemo<Matrix>(
    () => ({
      session,
      guide,
      notes: matrixNotesOf(session.doc),
      rows: matrixRows(guide, own),
      aspects: guide.matrix.aspects,
      own,
      editable,
      tablePlace,
      ...people,
      ...address,
    }),
    [session, guide, own, editable, people, address],
  );
  return (
    <MatrixContext value={matrix}>
      <Mover>
        <Outlet />
      </Mover>
    </MatrixContext>
  );
}
