import { useTranslation } from 'react-i18next';
import { byOrder } from '../../shared/board/order.ts';
import { type Scenario, scenarioDescription } from '../../shared/board/scenarios.ts';
import { weigh } from '../../shared/board/weigh.ts';
import { TextView } from '../editor/text-view.tsx';
import { cellKey } from '../matrix/matrix-notes.ts';
import { type ComparedScenario, describedBy } from './compared.tsx';
import type { SharedVariant } from './comparing.ts';
import { ownHeaps } from './own-heaps.ts';
import { namedVariants, useGathered, useOwnNotes, useScenarios, useStances } from './use-scenarios.ts';

/** A scenario as it lies beside others now. `at`: its place among them. */
export function useCompared(scenario: Scenario, at: number, shared: readonly SharedVariant[]): ComparedScenario {
  const { t } = useTranslation('scenarios');
  const scenarios = useScenarios();
  const { session, guide, aspects, partnerOf, partners, people, paths } = scenarios;
  const gathered = useGathered(scenario);
  const own = useOwnNotes(scenario);
  const heard = useStances(scenario);
  const fragment = scenarioDescription(session.doc, scenario.id);
  const names = namedVariants(
    scenarios,
    shared.map(({ variantId }) => variantId),
  );
  return {
    id: scenario.id,
    title: scenario.title,
    to: paths.one(scenario.id),
    lang: guide.locale,
    description:
      fragment === null ? null : (
        <TextView fragment={fragment} labelledBy={describedBy(scenario.id)} empty={t('descriptionNone')} />
      ),
    variants: shared.map(({ variantId, shares }) => ({
      id: variantId,
      title: names.find(({ id }) => id === variantId)?.title ?? t('variantUnknown'),
      share: shares[at] ?? 'not',
    })),
    heaps: ownHeaps(aspects, own)
      // Notes under an aspect that nobody knows stand on the scenario's own page: the heights must agree here.
      .filter(({ open }) => open)
      .map(({ aspect, notes }) => ({
        id: aspect.id,
        title: aspect.title ?? t('generalAspect'),
        notes: notes.filter(({ removed }) => !removed).sort(byOrder),
        weight: weigh(notes, partnerOf),
      })),
    gathered: guide.matrix.aspects.map(({ id, title }) => ({
      id,
      title,
      weight: weigh(
        scenario.variantIds.flatMap((variantId) => gathered.get(cellKey({ variantId, aspectId: id })) ?? []),
        partnerOf,
      ),
    })),
    heard,
    partners,
    people,
  };
}
