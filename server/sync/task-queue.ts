export type Task = () => void | Promise<void>;

/** One thing after another: a room's only way in. A task that returns a promise holds the others until it is done. */
export class TaskQueue {
  readonly #tasks: Task[] = [];
  readonly #onFailure: (error: unknown) => void;
  #working = false;

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  /** Runs now when nothing is ahead, which is how most edits go. */
  add(task: Task): void {
    this.#tasks.push(task);
    this.#work();
  }

  /** Before everything that waits. */
  addFirst(task: Task): void {
    this.#tasks.unshift(task);
    this.#work();
  }

  #work(): void {
    if (this.#working) return;
    this.#working = true;
    for (let task = this.#tasks.shift(); task !== undefined; task = this.#tasks.shift()) {
      const done = this.#run(task);
      if (done === undefined) continue;
      done.catch(this.#onFailure).finally(() => {
        this.#working = false;
        this.#work();
      });
      return;
    }
    this.#working = false;
  }

  #run(task: Task): Promise<void> | undefined {
    try {
      return task() ?? undefined;
    } catch (error) {
      this.#onFailure(error);
      return undefined;
    }
  }
}
