import { AppError, type ErrorKind } from '../../shared/errors.ts';
import type { Room } from './room.ts';
import type { ServerEdit } from './rooms.ts';

/** Someone waits for an edit of the server's own: until it is stored, or the room ended. `epoch`: in which it was asked. */
export type AskedEdit = { edit: ServerEdit; epoch: number; stored(): void; refused(reason: ErrorKind): void };

/** Why it can't be written on what is there now. */
export function whyNot(
  { edit: { judge, roots }, epoch }: AskedEdit,
  { stage, locked }: Pick<Room, 'stage' | 'locked'>,
): ErrorKind | null {
  if (stage.epoch !== epoch) return 'epoch-moved';
  if (stage.phase !== 'open') return 'frozen';
  return judge(stage) ?? (locked !== null && roots.some(locked) ? 'locked' : null);
}

/** Those of one room. */
export class AskedEdits {
  readonly #waiting = new Set<AskedEdit>();

  /** `asked` goes its way through the room; the promise tells how that ended. */
  add(edit: ServerEdit, epoch: number): { asked: AskedEdit; done: Promise<void> } {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const settled = (): void => {
      this.#waiting.delete(asked);
    };
    const asked: AskedEdit = {
      edit,
      epoch,
      stored() {
        settled();
        resolve();
      },
      refused(reason) {
        settled();
        reject(new AppError(reason));
      },
    };
    this.#waiting.add(asked);
    return { asked, done: promise };
  }

  /** The room is no more. */
  refuseAll(reason: ErrorKind): void {
    for (const asked of [...this.#waiting]) asked.refused(reason);
  }
}
