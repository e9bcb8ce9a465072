import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { SCENARIO_POSITIONS } from '../../shared/board/board.ts';
import { mayRemoveNote, type Note } from '../../shared/board/notes.ts';
import type { Position } from '../../shared/board/positions.ts';
import type { Scenario, ScenarioAspect } from '../../shared/board/scenarios.ts';
import type { MatrixRow, OwnVariant } from '../../shared/board/variants.ts';
import type { Guide } from '../../shared/guide/guide.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import type { Session } from '../live/live.ts';
import { useReadable } from '../live/use-live.ts';
import type { CellNote } from '../matrix/matrix-notes.ts';
import type { usePeople } from '../matrix/use-people.ts';
import { type Heard, heardOf, positionsOf } from '../positions/stances.ts';
import { gatheredView, ownNotesView } from './gathered.ts';
import type { Lists } from './lists.ts';
import type { ScenarioPaths } from './paths.ts';

/** What every part of the scenarios' pages may ask. It changes seldom; what people write comes through the views. */
export type Scenarios = ReturnType<typeof usePeople> & {
  session: Session;
  guide: Guide;
  /** In order, those taken away too. */
  all: readonly Scenario[];
  /** What can be combined: the rows of the matrix. */
  rows: readonly MatrixRow[];
  own: readonly OwnVariant[];
  /** Under which a scenario carries notes of its own; at least one. */
  aspects: readonly ScenarioAspect[];
  editable: boolean;
  paths: ScenarioPaths;
};

export const ScenariosContext = createContext<Scenarios | null>(null);

export function useScenarios(): Scenarios {
  const scenarios = useContext(ScenariosContext);
  if (scenarios === null) throw new Error('this part is shown outside the scenarios');
  return scenarios;
}

/** The notes a scenario's variants bring along, by cell, as they are now. */
export function useGathered({ variantIds }: Scenario): Lists<CellNote> {
  const { doc } = useScenarios().session;
  return useReadable(useMemo(() => gatheredView(doc, variantIds), [doc, variantIds]));
}

/** A scenario's own notes by aspect, those in the bin too, as they are now. */
export function useOwnNotes({ id }: Scenario): Lists<Note> {
  const { doc } = useScenarios().session;
  return useReadable(useMemo(() => ownNotesView(doc, id), [doc, id]));
}

/** A variant as a scenario names it. `gone`: it was taken out of the matrix, or nobody knows it here. */
export type NamedVariant = { id: string; title: string | null; gone: boolean };

/** The variants of a scenario as the matrix has them, those that are gone last. */
export function namedVariants({ rows, own }: Scenarios, variantIds: readonly string[]): NamedVariant[] {
  const there = rows.filter(({ id }) => variantIds.includes(id)).map(({ id, title }) => ({ id, title, gone: false }));
  const gone = variantIds.filter((id) => !rows.some((row) => row.id === id)).sort();
  return [
    ...there,
    ...gone.map((id) => ({ id, title: own.find((variant) => variant.id === id)?.title ?? null, gone: true })),
  ];
}

const SILENT: readonly Position[] = [];

/** What partners say of a scenario now. */
export function useStances({ id }: Scenario): Heard {
  const { session, partners } = useScenarios();
  const positions = positionsOf(session.doc, SCENARIO_POSITIONS);
  const here = useSyncExternalStore(positions.subscribe, () => positions.getSnapshot().get(id) ?? SILENT);
  return useMemo(() => heardOf(partners, here), [partners, here]);
}

/** Whose it is: the partner of who made it; one's own partner before the server has stamped it. */
export function makerOf({ people, partners, actor }: Scenarios, { by, at }: Scenario): Partner | null {
  const maker = by ?? (at === 0 ? (actor?.participantId ?? null) : null);
  const partnerId = maker === null ? null : (people.get(maker)?.partnerId ?? null);
  return partners.find(({ id }) => id === partnerId) ?? null;
}

/** Whether one may take a scenario away, and put it back: its own partner, or who steers. */
export function mayRemove(scenarios: Scenarios, scenario: Scenario): boolean {
  const { actor, editable } = scenarios;
  if (!editable || actor === null) return false;
  const by = scenario.by ?? (scenario.at === 0 ? actor.participantId : null);
  return mayRemoveNote(actor, { by, partnerId: makerOf(scenarios, scenario)?.id ?? null });
}
