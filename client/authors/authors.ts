import type { AnswerTree } from '../../shared/board/answer-tree.ts';
import type { PartnerId, QuestionId } from '../../shared/ids.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import type { AnswerAuthors } from '../live/authors-told.ts';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import { useSession } from '../workshop/session.ts';
import { useStage } from '../workshop/use-workshop.ts';

/**
 * Whose words stand in a text, by partner: the line under an answer (what the server counted), and the colours in the
 * text (what the editor marked). It writes nothing and knows nothing of the editor.
 */
export type Writers = {
  /** In the partners' own order. */
  partners: readonly Partner[];
  /** Who steers wrote too, without a partner. */
  facilitator: boolean;
};

const NOT_TOLD: Readable<AnswerAuthors> = (() => {
  const none: AnswerAuthors = new Map();
  return { getSnapshot: () => none, subscribe: () => () => {} };
})();

/** The writers among the partners that are at this table. */
export function writersOf(ids: readonly (PartnerId | null)[], partners: readonly Partner[]): Writers {
  return {
    partners: partners.filter(({ id }) => ids.includes(id)).toSorted((a, b) => a.index - b.index),
    facilitator: ids.includes(null),
  };
}

/** Who wrote in an answer, as the server saw it. */
export function useWriters(questionId: QuestionId): Writers {
  const { partners } = useStage();
  const authors = useReadable(useSession()?.authors ?? NOT_TOLD);
  return writersOf(authors.get(questionId) ?? [], partners);
}

/** The partners whose words stand in a text, as the editor marked them. */
export function authorsIn(tree: AnswerTree): ReadonlySet<PartnerId> {
  const found = new Set<PartnerId>();
  for (const part of tree) {
    if (part.kind === 'node') for (const id of authorsIn(part.parts)) found.add(id);
    else if (part.author !== null) found.add(part.author);
  }
  return found;
}
