import type { Guide } from '../../shared/guide/guide.ts';
import { BlockId, coreQuestionId, QuestionId } from '../../shared/ids.ts';

/** Ids for what is added while a guide is corrected. Never one that is in use: two things with one id would share their answers. */
const firstFree = (taken: ReadonlySet<string>, idOf: (number: number) => string): string => {
  let number = 1;
  while (taken.has(idOf(number))) number += 1;
  return idOf(number);
};

export function freshQuestionId(guide: Guide, blockId: BlockId, alsoTaken: Iterable<string> = []): QuestionId {
  const taken = new Set<string>(alsoTaken);
  for (const block of guide.blocks) {
    taken.add(coreQuestionId(block.id));
    for (const question of block.questions) taken.add(question.id);
  }
  return QuestionId.parse(firstFree(taken, (number) => `${blockId}.${number}`));
}

/** `blok-1` and on; nor may the block's core question get the id of a question that is there. */
export function freshBlockId(guide: Guide): BlockId {
  const taken = new Set<string>(guide.blocks.map(({ id }) => id));
  for (const block of guide.blocks) for (const { id } of block.questions) taken.add(id.replace(/\.core$/, ''));
  return BlockId.parse(firstFree(taken, (number) => `blok-${number}`));
}

export const freshIdAmong = (ids: Iterable<string>, base: string): string =>
  firstFree(new Set(ids), (number) => `${base}-${number}`);
