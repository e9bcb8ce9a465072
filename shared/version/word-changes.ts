import { diffArrays } from 'diff';

/**
 * What became of a text, word by word. What is the same or removed, put together, is the text before; what is the same
 * or added is the text after. Within a change what was removed comes first. Pure.
 */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * The time it takes grows with the square of this: so many words put in or taken out are looked for one by one. Beyond it
 * whole paragraphs are compared, each that changed then word by word where that can be done; beyond that the whole text.
 */
const MAX_EDITS = 600;

export function wordChanges(before: string, after: string): WordChange[] {
  const changes = new Changes();
  byWords(before, after, changes) || byParagraphs(before, after, changes) || changes.replace(before, after);
  return changes.list();
}

/** Gathers pieces: neighbours of one kind are one, and each run of changes is what was removed and then what was added. */
class Changes {
  readonly #list: WordChange[] = [];
  #removed = '';
  #added = '';

  replace(before: string, after: string): void {
    this.#removed += before;
    this.#added += after;
  }

  same(text: string): void {
    if (text === '') return;
    this.#end();
    const last = this.#list.at(-1);
    if (last?.kind === 'same') last.text += text;
    else this.#list.push({ kind: 'same', text });
  }

  list(): WordChange[] {
    this.#end();
    return this.#list;
  }

  #end(): void {
    if (this.#removed !== '') this.#list.push({ kind: 'removed', text: this.#removed });
    if (this.#added !== '') this.#list.push({ kind: 'added', text: this.#added });
    this.#removed = '';
    this.#added = '';
  }
}

/** A word with its marks, a sign of punctuation, a run of other signs (an emoji is made of several), or the end of a line. */
const PIECE = /([^\S\n]*)(\n|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*|\p{P}\p{M}*|[^\s\p{L}\p{N}\p{P}]+|$)/gu;

/** Words, and the space before each: a space that changed is no reason to show the word as another. */
function piecesOf(text: string): { words: string[]; spaces: string[] } {
  const pieces = [...text.matchAll(PIECE)];
  return { words: pieces.map(([, , word = '']) => word), spaces: pieces.map(([, space = '']) => space) };
}

/** False when there is too much that changed; nothing is noted then. */
function byWords(before: string, after: string, changes: Changes): boolean {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  const runs = diffArrays(old.words, fresh.words, { maxEditLength: MAX_EDITS });
  if (runs === undefined) return false;
  let [was, is] = [0, 0];
  for (const { added, removed, count } of runs) {
    for (let at = 0; at < count; at += 1) {
      const [oldSpace = '', oldWord = ''] = added ? [] : [old.spaces[was], old.words[was]];
      const [newSpace = '', newWord = ''] = removed ? [] : [fresh.spaces[is], fresh.words[is]];
      if (!added) was += 1;
      if (!removed) is += 1;
      if (added || removed) {
        changes.replace(oldSpace + oldWord, newSpace + newWord);
        continue;
      }
      if (oldSpace === newSpace) changes.same(newSpace);
      else changes.replace(oldSpace, newSpace);
      changes.same(newWord);
    }
  }
  return true;
}

function byParagraphs(before: string, after: string, changes: Changes): boolean {
  const runs = diffArrays(before.split(/(?<=\n)/), after.split(/(?<=\n)/), { maxEditLength: MAX_EDITS });
  if (runs === undefined) return false;
  let [old, fresh] = ['', ''];
  const end = (): void => {
    if (!byWords(old, fresh, changes)) changes.replace(old, fresh);
    [old, fresh] = ['', ''];
  };
  for (const { added, removed, value } of runs) {
    const text = value.join('');
    if (removed) old += text;
    else if (added) fresh += text;
    else {
      end();
      changes.same(text);
    }
  }
  end();
  return true;
}
