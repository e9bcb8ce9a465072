import * as Y from 'yjs';
import { placeOf, type TextPlace } from './text-place.ts';

/** A run of text as Yjs knows it: where it was made (client and clock), and where it stands. */
export type Piece = { client: number; clock: number; text: string; place: TextPlace | null };

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
    pieces.push({ client, clock: struct.id.clock + cut, text, place: placeOf(struct) });
  }
  return pieces;
}

/** The text that someone with the state vector `has` lacks. */
export const textBeyond = (doc: Y.Doc, has: ReadonlyMap<number, number>): Piece[] =>
  [...doc.store.clients.keys()].flatMap((client) => textOf(doc, client, has.get(client) ?? 0));
