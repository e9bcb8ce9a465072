import type { Block, Cell, Guide, Question } from '../../shared/guide/guide.ts';
import { type BlockId, QuestionId } from '../../shared/ids.ts';
import { freshIdAmong, freshQuestionId } from './fresh-id.ts';
import type { ListName } from './place.ts';

/**
 * Every list of a guide as lines in the order of reading, so that one set of operations serves them all. A prompt
 * belongs to the nearest question above it; a line without an id gets one when the list is written back.
 */
export type Line = { kind: 'question' | 'prompt' | 'item'; id: string | null; text: string };

const EMPTY_CELL: Cell = { considerations: [], groups: [], blockIds: [] };

export const blockOf = (guide: Guide, id: BlockId): Block | null =>
  guide.blocks.find((block) => block.id === id) ?? null;

export const cellOf = (guide: Guide, variantId: string, aspectId: string): Cell =>
  guide.matrix.variants.find(({ id }) => id === variantId)?.cells[aspectId] ?? EMPTY_CELL;

/** A cell without anything in it is still a list; a block or a named case that was taken away is none. */
export function hasList(guide: Guide, list: ListName): boolean {
  switch (list.in) {
    case 'block':
      return blockOf(guide, list.blockId) !== null;
    case 'checklist':
      return true;
    case 'cell':
      return (
        guide.matrix.aspects.some(({ id }) => id === list.aspectId) &&
        guide.matrix.variants.some(({ id }) => id === list.variantId) &&
        (list.group === null || list.group < cellOf(guide, list.variantId, list.aspectId).groups.length)
      );
  }
}

const items = (texts: readonly string[]): Line[] => texts.map((text) => ({ kind: 'item', id: null, text }));

/** Empty where there is no such list. */
export function linesOf(guide: Guide, list: ListName): Line[] {
  switch (list.in) {
    case 'block':
      return linesOfQuestions(blockOf(guide, list.blockId)?.questions ?? []);
    case 'checklist':
      return guide.checklist.map(({ id, text }) => ({ kind: 'item', id, text }));
    case 'cell': {
      const cell = cellOf(guide, list.variantId, list.aspectId);
      return items(list.group === null ? cell.considerations : (cell.groups[list.group]?.considerations ?? []));
    }
  }
}

export const linesOfQuestions = (questions: readonly Question[]): Line[] =>
  questions.flatMap(({ id, text, prompts }): Line[] => [
    { kind: 'question', id, text },
    ...prompts.map((prompt): Line => ({ kind: 'prompt', id: null, text: prompt })),
  ]);

export function withLines(guide: Guide, list: ListName, lines: readonly Line[]): Guide {
  switch (list.in) {
    case 'block':
      return withBlock(guide, list.blockId, (block) => ({ ...block, questions: questionsOf(guide, block, lines) }));
    case 'checklist': {
      const ids = new Set(lines.map(({ id }) => id ?? ''));
      const checklist = lines.map(({ id, text }) => {
        const own = id ?? freshIdAmong(ids, 'punt');
        ids.add(own);
        return { id: own, text };
      });
      return { ...guide, checklist };
    }
    case 'cell': {
      const texts = lines.map(({ text }) => text);
      return withCell(guide, list.variantId, list.aspectId, (cell) =>
        list.group === null
          ? { ...cell, considerations: texts }
          : {
              ...cell,
              groups: cell.groups.map((group, at) => (at === list.group ? { ...group, considerations: texts } : group)),
            },
      );
    }
  }
}

/** A list can't begin with a prompt: a first prompt becomes a question. */
function questionsOf(guide: Guide, block: Block, lines: readonly Line[]): Question[] {
  const ids = new Set(lines.flatMap(({ kind, id }) => (kind === 'question' && id !== null ? [id] : [])));
  // What this block asks now is written anew, so only the ids of the others and of these lines are taken.
  const others = {
    ...guide,
    blocks: guide.blocks.map((one) => (one.id === block.id ? { ...one, questions: [] } : one)),
  };
  const questions: Question[] = [];
  for (const { kind, id, text } of lines) {
    const above = questions.at(-1);
    if (kind === 'prompt' && above !== undefined) {
      above.prompts.push(text);
      continue;
    }
    const own = kind === 'question' && id !== null ? QuestionId.parse(id) : freshQuestionId(others, block.id, ids);
    ids.add(own);
    questions.push({ id: own, text, prompts: [] });
  }
  return questions;
}

export const withBlock = (guide: Guide, id: BlockId, next: (block: Block) => Block): Guide => ({
  ...guide,
  blocks: guide.blocks.map((block) => (block.id === id ? next(block) : block)),
});

export const withCell = (guide: Guide, variantId: string, aspectId: string, next: (cell: Cell) => Cell): Guide => ({
  ...guide,
  matrix: {
    ...guide.matrix,
    variants: guide.matrix.variants.map((variant) =>
      variant.id === variantId
        ? { ...variant, cells: { ...variant.cells, [aspectId]: next(variant.cells[aspectId] ?? EMPTY_CELL) } }
        : variant,
    ),
  },
});
