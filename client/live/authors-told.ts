import type { PartnerId } from '../../shared/ids.ts';
import { QuestionId } from '../../shared/ids.ts';
import type { Authors } from '../../shared/protocol/authors.ts';
import { type Readable, writable } from './readable.ts';

/** Per answer the partners that wrote in it; null among them is who steers without a partner. */
export type AnswerAuthors = ReadonlyMap<QuestionId, readonly (PartnerId | null)[]>;

/** Which partners wrote where, as the server told it piece by piece. */
export interface AuthorsTold {
  readonly map: Readable<AnswerAuthors>;
  told(message: Authors): void;
}

export function createAuthorsTold(): AuthorsTold {
  const map = writable<AnswerAuthors>(new Map());
  return {
    map,
    told({ authors }) {
      const next = new Map(map.getSnapshot());
      for (const [question, partners] of Object.entries(authors)) {
        if (partners !== undefined) next.set(QuestionId.parse(question), partners);
      }
      map.set(next);
    },
  };
}
