import * as Y from 'yjs';
import type { QuestionId } from '../../shared/ids.ts';
import { spotOf } from './guard-roots.ts';
import type { Deletes } from './scan.ts';

/**
 * How much an edit wrote that is new. An editor that splits a line, wraps it in a list or moves it takes the text away
 * and writes it again elsewhere in the same edit; those words stay whose they were.
 */
export class NewWords {
  readonly #transaction: Y.Transaction;
  readonly #deletes: () => Deletes;
  readonly #written = new Map<QuestionId, Texts>();

  /** `deletes`: what the author says to take away, which is what they had seen. */
  constructor(transaction: Y.Transaction, deletes: () => Deletes) {
    this.#transaction = transaction;
    this.#deletes = deletes;
  }

  /** Text that came to stand in an answer. */
  add(questionId: QuestionId, item: Y.Item, text: string): void {
    const written = this.#written.get(questionId);
    if (written === undefined) this.#written.set(questionId, new Map([[item, text]]));
    else written.set(item, text);
  }

  /** Characters per answer; only answers that got any. */
  count(): Map<QuestionId, number> {
    const counts = new Map<QuestionId, number>();
    const tookAway = this.#written.size > 0 && this.#transaction.deleteSet.clients.size > 0;
    const gone = tookAway ? this.#gone() : new Map<QuestionId, Texts>();
    for (const [questionId, texts] of this.#written) {
      const characters = newIn(texts, gone.get(questionId) ?? new Map());
      if (characters > 0) counts.set(questionId, characters);
    }
    return counts;
  }

  /** The text that went from those answers. Words the author had not seen went too, but were not written again. */
  #gone(): Map<QuestionId, Texts> {
    const { doc, deleteSet, beforeState } = this.#transaction;
    const gone = new Map<QuestionId, Texts>();
    for (const [client, ranges] of this.#deletes().clients) {
      const structs = doc.store.clients.get(client) ?? [];
      const known = beforeState.get(client) ?? 0;
      for (const { clock, len } of ranges) {
        const end = Math.min(clock + len, known);
        if (clock >= end) continue;
        for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
          const item = structs[index];
          if (item === undefined || item.id.clock >= end) break;
          if (!(item instanceof Y.Item && item.content instanceof Y.ContentString)) continue;
          const from = Math.max(0, clock - item.id.clock);
          if (!Y.isDeleted(deleteSet, Y.createID(client, item.id.clock + from))) continue;
          const root = spotOf(item.parent)?.root;
          if (root?.kind !== 'answer' || !this.#written.has(root.questionId)) continue;
          const texts: Texts = gone.get(root.questionId) ?? new Map();
          gone.set(root.questionId, texts.set(item, item.content.str.slice(from, end - item.id.clock)));
        }
      }
    }
    return gone;
  }
}

/** Pieces of text by the item they are of. */
type Texts = Map<Y.Item, string>;

/** Longer than anyone's answer: telling such texts word by word apart would keep everyone else waiting. */
const MAX_COMPARED = 64 * 1024;
/** Letters looked through for halves of words. */
const MAX_SEARCHED = 1_000_000;
/** Marks and traces of what was taken away earlier may stand between two pieces of one word; many don't. */
const NEAR = 8;

function newIn(written: Texts, gone: Texts): number {
  const [come, went] = [lengthOf(written), lengthOf(gone)];
  if (went === 0) return come;
  if (come + went > MAX_COMPARED) return Math.max(0, come - went);
  return newWords(runsOf(written), runsOf(gone));
}

function lengthOf(texts: Texts): number {
  let length = 0;
  for (const text of texts.values()) length += text.length;
  return length;
}

/**
 * Words are what is compared: an editor may take a line away in other pieces than it writes it, and turned round where
 * the same word begins and ends it, but the words in it are the same.
 */
function newWords(written: readonly string[], gone: readonly string[]): number {
  const pool = new Map<string, number>();
  for (const word of gone.flatMap(wordsOf)) pool.set(word, (pool.get(word) ?? 0) + 1);
  const rest: string[] = [];
  for (const word of written.flatMap(wordsOf)) {
    const left = pool.get(word) ?? 0;
    if (left > 0) pool.set(word, left - 1);
    else rest.push(word);
  }
  return count(
    rest,
    [...pool].flatMap(([word, left]) => new Array<string>(left).fill(word)),
  );
}

/** The rest are new, but for a word that was split: its halves are found in what is left over. */
function count(rest: readonly string[], left: readonly string[]): number {
  const pieces = [...left];
  const cost = rest.length * pieces.reduce((sum, { length }) => sum + length, 0);
  let characters = 0;
  for (const word of rest) {
    const index = cost > MAX_SEARCHED ? -1 : pieces.findIndex((piece) => piece.includes(word));
    const piece = pieces[index];
    if (piece === undefined) {
      characters += word.length;
      continue;
    }
    const at = piece.indexOf(word);
    pieces.splice(index, 1, piece.slice(0, at), piece.slice(at + word.length));
  }
  return characters;
}

/** Words, and what is between them: all of a text. */
const wordsOf = (text: string): string[] => text.match(/\s|\S+/g) ?? [];

/** The texts that pieces make, where they stand near each other. */
function runsOf(texts: Texts): string[] {
  const runs: string[] = [];
  for (const item of texts.keys()) {
    if (neighbour(item, 'left', texts) !== null) continue;
    let run = '';
    for (let at: Y.Item | null = item; at !== null; at = neighbour(at, 'right', texts)) run += texts.get(at) ?? '';
    runs.push(run);
  }
  return runs;
}

function neighbour(item: Y.Item, side: 'left' | 'right', texts: Texts): Y.Item | null {
  let at = item[side];
  for (let steps = 0; at !== null && steps < NEAR; steps++, at = at[side]) if (texts.has(at)) return at;
  return null;
}
