import * as Y from 'yjs';
import { MAX_NOTE_LENGTH } from '../../shared/board/notes.ts';
import { isLow } from './correction.ts';
import type { Case } from './guard-case.ts';

/**
 * The short texts an edit wrote in: notes, and what goes with a position. They may come over their length when two type
 * at once, which nobody can help; then they can't grow any further.
 */
export class ShortTexts {
  readonly #written = new Map<Y.Text, { root: string; items: Y.Item[]; foreign: number }>();
  readonly #case: Case;

  constructor(guarded: Case) {
    this.#case = guarded;
  }

  /** A new item in one of them: nothing else than letters stays. */
  add(text: Y.Text, item: Y.Item, root: string): void {
    const written = this.#written.get(text) ?? { root, items: [], foreign: 0 };
    this.#written.set(text, written);
    if (item.content instanceof Y.ContentString && item.parentSub === null) {
      written.items.push(item);
      return;
    }
    this.#case.corrections.push({ kind: 'delete', id: item.id, length: item.length, root });
    if (item.countable && item.parentSub === null) written.foreign += item.length;
  }

  finish(): void {
    for (const [text, { root, items, foreign }] of this.#written) {
      const length = text.length - foreign;
      if (length > MAX_NOTE_LENGTH) this.#cut(items, length - this.#most(text, items, length), root);
    }
  }

  /** How long the text may be after this edit. */
  #most(text: Y.Text, items: readonly Y.Item[], length: number): number {
    const before = this.#case.before.text(text).length;
    if (before > MAX_NOTE_LENGTH) return before;
    // No one types so much at once with room for it; what two people typed together stays.
    const written = items.reduce((sum, item) => sum + item.length, 0);
    return written > MAX_NOTE_LENGTH ? MAX_NOTE_LENGTH : length;
  }

  /** Takes out so many of the letters that were written last. */
  #cut(items: readonly Y.Item[], units: number, root: string): void {
    let left = units;
    for (const item of [...items].reverse()) {
      if (left <= 0) return;
      if (!(item.content instanceof Y.ContentString)) continue;
      let from = Math.max(0, item.length - left);
      if (from > 0 && isLow(item.content.str.charCodeAt(from))) from -= 1;
      const length = item.length - from;
      left -= length;
      const id = Y.createID(item.id.client, item.id.clock + from);
      this.#case.corrections.push({ kind: 'delete', id, length, root });
    }
  }
}
