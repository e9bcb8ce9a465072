import type * as Y from 'yjs';
import { MATRIX_NOTES, SCENARIO_NOTES, SCENARIO_POSITIONS } from '../board/board.ts';
import { checkNotes, isCheckUrl, readCheckItem } from '../board/checklist.ts';
import { readScenarios, scenarioAspects, scenarioDescription } from '../board/scenarios.ts';
import { matrixRows, readOwnVariants } from '../board/variants.ts';
import type { Guide } from '../guide/guide.ts';
import { moment, sealNotes, sealPositions, type Table } from './compose-notes.ts';
import type { People } from './compose-people.ts';
import { sealText } from './compose-text.ts';
import type { SealedCheck, SealedMatrix, SealedScenario } from './sealed.ts';

/** What stands beside the blocks, as a version holds it: the matrix, the scenarios, the checklist. */
export function sealMatrix(table: Table, guide: Guide): SealedMatrix {
  const rows = matrixRows(guide, readOwnVariants(table.doc));
  const cells = rows.flatMap(({ id }) =>
    guide.matrix.aspects.map((aspect) => ({ variantId: id, aspectId: aspect.id })),
  );
  return {
    variants: rows.map(({ id, title, guideId, own }) => ({ id, title, guideId, own: own !== null })),
    notes: sealNotes(table, MATRIX_NOTES, cells),
  };
}

export function sealScenarios(table: Table, guide: Guide, { variants }: SealedMatrix): SealedScenario[] {
  const { doc, people } = table;
  const positions = sealPositions(table, SCENARIO_POSITIONS);
  const scenarios = readScenarios(doc).filter(({ removed }) => !removed);
  const places = scenarios.flatMap(({ id }) =>
    scenarioAspects(guide).map((aspect) => ({ scenarioId: id, aspectId: aspect.id })),
  );
  const notes = Map.groupBy(sealNotes(table, SCENARIO_NOTES, places), ({ place }) =>
    'scenarioId' in place ? place.scenarioId : null,
  );
  return scenarios.map(({ id, title, variantIds, by, at }) => ({
    id,
    title,
    description: sealText(scenarioDescription(doc, id), people),
    variantIds: variants.flatMap((variant) => (variantIds.includes(variant.id) ? [variant.id] : [])),
    notes: notes.get(id) ?? [],
    positions: positions.get(id) ?? [],
    by: people.now(by).by,
    at: moment(at),
  }));
}

export const sealChecklist = (doc: Y.Doc, people: People, guide: Guide): SealedCheck[] =>
  guide.checklist.map(({ id, text }) => {
    const item = readCheckItem(doc, id);
    return {
      id,
      text,
      state: item?.state ?? 'open',
      owner: item?.owner ?? '',
      notes: sealText(checkNotes(doc, id), people),
      links: (item?.links ?? []).flatMap(({ title, url }) => (isCheckUrl(url) ? [{ title, url }] : [])),
    };
  });
