import { questionOfRoot } from '../../shared/board/board.ts';
import { freshId } from './fresh-id.ts';
import type { Loss } from './loss.ts';
import type { LossShelf } from './loss-shelf.ts';
import { type Readable, writable } from './readable.ts';
import { samePlace } from './text-place.ts';

/** The words to be offered back. They outlive the session that lost them, so that a next one goes on offering them. */
export interface Losses {
  readonly list: Readable<readonly Loss[]>;
  add(loss: Omit<Loss, 'id' | 'questionId'>): void;
  forget(id: string): void;
  clear(): void;
}

const ORDER_DIGITS = 6;

const orderOf = ({ id }: Loss): number => Number.parseInt(id, 10) || 0;

const nextId = (all: readonly Loss[]): string => {
  const order = Math.max(0, ...all.map(orderOf)) + 1;
  return `${String(order).padStart(ORDER_DIGITS, '0')}-${freshId()}`;
};

/** Two tabs can find the same words in the copy they share: that is one loss. */
const sameWords = (one: Loss, other: Loss): boolean =>
  one.text === other.text && one.why === other.why && samePlace(one.place, other.place);

const inOrder = (all: readonly Loss[]): Loss[] =>
  all
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .filter((loss, index, sorted) => sorted.findIndex((other) => sameWords(loss, other)) === index);

export function createLosses(shelf: LossShelf): Losses {
  const list = writable<readonly Loss[]>(
    inOrder(shelf.all()),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  /** Typing on into a part that refuses grows one entry, not one for every letter; never one of another tab. */
  const growing = new Set<string>();
  shelf.onChange(() => list.set(inOrder(shelf.all())));
  return {
    list,
    add(loss) {
      const all = shelf.all();
      const grown = all.find(
        (other) => loss.why === 'refused' && growing.has(other.id) && samePlace(other.place, loss.place),
      );
      if (grown !== undefined) return shelf.put({ ...grown, text: grown.text + loss.text });
      const questionId = loss.place === null ? null : questionOfRoot(loss.place.root);
      const id = nextId(all);
      if (loss.why === 'refused') growing.add(id);
      shelf.put({ ...loss, questionId, id });
    },
    forget(id) {
      const forgotten = shelf.all().find((loss) => loss.id === id);
      if (forgotten === undefined) return;
      for (const loss of shelf.all()) if (sameWords(loss, forgotten)) shelf.drop(loss.id);
    },
    clear() {
      for (const { id } of shelf.all()) shelf.drop(id);
    },
  };
}
