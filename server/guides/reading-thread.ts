import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors.ts';
import type { GuideFile, Preview } from './preview.ts';
import type { FromThread } from './thread.ts';

/** One thread that reads files: it is kept while it behaves, for loading the readers takes longer than most files. */
export type ReadingThread = {
  /** One file at a time. AppError: file-*, no-questions. Not `usable` afterwards when it had to be ended. */
  read(file: GuideFile, limitMs: number): Promise<Preview>;
  usable(): boolean;
  end(): Promise<void>;
};

/** Runs something later; what comes back takes it back. */
export type After = (ms: number, run: () => void) => () => void;

const MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

const THREAD = new URL('./thread.ts', import.meta.url);

const tooHard = () => new AppError('file-too-hard', { field: 'file' });

export function startThread(after: After): ReadingThread {
  const worker = new Worker(THREAD, { resourceLimits: MEMORY, env: {}, stdout: true, stderr: true });
  // An idle thread holds nobody up who wants to stop.
  worker.unref();
  let ended = false;
  let settle: ((answer: FromThread | AppError) => void) | null = null;

  worker.on('message', (message: FromThread) => settle?.(message));
  worker.on('error', (error) => {
    ended = true;
    settle?.(isOutOfMemory(error) ? tooHard() : new AppError('internal', { cause: error }));
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
    async read(file, limitMs) {
      const { promise, resolve } = Promise.withResolvers<FromThread | AppError>();
      settle = resolve;
      // The file's own bytes: a part of a larger buffer would take the rest along.
      const bytes = Uint8Array.from(file.bytes);
      worker.ref();
      worker.postMessage({ ...file, bytes }, [bytes.buffer]);
      const cancel = after(limitMs, () => resolve(tooHard()));
      const answer = await promise;
      cancel();
      settle = null;
      worker.unref();
      if (answer instanceof AppError) {
        await end();
        throw answer;
      }
      if ('preview' in answer) return answer.preview;
      if ('refused' in answer) throw refusedAs(answer.refused);
      throw new AppError('internal', { cause: new Error(answer.failed) });
    },
    usable: () => !ended,
    end,
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

type Refused = Extract<FromThread, { refused: unknown }>['refused'];

const refusedAs = ({ kind, field, line }: Refused): AppError =>
  new AppError(kind, { ...(field === null ? {} : { field }), ...(line === null ? {} : { line }) });
