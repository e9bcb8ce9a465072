import * as Y from 'yjs';
import { type LocalCopy, openLocalCopy } from './local-copy.ts';
import { type Piece, textBeyond, textOf } from './own-text.ts';
import { type Words, wordsOf } from './unsettled.ts';

/** What stands in a copy that is kept in this browser, read without touching it; null where it can't be read. */
async function read(name: string, pick: (doc: Y.Doc, copy: LocalCopy) => Piece[]): Promise<Words[] | null> {
  const doc = new Y.Doc();
  const copy = openLocalCopy(name, doc, () => undefined);
  await copy.loaded;
  const words = copy.kept() ? wordsOf(pick(doc, copy)) : null;
  copy.close();
  doc.destroy();
  return words;
}

/** The words in the copy that someone with this state vector lacks. `has` is asked once the copy is read. Never rejects. */
export const wordsInCopy = (name: string, has: () => ReadonlyMap<number, number>): Promise<Words[] | null> =>
  read(name, (doc) => textBeyond(doc, has()));

/** Everything in the copy that was written in this browser and still stands, whether or not it was sent. Never rejects. */
export const ownWordsInCopy = (name: string): Promise<Words[] | null> =>
  read(name, (doc, copy) => copy.formerClients().flatMap((client) => textOf(doc, client, 0)));
