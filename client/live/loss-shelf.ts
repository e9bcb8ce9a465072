import type { Loss } from './loss.ts';

/** Where losses stand until they are put back or let go. Each on its own, so that two tabs never write over each other's. */
export interface LossShelf {
  /** In any order. */
  all(): readonly Loss[];
  /** In place of the one with the same id, if there is. */
  put(loss: Loss): void;
  drop(id: string): void;
  /** Calls back after each change, from here or elsewhere. */
  onChange(listener: () => void): void;
}

/** For as long as the session. */
export function memoryShelf(): LossShelf {
  const losses = new Map<string, Loss>();
  const listeners: (() => void)[] = [];
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    all: () => [...losses.values()],
    put(loss) {
      losses.set(loss.id, loss);
      tell();
    },
    drop(id) {
      losses.delete(id);
      tell();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
