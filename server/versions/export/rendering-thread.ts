import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/errors.ts';
import type { ExportOrder, ExportSource } from './export.ts';
import type { FromThread } from './thread.ts';

/** The thread that draws files, one at a time. */
export type RenderingThread = {
  /** AppError: internal when it fails, or takes more time or memory than it may; it has been ended then. */
  render(source: ExportSource, order: ExportOrder, limitMs: number): Promise<Uint8Array>;
  usable(): boolean;
  end(): Promise<void>;
};

/** Runs something later; what comes back takes it back. */
export type After = (ms: number, run: () => void) => () => void;

/** A full board takes a third of it. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

const THREAD = new URL('./thread.ts', import.meta.url);

const failed = (cause: unknown) => new AppError('internal', { cause });

export function startRendering(after: After): RenderingThread {
  const worker = new Worker(THREAD, { resourceLimits: MEMORY, env: {}, stdout: true, stderr: true });
  // An idle thread holds nobody up who wants to stop.
  worker.unref();
  let ended = false;
  let settle: ((answer: FromThread | AppError) => void) | null = null;

  worker.on('message', (message: FromThread) => settle?.(message));
  worker.on('error', (error) => {
    ended = true;
    settle?.(failed(error));
  });
  worker.on('exit', () => {
    ended = true;
    settle?.(new AppError('restarting'));
  });

  async function end(): Promise<void> {
    ended = true;
    await worker.terminate();
  }

  return {
    async render(source, order, limitMs) {
      const { promise, resolve } = Promise.withResolvers<FromThread | AppError>();
      settle = resolve;
      worker.ref();
      worker.postMessage({ source, order });
      const cancel = after(limitMs, () => resolve(failed(new Error(`no file within ${limitMs} ms`))));
      const answer = await promise;
      cancel();
      settle = null;
      worker.unref();
      if (answer instanceof AppError) {
        await end();
        throw answer;
      }
      if ('bytes' in answer) return answer.bytes;
      throw failed(new Error(answer.failed));
    },
    usable: () => !ended,
    end,
  };
}
