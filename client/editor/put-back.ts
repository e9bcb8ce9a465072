import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Loss } from '../live/loss.ts';

/** Shorter than this, the same letters stand in too many places to be called a place. */
const SHORTEST = 4;
/** Stands for what is in a line but isn't a letter, so that places in the text are places in the document. */
const NO_LETTER = '\ufffc';

/** The position right after `text`, in the last line that has it; null where it isn't found. */
function placeAfter(doc: Node, text: string): number | null {
  if (text.length < SHORTEST) return null;
  let found: number | null = null;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const at = node.textBetween(0, node.content.size, undefined, NO_LETTER).lastIndexOf(text);
    if (at !== -1) found = position + 1 + at + text.length;
    return false;
  });
  return found;
}

/** As `placeAfter`, with less and less of the words before, since the rest may have changed meanwhile. */
function placeFor(doc: Node, after: string): number | null {
  for (const length of [after.length, 24, 12, 6]) {
    const place = length <= after.length ? placeAfter(doc, after.slice(-length)) : null;
    if (place !== null) return place;
  }
  return null;
}

/** Lost words back in: behind what stood left of them, or as paragraphs of their own at the end. */
export function putBack(state: EditorState, loss: Pick<Loss, 'text' | 'after'>): Transaction {
  const { tr, schema } = state;
  const lines = loss.text.split('\n').filter((line) => line !== '');
  const place = placeFor(tr.doc, loss.after);
  const paragraph = schema.nodes.paragraph;
  const [first = '', ...others] = lines;
  if (place !== null) tr.insertText(first, place);
  const own = (place === null ? lines : others).flatMap((line) => paragraph?.create(null, schema.text(line)) ?? []);
  if (own.length === 0) return tr.scrollIntoView();
  // An answer that is still empty has one empty line in the editor, which is not in the document yet.
  const only = tr.doc.childCount === 1 ? tr.doc.firstChild : null;
  if (only?.isTextblock && only.content.size === 0) tr.replaceWith(0, tr.doc.content.size, own);
  else tr.insert(tr.doc.content.size, own);
  return tr.scrollIntoView();
}
