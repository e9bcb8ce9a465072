import { AppError, type ErrorKind } from '../../shared/errors.ts';
import type { ServerEdit } from './rooms.ts';

/** Someone waits for an edit of the server's own: until it is stored, or the room ended. */
export type AskedEdit = { edit: ServerEdit; stored(): void; refused(reason: ErrorKind): void };

/** Those of one room. */
export class AskedEdits {
  readonly #waiting = new Set<AskedEdit>();

  /** `asked` goes its way through the room; the promise tells how that ended. */
  add(edit: ServerEdit): { asked: AskedEdit; done: Promise<void> } {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const settled = (): void => {
      this.#waiting.delete(asked);
    };
    const asked: AskedEdit = {
      edit,
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
