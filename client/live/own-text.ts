import * as Y from 'yjs';
import { questionOfRoot } from '../../shared/board/board.ts';
import type { QuestionId } from '../../shared/ids.ts';

/** A run of text as Yjs knows it: where it was made (client and clock), and which answer it stands in. */
export type Piece = { client: number; clock: number; text: string; questionId: QuestionId | null };

/** The root type a struct stands in, or null for one that stands nowhere any more. */
export function rootOf(item: Y.Item): Y.AbstractType<unknown> | null {
  let parent: unknown = item.parent;
  while (parent instanceof Y.AbstractType) {
    if (parent._item === null) return parent;
    parent = parent._item.parent;
  }
  return null;
}

/** The answer an item belongs to. */
function questionOf(item: Y.Item): QuestionId | null {
  const root = rootOf(item);
  return root === null || root.doc === null ? null : questionOfRoot(Y.findRootTypeKey(root));
}

/** The text of one client with clocks from `start` on that is not deleted. */
export function textOf(doc: Y.Doc, client: number, start: number): Piece[] {
  const structs = doc.store.clients.get(client);
  const last = structs?.at(-1);
  if (structs === undefined || last === undefined || last.id.clock + last.length <= start) return [];
  const pieces: Piece[] = [];
  for (const struct of structs.slice(Y.findIndexSS(structs, start))) {
    if (!(struct instanceof Y.Item) || struct.deleted || !(struct.content instanceof Y.ContentString)) continue;
    const cut = Math.max(0, start - struct.id.clock);
    const text = struct.content.str.slice(cut);
    pieces.push({ client, clock: struct.id.clock + cut, text, questionId: questionOf(struct) });
  }
  return pieces;
}

/** The text that someone with the state vector `has` lacks. */
export const textBeyond = (doc: Y.Doc, has: ReadonlyMap<number, number>): Piece[] =>
  [...doc.store.clients.keys()].flatMap((client) => textOf(doc, client, has.get(client) ?? 0));
