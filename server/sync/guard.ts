import * as Y from 'yjs';
import { questionOfRoot } from '../../shared/board/board.ts';
import type { ParticipantId, QuestionId } from '../../shared/ids.ts';
import type { Correction } from './correction.ts';
import { fitsInAnswer } from './guard-answer.ts';
import { type Stamps, stampsFor } from './guard-stamps.ts';
import { newItems, rootNameOf } from './walk.ts';

/**
 * The guard: the server is a peer that puts right what was not allowed, in the same turn, before anyone else sees it.
 * `judge` looks at a transaction and says what is to be put right; correction.ts does it, as the server's own edit.
 */
export type Judgement = {
  corrections: Correction[];
  /** Characters written per answer. */
  written: Map<QuestionId, number>;
};

/** Judges an author's transaction from within 'afterTransaction', while what it added still stands apart. */
export function judge(transaction: Y.Transaction, author: ParticipantId, at: number, stamps: Stamps): Judgement {
  const corrections = stampsFor(transaction, author, at, stamps);
  const written = new Map<QuestionId, number>();
  for (const item of newItems(transaction)) {
    if (item.deleted) continue;
    const root = rootNameOf(item.parent);
    const questionId = root === null ? null : questionOfRoot(root);
    if (root === null || questionId === null) continue;
    if (!fitsInAnswer(item)) corrections.push({ kind: 'delete', item, root });
    else if (item.content instanceof Y.ContentString) {
      written.set(questionId, (written.get(questionId) ?? 0) + item.length);
    }
  }
  return { corrections, written };
}
