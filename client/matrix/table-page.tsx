import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadable } from '../live/use-live.ts';
import { useKeptFocus } from '../locks/kept-focus.ts';
import { LockStatus } from '../locks/locks.tsx';
import { Draggable } from './draggable.tsx';
import { Foot } from './foot.tsx';
import { Grid } from './grid.tsx';
import { Legend } from './legend.tsx';
import { LensPanel } from './lens-panel.tsx';
import { OverviewCell } from './overview-cell.tsx';
import { PhoneMatrix } from './phone-matrix.tsx';
import { PointsCell } from './points-cell.tsx';
import { ReadingNow } from './reading-now.tsx';
import css from './table-page.module.css';
import { Toolbar } from './toolbar.tsx';
import { useMatrix } from './use-matrix.ts';
import { useTopic } from './use-topic.ts';

const INSIDES = { points: PointsCell, overview: OverviewCell };

/** The whole matrix: its points, or what they weigh; on a phone a variant at a time. */
export default function TablePage(): ReactNode {
  const { t } = useTranslation('matrix');
  const { aspects, view, reading, editable } = useMatrix();
  const ref = useKeptFocus<HTMLDivElement>(editable);
  const narrow = useMediaQuery('(max-width: 47.99rem)', undefined, { getInitialValueInEffect: false });
  useTopic(t('title'));
  if (aspects.length === 0) return <NoMatrix />;
  return (
    <div ref={ref} className={css.page} data-wide="">
      <Toolbar narrow={narrow} />
      <LockStatus part={{ kind: 'matrix' }} />
      <ReadingNow />
      <Beginning />
      <div className={css.halves} data-lens={reading.lens !== null}>
        <Draggable key={narrow ? 'phone' : view} className={css.table}>
          {narrow ? <PhoneMatrix /> : <Grid look={view} Inside={INSIDES[view]} />}
        </Draggable>
        <LensPanel />
      </div>
      {view === 'overview' && !narrow && <Legend />}
      <Foot />
    </div>
  );
}

/** What to do first, for as long as nobody did. */
function Beginning(): ReactNode {
  const { t } = useTranslation('matrix');
  const { notes, rows, editable } = useMatrix();
  const none = useReadable(notes.all).every(({ removed }) => removed);
  if (rows.length === 0) return <p className={css.beginning}>{t('noVariants')}</p>;
  return none ? <p className={css.beginning}>{editable ? t('emptyMatrix') : t('emptyMatrixRead')}</p> : null;
}

/** The guide has no aspects to weigh anything by. */
function NoMatrix(): ReactNode {
  const { t } = useTranslation('matrix');
  return (
    <div className={css.page}>
      <h1>{t('title')}</h1>
      <p>{t('noMatrix')}</p>
    </div>
  );
}
