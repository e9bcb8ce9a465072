import type { Guide } from '../../shared/guide/guide.ts';

/** A guide as one would count it with a pencil. */
export type GuideShape = {
  checklistItems: number;
  blocks: { title: string; hasCoreQuestion: boolean; questions: number; prompts: number }[];
  matrix: { aspects: string[]; variants: string[]; pros: number[]; cons: number[] };
  totals: { blocks: number; coreQuestions: number; questions: number; prompts: number };
};

export function shapeOf(guide: Guide): GuideShape {
  const blocks = guide.blocks.map(({ title, coreQuestion, questions }) => ({
    title,
    hasCoreQuestion: coreQuestion !== null,
    questions: questions.length,
    prompts: questions.reduce((sum, { prompts }) => sum + prompts.length, 0),
  }));
  const sum = (count: (block: GuideShape['blocks'][number]) => number) =>
    blocks.reduce((total, block) => total + count(block), 0);
  return {
    checklistItems: guide.checklist.length,
    blocks,
    matrix: {
      aspects: guide.matrix.aspects.map(({ title }) => title),
      variants: guide.matrix.variants.map(({ title }) => title),
      pros: pointsUnder(guide, 'voordelen'),
      cons: pointsUnder(guide, 'nadelen'),
    },
    totals: {
      blocks: blocks.length,
      coreQuestions: sum(({ hasCoreQuestion }) => (hasCoreQuestion ? 1 : 0)),
      questions: sum(({ questions }) => questions),
      prompts: sum(({ prompts }) => prompts),
    },
  };
}

const pointsUnder = ({ matrix }: Guide, aspectId: string): number[] =>
  matrix.variants.map(({ cells }) => {
    const cell = cells[aspectId];
    const groups = cell?.groups ?? [];
    return groups.reduce((sum, group) => sum + group.considerations.length, cell?.considerations.length ?? 0);
  });

/** The questions of each block, prompts behind them, for reading in a test. */
export const questionsOf = (guide: Guide): Record<string, (string | [string, string[]])[]> =>
  Object.fromEntries(
    guide.blocks.map(({ title, questions }) => [
      title,
      questions.map(({ text, prompts }): string | [string, string[]] =>
        prompts.length === 0 ? text : [text, prompts],
      ),
    ]),
  );
