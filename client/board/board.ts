/**
 * The board's folder: the first screen, with the whole conversation at a glance. What it says of the document is counted
 * in summary.ts, from what root-reader.ts keeps of each root; board-view.ts keeps that up to date. One block's own page
 * is in blocks/.
 */

import type { CheckState } from '../../shared/board/checklist.ts';
import type { BlockId, PartnerId } from '../../shared/ids.ts';

/** What a block's stop on the line tells. */
export type BlockSummary = {
  blockId: BlockId;
  /** For each of its questions on the agenda, in order: whether anything is written in the joint answer. */
  answered: readonly boolean[];
  /** Partners that wrote in an answer, contributed or took a position, in their own order. */
  partners: readonly PartnerId[];
  contributions: number;
};

export type BoardSummary = {
  blocks: readonly BlockSummary[];
  /** The state of each item of the guide's checklist, in order. */
  checks: readonly CheckState[];
};
