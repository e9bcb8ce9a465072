import { memo, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Scenario } from '../../shared/board/scenarios.ts';
import { weigh } from '../../shared/board/weigh.ts';
import type { CellNote } from '../matrix/matrix-notes.ts';
import { PlainNotes } from '../matrix/plain-notes.tsx';
import { Fold } from '../ui/fold/fold.tsx';
import { useUnfolded } from '../ui/fold/use-unfolded.ts';
import { type GatheredHeap, gatheredHeaps } from './gathered-heaps.ts';
import css from './gathered-notes.module.css';
import { type NamedVariant, namedVariants, useGathered, useScenarios } from './use-scenarios.ts';
import { Weighed } from './weight-line.tsx';

/** Up to so many notes all of them lie open; above it one opens what one wants to read. */
const MOST_OPEN = 12;

/** What the matrix says of the variants in a scenario: to be read here, written there. */
export function Gathered({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation('scenarios');
  const scenarios = useScenarios();
  const cells = useGathered(scenario);
  const variants = namedVariants(scenarios, scenario.variantIds);
  const heaps = gatheredHeaps(
    scenarios.guide.matrix.aspects,
    variants.map(({ id }) => id),
    cells,
  );
  const count = heaps.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <section className={css.part} aria-labelledby="scenario-gathered">
      <h2 className={css.heading} id="scenario-gathered">
        {t('gatheredTitle')}
      </h2>
      <p className={css.about}>
        {variants.length === 0 ? t('gatheredNothing') : count === 0 ? t('gatheredNone') : t('gatheredAbout', { count })}
      </p>
      {heaps.map((heap) => (
        <Heap
          key={heap.aspectId}
          scenarioId={scenario.id}
          heap={heap}
          variants={variants}
          unfolded={count <= MOST_OPEN}
        />
      ))}
    </section>
  );
}

type HeapProps = {
  scenarioId: string;
  heap: GatheredHeap;
  variants: readonly NamedVariant[];
  unfolded: boolean;
};

function Heap({ scenarioId, heap, variants, unfolded }: HeapProps): ReactNode {
  const { t } = useTranslation('scenarios');
  const { guide, partnerOf } = useScenarios();
  const [open, setOpen] = useUnfolded(`${scenarioId} gathered ${heap.aspectId}`, unfolded);
  const weight = weigh(heap.notes, partnerOf);
  return (
    <Fold
      title={heap.title ?? t('otherAspect')}
      labelledBy="scenario-gathered"
      lang={guide.locale}
      open={open}
      onOpen={setOpen}
      summary={
        <div className={css.weight}>
          <Weighed weight={weight} />
        </div>
      }
    >
      <div className={css.cells}>
        {heap.cells.map((cell) => (
          <GatheredCell
            key={cell.variantId}
            notes={cell.notes}
            aspectTitle={heap.title}
            {...traceOf(variants.find(({ id }) => id === cell.variantId))}
          />
        ))}
      </div>
    </Fold>
  );
}

const traceOf = (variant: NamedVariant | undefined) => ({
  variantTitle: variant?.title ?? null,
  there: variant !== undefined && !variant.gone,
});

type CellProps = {
  notes: readonly CellNote[];
  aspectTitle: string | null;
  variantTitle: string | null;
  /** Whether the variant still stands in the matrix. */
  there: boolean;
};

/** The notes of one cell, with the way to it. The same as long as none of them changes. */
const GatheredCell = memo(function GatheredCell({ notes, aspectTitle, variantTitle, there }: CellProps): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const { guide, paths, partners, people } = useScenarios();
  const id = useId();
  const [first] = notes;
  if (first === undefined) return null;
  const cell = `${variantTitle ?? t('variantUnknown')} × ${aspectTitle ?? t('otherAspect')}`;
  return (
    <section aria-labelledby={id}>
      <h4 className={css.trace} id={id}>
        <span lang={i18n.language}>{t('from')} </span>
        {there && aspectTitle !== null ? (
          <Link to={paths.cell(first.place)} lang={guide.locale}>
            {cell}
          </Link>
        ) : (
          <span lang={guide.locale}>{cell}</span>
        )}
      </h4>
      <PlainNotes notes={notes} partners={partners} people={people} />
    </section>
  );
});
