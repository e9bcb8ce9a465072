import type { Block, Guide } from '../../shared/guide/guide.ts';
import type { BlockId } from '../../shared/ids.ts';
import type { BlockEdit, Edited, Refusal } from './edit.ts';
import { freshBlockId } from './fresh-id.ts';
import { blockOf, type Line, linesOf, linesOfQuestions, withBlock, withLines } from './lists.ts';

/** Corrections of a whole block, and of its core question. Pure. */
const GONE: Refusal = { refused: 'gone' };
const EDGE: Refusal = { refused: 'edge' };

export function editBlock(guide: Guide, edit: BlockEdit): Edited | Refusal {
  if (edit.type === 'block.add') return addBlock(guide, edit.after, edit.title);
  const { blockId } = edit;
  const block = blockOf(guide, blockId);
  if (block === null) return GONE;
  const list = { in: 'block', blockId } as const;
  const core = (coreQuestion: string | null): Guide => withBlock(guide, blockId, (one) => ({ ...one, coreQuestion }));
  switch (edit.type) {
    case 'core.add':
      return { guide: core(block.coreQuestion ?? ''), focus: { part: 'core', blockId }, caret: null };
    case 'core.remove':
      return { guide: core(null), focus: { part: 'block', blockId }, caret: null };
    case 'core.lower': {
      if (block.coreQuestion === null) return GONE;
      const first: Line = { kind: 'question', id: null, text: block.coreQuestion };
      const lowered = withLines(core(null), list, [first, ...linesOf(guide, list)]);
      return { guide: lowered, focus: { part: 'line', list, at: 0 }, caret: null };
    }
    case 'core.raise':
      return raise(guide, block, edit.at);
    case 'block.move':
      return moveBlock(guide, blockId, edit.by);
    case 'block.remove':
      return removeBlock(guide, blockId);
  }
}

/** The core question that was there, if any, becomes the first question; prompts stay with the question above. */
function raise(guide: Guide, block: Block, at: number): Edited | Refusal {
  const lines = linesOfQuestions(block.questions);
  const raised = lines[at];
  if (raised === undefined) return GONE;
  const rest = lines.toSpliced(at, 1);
  const former: Line[] = block.coreQuestion === null ? [] : [{ kind: 'question', id: null, text: block.coreQuestion }];
  const list = { in: 'block', blockId: block.id } as const;
  const cored = withBlock(guide, block.id, (one) => ({ ...one, coreQuestion: raised.text }));
  return {
    guide: withLines(cored, list, [...former, ...rest]),
    focus: { part: 'core', blockId: block.id },
    caret: null,
  };
}

function addBlock(guide: Guide, after: BlockId | null, title: string): Edited | Refusal {
  const at = after === null ? guide.blocks.length : guide.blocks.findIndex(({ id }) => id === after) + 1;
  const beside = guide.blocks[at - 1] ?? guide.blocks[0];
  const themed: Guide = guide.themes.length > 0 ? guide : { ...guide, themes: [{ id: 'thema-1', title }] };
  const themeId = beside?.themeId ?? themed.themes[0]?.id ?? '';
  const block: Block = { id: freshBlockId(guide), themeId, title: '', coreQuestion: null, questions: [] };
  return {
    guide: { ...themed, blocks: guide.blocks.toSpliced(at, 0, block) },
    focus: { part: 'block', blockId: block.id },
    caret: null,
  };
}

/** Over the border of a theme it first joins that theme, and then goes on within it. */
function moveBlock(guide: Guide, blockId: BlockId, by: 1 | -1): Edited | Refusal {
  const at = guide.blocks.findIndex(({ id }) => id === blockId);
  const block = guide.blocks[at];
  const other = guide.blocks[at + by];
  if (block === undefined || other === undefined) return EDGE;
  const blocks =
    other.themeId === block.themeId
      ? guide.blocks.with(at, other).with(at + by, block)
      : guide.blocks.with(at, { ...block, themeId: other.themeId });
  return { guide: { ...guide, blocks }, focus: { part: 'block', blockId }, caret: null };
}

/** Links to it from the matrix go too: they would lead nowhere. */
function removeBlock(guide: Guide, blockId: BlockId): Edited {
  const at = guide.blocks.findIndex(({ id }) => id === blockId);
  const blocks = guide.blocks.toSpliced(at, 1);
  const variants = guide.matrix.variants.map((variant) => ({
    ...variant,
    cells: Object.fromEntries(
      Object.entries(variant.cells).map(([aspectId, cell]) => [
        aspectId,
        { ...cell, blockIds: cell.blockIds.filter((id) => id !== blockId) },
      ]),
    ),
  }));
  const next = blocks[at] ?? blocks.at(-1);
  return {
    guide: { ...guide, blocks, matrix: { ...guide.matrix, variants } },
    focus: next === undefined ? { part: 'blocks' } : { part: 'block', blockId: next.id },
    caret: null,
  };
}
