import type { BlockId, QuestionId } from '../../shared/ids.ts';
import type { AwarenessUser } from '../../shared/protocol/awareness-user.ts';

/** Where someone is on the board. */
export type Place = { blockId: BlockId | null; questionId: QuestionId | null };

/** One person who is here now, whatever number of tabs they have open. */
export type Present = {
  user: AwarenessUser;
  clientIds: readonly number[];
  at: Place;
  typing: boolean;
  /** Has words that are not stored yet. */
  unsaved: boolean;
};
