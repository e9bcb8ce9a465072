import { RESERVED_BLOCK_IDS } from '../board/board.ts';
import { QuestionId } from '../ids.ts';
import { Guide } from './guide.ts';

/**
 * What a schema of single fields can't see: that ids are given once, and that what points to something points to
 * something that is there. A guide in which that fails would mix up answers.
 */
export type GuideFault = { path: (string | number)[]; fault: 'id-twice' | 'id-too-long' | 'not-there' };

function twice(ids: readonly string[], pathOf: (index: number) => (string | number)[]): GuideFault[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ path: pathOf(index), fault: 'id-twice' as const }] : [];
  });
}

/** Everything that is wrong, in the order of the guide; empty when nothing is. */
export function checkGuide(guide: Guide): GuideFault[] {
  const idsOf = (list: readonly { id: string }[], ...at: string[]) =>
    twice(
      list.map(({ id }) => id),
      (index) => [...at, index, 'id'],
    );
  return [
    ...idsOf(guide.checklist, 'checklist'),
    ...idsOf(guide.themes, 'themes'),
    ...idsOf(guide.blocks, 'blocks'),
    ...guide.blocks.flatMap(({ id }, index) =>
      RESERVED_BLOCK_IDS.includes(id) ? [{ path: ['blocks', index, 'id'], fault: 'id-twice' as const }] : [],
    ),
    ...themeFaults(guide),
    ...questionFaults(guide),
    ...idsOf(guide.scenarioAspects, 'scenarioAspects'),
    ...idsOf(guide.matrix.aspects, 'matrix', 'aspects'),
    ...idsOf(guide.matrix.variants, 'matrix', 'variants'),
    ...cellFaults(guide),
  ];
}

function themeFaults({ themes, blocks }: Guide): GuideFault[] {
  const known = new Set(themes.map(({ id }) => id));
  return blocks.flatMap(({ themeId }, index) =>
    known.has(themeId) ? [] : [{ path: ['blocks', index, 'themeId'], fault: 'not-there' as const }],
  );
}

/** Questions are answered under their ids in one document, so these are given once in the whole guide, core questions included. */
function questionFaults({ blocks }: Guide): GuideFault[] {
  const places = [
    ...blocks.map(({ id }, index) => ({ id: `${id}.core`, path: ['blocks', index, 'id'] })),
    ...blocks.flatMap(({ questions }, block) =>
      questions.map(({ id }, index) => ({ id, path: ['blocks', block, 'questions', index, 'id'] })),
    ),
  ];
  // The same block twice is told already.
  const blocksTwice = new Set(blocks.map(({ id }) => id)).size !== blocks.length;
  const tooLong = places.filter(({ id }) => !QuestionId.safeParse(id).success);
  return [
    ...tooLong.map(({ path }) => ({ path, fault: 'id-too-long' as const })),
    ...twice(
      places.map(({ id }) => id),
      (index) => places[index]?.path ?? [],
    ).filter(({ path }) => !blocksTwice || path.length > 3),
  ];
}

function cellFaults({ blocks, matrix }: Guide): GuideFault[] {
  const aspectIds = new Set(matrix.aspects.map(({ id }) => id));
  const blockIds = new Set(blocks.map(({ id }) => id));
  return matrix.variants.flatMap(({ cells }, variant) =>
    Object.entries(cells).flatMap(([aspectId, cell]): GuideFault[] => {
      const path = ['matrix', 'variants', variant, 'cells', aspectId];
      if (!aspectIds.has(aspectId)) return [{ path, fault: 'not-there' }];
      return cell.blockIds.flatMap((id, index) =>
        blockIds.has(id) ? [] : [{ path: [...path, 'blockIds', index], fault: 'not-there' as const }],
      );
    }),
  );
}

/** A guide as it may come in from outside. */
export const SoundGuide = Guide.superRefine((guide, context) => {
  for (const { path, fault } of checkGuide(guide)) context.addIssue({ code: 'custom', path, message: fault });
});
