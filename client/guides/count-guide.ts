import type { Guide } from '../../shared/guide/guide.ts';

/** What a guide holds, at a glance. */
export type GuideCounts = {
  blocks: number;
  coreQuestions: number;
  questions: number;
  prompts: number;
  checklist: number;
  variants: number;
  aspects: number;
};

export function countGuide({ blocks, checklist, matrix }: Guide): GuideCounts {
  const questions = blocks.flatMap((block) => block.questions);
  return {
    blocks: blocks.length,
    coreQuestions: blocks.filter(({ coreQuestion }) => coreQuestion !== null).length,
    questions: questions.length,
    prompts: questions.reduce((sum, { prompts }) => sum + prompts.length, 0),
    checklist: checklist.length,
    variants: matrix.variants.length,
    aspects: matrix.aspects.length,
  };
}
