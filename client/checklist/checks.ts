import type * as Y from 'yjs';
import { type CheckItem, readCheckItem } from '../../shared/board/checklist.ts';

/**
 * The folder of the preparation checklist: one page on which everyone keeps up together what has to be found out
 * beforehand. What an item is made of stands in shared/board/checklist.ts.
 */

/** Every item the document has, by id. To be read with useRoot. */
export const readChecks = (doc: Y.Doc, root: string): CheckItem[] =>
  [...doc.getMap(root).keys()].flatMap((itemId) => readCheckItem(doc, itemId) ?? []);
