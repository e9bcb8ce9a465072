import { useMemo } from 'react';
import type * as Y from 'yjs';
import { answerTree, isEmptyAnswer } from '../../../shared/board/answer-tree.ts';
import { MATRIX_NOTES, SCENARIO_NOTES, SCENARIO_POSITIONS, SCENARIOS_ROOT } from '../../../shared/board/board.ts';
import type { Note } from '../../../shared/board/notes.ts';
import { byOrder } from '../../../shared/board/order.ts';
import {
  gatheredNotes,
  readScenarios,
  type Scenario,
  scenarioAspects,
  scenarioDescription,
} from '../../../shared/board/scenarios.ts';
import { type Weight, weigh } from '../../../shared/board/weigh.ts';
import { rootView } from '../../live/root-view.ts';
import { useReadable } from '../../live/use-live.ts';
import { matrixNotesOf } from '../../matrix/matrix-notes.ts';
import { notesOf } from '../../notes/notes.ts';
import { type Heard, heardOf, positionsOf } from '../../positions/stances.ts';
import { scenarioList } from '../../scenarios/scenario-list.ts';
import { derived } from '../../workshop/derived.ts';
import { useStage, useWorkshop } from '../../workshop/use-workshop.ts';
import { useBoard } from '../board-context.ts';
import { onTable } from './on-table.ts';
import { useRows } from './use-cells.ts';
import { usePeople } from './use-people.ts';

/** A scenario as the hall may see it, in plain values. */
export type Sheet = {
  scenario: Scenario;
  /** Whether anything was written under its title. */
  described: boolean;
  /** Those the matrix has, in its order. */
  variants: readonly { id: string; title: string }[];
  /** Its own notes by the guide's aspects for scenarios; the title is null where the guide names none. */
  heaps: readonly { id: string; title: string | null; notes: readonly Note[]; weight: Weight }[];
  /** What the matrix weighs on its variants, all together. */
  gathered: Weight;
  heard: Heard;
};

/** The ids of the scenarios that have a description. */
const describedIn = (doc: Y.Doc): string[] =>
  readScenarios(doc).flatMap(({ id }) => {
    const description = scenarioDescription(doc, id);
    return description === null || isEmptyAnswer(answerTree(description)) ? [] : [id];
  });

/** Every scenario in order, without those that were taken away. */
export function useSheets(): readonly Sheet[] {
  const doc = useBoard();
  const { guide } = useWorkshop().view;
  const { hidden } = useStage();
  const { partners, partnerOf } = usePeople();
  const rows = useRows();
  const all = useReadable(useMemo(() => scenarioList(doc), [doc]));
  const described = useReadable(
    useMemo(() => derived(rootView(doc, SCENARIOS_ROOT, describedIn), (ids) => ids), [doc]),
  );
  const matrix = useReadable(matrixNotesOf(doc).all);
  const own = useReadable(notesOf(doc, SCENARIO_NOTES));
  const positions = useReadable(positionsOf(doc, SCENARIO_POSITIONS));
  return useMemo(() => {
    const inMatrix = onTable(matrix, MATRIX_NOTES, hidden);
    const onScenarios = onTable([...own.values()].flat(), SCENARIO_NOTES, hidden);
    return all
      .filter(({ removed }) => !removed)
      .map((scenario) => ({
        scenario,
        described: described.includes(scenario.id),
        variants: rows.filter(({ id }) => scenario.variantIds.includes(id)).map(({ id, title }) => ({ id, title })),
        heaps: scenarioAspects(guide).map(({ id, title }) => {
          const notes = onScenarios
            .filter(({ place }) => 'scenarioId' in place && place.scenarioId === scenario.id && place.aspectId === id)
            .sort(byOrder);
          return { id, title, notes, weight: weigh(notes, partnerOf) };
        }),
        gathered: weigh(gatheredNotes(scenario, inMatrix), partnerOf),
        heard: heardOf(partners, positions.get(scenario.id) ?? []),
      }));
  }, [all, described, matrix, own, positions, hidden, guide, rows, partners, partnerOf]);
}
