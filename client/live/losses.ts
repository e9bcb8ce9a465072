import { questionOfRoot } from '../../shared/board/board.ts';
import type { Loss } from './loss.ts';
import { type Readable, writable } from './readable.ts';
import { samePlace } from './text-place.ts';

export interface Losses {
  readonly list: Readable<readonly Loss[]>;
  add(loss: Omit<Loss, 'id' | 'questionId'>): void;
  forget(id: string): void;
}

/** The words to be offered back. Typing on into a part that refuses grows one entry, not one for every letter. */
export function createLosses(initial: readonly Loss[]): Losses {
  const list = writable<readonly Loss[]>(initial);
  let count = 0;
  return {
    list,
    add(loss) {
      const all = list.getSnapshot();
      const grown = all.find(
        (other) => loss.why === 'refused' && other.why === 'refused' && samePlace(other.place, loss.place),
      );
      if (grown !== undefined) {
        list.set(all.map((other) => (other === grown ? { ...grown, text: grown.text + loss.text } : other)));
        return;
      }
      do count += 1;
      while (all.some(({ id }) => id === `loss-${count}`));
      const questionId = loss.place === null ? null : questionOfRoot(loss.place.root);
      list.set([...all, { ...loss, questionId, id: `loss-${count}` }]);
    },
    forget(id) {
      list.set(list.getSnapshot().filter((loss) => loss.id !== id));
    },
  };
}
