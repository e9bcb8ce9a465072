import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CheckState } from '../../shared/board/checklist.ts';
import type { Spotlight } from '../../shared/stage/target.ts';
import { OnScreen } from '../following/on-screen.tsx';
import { listFormat } from '../i18n/list-format.ts';
import { LockMark } from '../locks/locks.tsx';
import { useMatrixCount } from '../matrix/matrix-count.ts';
import { useScenarioCount } from '../scenarios/scenario-count.ts';
import { newestOf, standingOf } from '../signoff/signoff.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './beside.module.css';

const MATRIX: ReadonlySet<Spotlight['kind']> = new Set(['matrix', 'row', 'column', 'cell']);
const SCENARIOS: ReadonlySet<Spotlight['kind']> = new Set(['scenarios', 'scenario']);

/** What stands beside the line of blocks: the preparation, and what the conversation leads to. */
export function Beside({ checks }: { checks: readonly CheckState[] | null }): ReactNode {
  const { t } = useTranslation('board');
  const { guide } = useWorkshop().view;
  const { aspects } = guide.matrix;
  return (
    <section className={css.beside} aria-labelledby="beside">
      <h2 className={css.title} id="beside">
        {t('beside')}
      </h2>
      <ul className={css.tiles}>
        {guide.checklist.length > 0 && <ChecklistTile of={guide.checklist.length} checks={checks} />}
        {aspects.length > 0 && <MatrixTile known={checks !== null} />}
        <ScenariosTile known={checks !== null} />
        <RoundsTile />
        <VersionsTile />
      </ul>
    </section>
  );
}

function ChecklistTile({ of, checks }: { of: number; checks: readonly CheckState[] | null }): ReactNode {
  const { t } = useTranslation('board');
  const { workshop } = useWorkshop().view;
  const count = (state: CheckState) => checks?.filter((one) => one === state).length ?? 0;
  return (
    <li className={css.tile} data-open="true">
      <h3 className={css.name}>
        <Link className={css.link} to={`/w/${workshop.id}/checklist`} aria-describedby="checklist-facts">
          {t('checklist')}
        </Link>
      </h3>
      <LockMark part={null} />
      <div id="checklist-facts">
        <p className={css.text}>
          {checks === null
            ? t('checklistItems', { count: of })
            : t('checklistDone', { count: of, done: count('done') })}
          {count('busy') > 0 && `, ${t('checklistBusy', { count: count('busy') })}`}
        </p>
      </div>
    </li>
  );
}

/** `known`: the document is here, so that none means none. */
function MatrixTile({ known }: { known: boolean }): ReactNode {
  const { t } = useTranslation('board');
  const { workshop, guide } = useWorkshop().view;
  const count = useMatrixCount();
  return (
    <li className={css.tile} data-open="true">
      <h3 className={css.name}>
        <Link className={css.link} to={`/w/${workshop.id}/matrix`} aria-describedby="matrix-facts">
          {t('matrix')}
        </Link>
      </h3>
      <OnScreen when={({ kind }) => MATRIX.has(kind)} />
      <LockMark part={{ kind: 'matrix' }} />
      <p className={css.text} id="matrix-facts">
        {known && count !== null && count > 0
          ? t('matrixNotes', { count })
          : t('matrixNone', { count: guide.matrix.variants.length })}
      </p>
    </li>
  );
}

/** `known`: the document is here, so that none means none. */
function ScenariosTile({ known }: { known: boolean }): ReactNode {
  const { t } = useTranslation('board');
  const { workshop } = useWorkshop().view;
  const count = useScenarioCount();
  return (
    <li className={css.tile} data-open="true">
      <h3 className={css.name}>
        <Link className={css.link} to={`/w/${workshop.id}/scenarios`} aria-describedby="scenarios-facts">
          {t('scenarios')}
        </Link>
      </h3>
      <OnScreen when={({ kind }) => SCENARIOS.has(kind)} />
      <LockMark part={{ kind: 'scenarios' }} />
      <p className={css.text} id="scenarios-facts">
        {known && count !== null && count > 0 ? t('scenariosCount', { count }) : t('scenariosNone')}
      </p>
    </li>
  );
}

/** What one can vote in now, else what came of it. */
function RoundsTile(): ReactNode {
  const { t, i18n } = useTranslation('voting');
  const { workshop } = useWorkshop().view;
  const { rounds } = useStage();
  const open = rounds.filter(({ status }) => status === 'open');
  const closed = rounds.filter(({ status }) => status === 'closed').length;
  const results = rounds.filter(({ status }) => status === 'revealed' || status === 'decided').length;
  const facts = [
    ...(open.length > 0
      ? [t('tileOpen', { titles: listFormat(i18n.language).format(open.map(({ title }) => title)) })]
      : []),
    ...(closed > 0 ? [t('tileClosed', { count: closed })] : []),
    ...(results > 0 ? [t('tileResults', { count: results })] : []),
  ];
  return (
    <li className={css.tile} data-open="true">
      <h3 className={css.name}>
        <Link className={css.link} to={`/w/${workshop.id}/rounds`} aria-describedby="rounds-facts">
          {t('tile')}
        </Link>
      </h3>
      <OnScreen when={({ kind }) => kind === 'round'} />
      <p className={css.text} id="rounds-facts">
        {facts.length === 0 ? t('tileNone') : facts.join('. ')}
      </p>
    </li>
  );
}

/** The newest version, and how many partners agree to it. */
function VersionsTile(): ReactNode {
  const { t } = useTranslation('versions');
  const { workshop } = useWorkshop().view;
  const newest = newestOf(useStage());
  const { agreed, of, complete } = newest === undefined ? { agreed: 0, of: 0, complete: false } : standingOf(newest);
  return (
    <li className={css.tile} data-open="true">
      <h3 className={css.name}>
        <Link className={css.link} to={`/w/${workshop.id}/versions`} aria-describedby="versions-facts">
          {t('title')}
        </Link>
      </h3>
      <OnScreen when={({ kind }) => kind === 'version'} />
      <p className={css.text} id="versions-facts">
        {newest === undefined ? t('tileNone') : t('tileNewest', { number: newest.number })}
        {of > 0 && ` ${t(complete ? 'agreedAll' : 'agreed', { agreed, count: of })}`}
      </p>
    </li>
  );
}
