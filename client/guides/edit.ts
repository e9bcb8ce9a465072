import type { Guide } from '../../shared/guide/guide.ts';
import type { BlockId } from '../../shared/ids.ts';
import type { Line } from './lists.ts';
import type { ListName, Place } from './place.ts';

/** What can be done to a guide before it is used. Data: `apply-edit.ts` makes the next guide of it. */
export type LineEdit =
  /** A new empty line, so that it becomes line `at`. */
  | { type: 'line.add'; list: ListName; at: number; kind: Line['kind'] }
  /** In two, at `offset` characters; what stands after it becomes the line below. */
  | { type: 'line.split'; list: ListName; at: number; offset: number }
  /** Together with the line above it. */
  | { type: 'line.join'; list: ListName; at: number }
  | { type: 'line.kind'; list: ListName; at: number; kind: 'question' | 'prompt' }
  /** One place up or down; a question takes its prompts along, and goes on into the next block. */
  | { type: 'line.move'; list: ListName; at: number; by: 1 | -1 }
  /** To the end of another list. */
  | { type: 'line.send'; list: ListName; at: number; to: ListName }
  | { type: 'line.remove'; list: ListName; at: number };

export type BlockEdit =
  | { type: 'core.add' | 'core.remove'; blockId: BlockId }
  /** The core question becomes the block's first question, or a question the core question. */
  | { type: 'core.lower'; blockId: BlockId }
  | { type: 'core.raise'; blockId: BlockId; at: number }
  /** After the block with this id; null for the end. */
  | { type: 'block.add'; after: BlockId | null; title: string }
  | { type: 'block.move'; blockId: BlockId; by: 1 | -1 }
  | { type: 'block.remove'; blockId: BlockId };

export type MatrixEdit =
  | { type: 'variant.add' | 'aspect.add' }
  | { type: 'variant.move' | 'aspect.move'; id: string; by: 1 | -1 }
  | { type: 'variant.remove' | 'aspect.remove'; id: string }
  | { type: 'group.add'; variantId: string; aspectId: string }
  | { type: 'group.remove'; variantId: string; aspectId: string; group: number };

export type TextEdit =
  | { type: 'text'; place: Place; text: string }
  | { type: 'term.add' }
  | { type: 'term.remove'; at: number }
  | { type: 'locale'; locale: Guide['locale'] };

export type Edit = LineEdit | BlockEdit | MatrixEdit | TextEdit;

/** Why an edit can't be: nothing lies that way, the list is full (`most`), or what it speaks of is gone. */
export type Refusal = { refused: 'edge' | 'gone' } | { refused: 'full'; most: number };

/** `focus`: where one goes on, with the caret after `caret` characters; null: at the end. */
export type Edited = { guide: Guide; focus: Place | null; caret: number | null };

export const isRefused = (result: Edited | Refusal): result is Refusal => 'refused' in result;
