import { type AnswerTree, plainText } from '../../shared/board/answer-tree.ts';

/** One answer, as it is when asked. */
export type Answer = {
  tree(): AnswerTree;
  /** Characters of text; cheap, unlike the tree. */
  length(): number;
};

/** An answer as it was, while it is not clear yet whether it will be missed. */
type Candidate = {
  at: number;
  tree: AnswerTree;
  length: number;
  /** The most characters that can have gone since, or since it was last looked into. */
  gone: number;
};

/** Fewer characters than this aren't missed, except in an answer that is left with nothing. */
const LEAST_REMOVED = 40;
const LEAST_EMPTIED = 15;
const SHARE_REMOVED = 0.3;
/** So many are missed in any answer. */
const ALWAYS_MUCH = 400;
/** A tree costs what the answer is long; someone who types and wipes on and on must not make the room wait for that. */
const PACE_MS = 250;
const PACE_MS_PER_CHARACTER = 0.01;

/**
 * Watches one answer for words that go, all at once or bit by bit, and gives back what it was before. Told of an edit
 * that takes words before it is applied and after; edits that only add cost it nothing.
 */
export class RemovalWatch {
  readonly #answer: Answer;
  /** At its fullest, when words began to go. */
  #fullest: Candidate | null = null;
  /** Just before the edit at hand, when that takes much at once and the fullest is of earlier. */
  #justBefore: Candidate | null = null;
  #builtAt = Number.NEGATIVE_INFINITY;
  /** Up to this length nothing stands here but what was given back last; null when that can't be said. */
  #held: number | null = null;
  /** Something may have been added since the fullest. */
  #added = false;
  /** Of the edit at hand: the length before it, and how much it can take. */
  #edit = { length: 0, size: 0 };
  /** The length after the last one. */
  #length = 0;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  /** Before an edit that takes at most `size` characters of this answer. */
  before(at: number, size: number): void {
    const length = this.#answer.length();
    this.#edit = { length, size };
    if (this.#held !== null && length <= this.#held) return;
    this.#held = null;
    if (length > this.#length) this.#added = true;
    if (this.#fullest !== null) this.#fullest.gone += size;
    const isFuller = this.#fullest === null || length > this.#fullest.length;
    if (!isFuller && size < LEAST_REMOVED) return;
    if (at - this.#builtAt < PACE_MS + length * PACE_MS_PER_CHARACTER) return;
    this.#builtAt = at;
    const now = { at, tree: this.#answer.tree(), length, gone: size };
    if (isFuller) {
      this.#fullest = now;
      this.#added = false;
    } else this.#justBefore = now;
  }

  /** After that edit: what the answer was before much of it went, in order of time; mostly nothing. */
  after(): { at: number; tree: AnswerTree }[] {
    const length = this.#answer.length();
    this.#length = length;
    const onlyTook = this.#edit.length - length === this.#edit.size;
    if (!onlyTook) this.#added = true;
    if (this.#held !== null) this.#held = onlyTook ? length : null;
    const missed: { at: number; tree: AnswerTree }[] = [];
    for (const candidate of [this.#fullest, this.#justBefore]) {
      if (candidate !== null && this.#muchIsGone(candidate, length)) missed.push(candidate);
    }
    this.#justBefore = null;
    if (missed.length === 0) return [];
    this.#fullest = null;
    // Who holds Backspace on makes no second point of what is left: it is in the first.
    if (length === 0 || !this.#added) this.#held = length;
    return missed;
  }

  /** The present text was kept in another way, and gives place to another. */
  reset(): void {
    this.#fullest = null;
    this.#held = null;
  }

  #muchIsGone(candidate: Candidate, length: number): boolean {
    if (length === 0 && candidate.length >= LEAST_EMPTIED) return true;
    const much = Math.max(LEAST_REMOVED, Math.min(candidate.length * SHARE_REMOVED, ALWAYS_MUCH));
    if (candidate.length - length >= much) return true;
    if (candidate.gone < much) return false;
    // Hardly shorter: wrapped or split, which takes nothing, or overwritten.
    candidate.gone = 0;
    return missing(candidate.tree, this.#answer.tree()) >= much;
  }
}

/** How many characters stand in words that were there before and are no longer. */
function missing(before: AnswerTree, now: AnswerTree): number {
  const left = new Map<string, number>();
  for (const word of plainText(now).split(/\s+/)) left.set(word, (left.get(word) ?? 0) + 1);
  let characters = 0;
  for (const word of plainText(before).split(/\s+/)) {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    else characters += word.length;
  }
  return characters;
}
