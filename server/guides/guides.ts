import { AppError } from '../../shared/errors.ts';
import type { GuideFile, Preview } from './preview.ts';
import { type After, type ReadingThread, startThread } from './reading-thread.ts';

/**
 * Guides that people bring: reading their files. Files come from anyone, so they are read in threads with little memory
 * and little time: a file that hangs or eats costs its sender an answer, and nobody else anything.
 */
export type GuideReader = {
  /** AppError: file-* and no-questions, with what and where; too-fast when too many files wait. */
  preview(file: GuideFile): Promise<Preview>;
  /** Ends what is being read. */
  close(): Promise<void>;
};

export type ReaderSettings = {
  /** How long one file may take. */
  limitMs: number;
  /** Files read at one time, and those that may wait for that. */
  atOnce: number;
  waiting: number;
  /** How long a thread that has nothing to read is kept. */
  idleMs: number;
  after: After;
};

export function createGuideReader({ limitMs, atOnce, waiting, idleMs, after }: ReaderSettings): GuideReader {
  const threads = new Set<ReadingThread>();
  const idle: { thread: ReadingThread; keep: () => void }[] = [];
  const queue: (() => void)[] = [];
  let busy = 0;
  let closed = false;

  async function turn(): Promise<void> {
    if (busy < atOnce) {
      busy += 1;
      return;
    }
    if (queue.length >= waiting) throw new AppError('too-fast');
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  /** Hands the turn to who waits longest, or gives it back. */
  function done(): void {
    const next = queue.shift();
    if (next === undefined) busy -= 1;
    else next();
  }

  function take(): ReadingThread {
    if (closed) throw new AppError('restarting');
    const kept = idle.pop();
    kept?.keep();
    if (kept?.thread.usable()) return kept.thread;
    const thread = startThread(after);
    threads.add(thread);
    return thread;
  }

  function putBack(thread: ReadingThread): void {
    if (!thread.usable() || closed) {
      threads.delete(thread);
      return;
    }
    const entry = {
      thread,
      keep: after(idleMs, () => {
        idle.splice(idle.indexOf(entry), 1);
        threads.delete(thread);
        thread.end();
      }),
    };
    idle.push(entry);
  }

  return {
    async preview(file) {
      await turn();
      try {
        const thread = take();
        return await thread.read(file, limitMs).finally(() => putBack(thread));
      } finally {
        done();
      }
    },
    async close() {
      closed = true;
      for (const { keep } of idle) keep();
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}
