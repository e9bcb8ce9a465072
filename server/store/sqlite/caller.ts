import type { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/errors.ts';
import {
  type Answer,
  type Args,
  type Call,
  type CallName,
  type FromWorker,
  isAnswerTo,
  type Results,
  type ToWorker,
} from './calls.ts';
import type { Failure } from './failure.ts';

/** The clock and the timers the caller needs, passed in. Milliseconds; only differences of `now` are used. */
export type Timing = { now(): number; after(ms: number, run: () => void): void };

export type CallerSettings = {
  startWorker: () => Worker;
  timing: Timing;
  /** How long a call is asked again while someone else holds the database. */
  busyPatienceMs: number;
  busyRetryMs: number;
  /** A worker that died is replaced at the next call, but not sooner than this after its start. */
  restartPaceMs: number;
};

export type Caller = {
  opened: Promise<void>;
  call<Name extends CallName>(name: Name, ...args: Args[Name]): Promise<Results[Name]>;
  close(): Promise<void>;
};

type Pending = { post(): void; settle(answer: Answer): void; fail(error: AppError): void; deadline: number };

const unavailable = (message: string, cause?: unknown) => new AppError('store-unavailable', { message, cause });

const errorOf = ({ kind, message }: Failure): AppError =>
  kind === 'busy' ? unavailable(message) : new AppError(kind, { message });

/**
 * The main thread's side of the worker: matches answers to calls, asks again while the database is busy (other calls go
 * on meanwhile), and replaces a worker that died.
 */
export function openCaller(settings: CallerSettings): Caller {
  const { timing } = settings;
  const pending = new Map<number, Pending>();
  const opening = Promise.withResolvers<void>();
  const idle = Promise.withResolvers<void>();
  let worker: Worker | null = null;
  let startedAt = 0;
  let lastId = 0;
  let closing: Promise<void> | null = null;

  function start(): Worker {
    startedAt = timing.now();
    const started = settings.startWorker();
    let cause: unknown;
    started.on('message', hear);
    started.on('messageerror', () => started.terminate());
    started.on('error', (error) => {
      cause = error;
    });
    started.on('exit', () => {
      worker = null;
      failAll(unavailable('the database thread ended', cause));
    });
    return started;
  }

  function failAll(error: AppError): void {
    opening.reject(error);
    for (const { fail } of [...pending.values()]) fail(error);
  }

  function hear(message: FromWorker): void {
    switch (message.type) {
      case 'opened':
        opening.resolve();
        return;
      case 'not-opened':
        // The thread ends by itself: nothing listens in it.
        failAll(errorOf(message.failure));
        return;
      case 'answer':
        pending.get(message.id)?.settle(message);
        return;
      case 'failed':
        hearFailure(message.id, message.failure);
    }
  }

  function hearFailure(id: number, failure: Failure): void {
    const waiting = pending.get(id);
    if (waiting === undefined) return;
    if (failure.kind !== 'busy' || timing.now() >= waiting.deadline) {
      waiting.fail(errorOf(failure));
      return;
    }
    timing.after(settings.busyRetryMs, () => {
      // It may have failed meanwhile, with its worker.
      if (pending.has(id)) waiting.post();
    });
  }

  /** The living worker, or a new one; null so soon after a start that another would only die as fast. */
  function alive(): Worker | null {
    if (worker === null && timing.now() - startedAt >= settings.restartPaceMs) worker = start();
    return worker;
  }

  function call<Name extends CallName>(name: Name, ...args: Args[Name]): Promise<Results[Name]> {
    const to = closing === null ? alive() : null;
    if (to === null) return Promise.reject(unavailable(closing === null ? 'the database thread ended' : 'closed'));
    const { promise, resolve, reject } = Promise.withResolvers<Results[Name]>();
    lastId += 1;
    const id = lastId;
    const done = () => {
      pending.delete(id);
      if (closing !== null && pending.size === 0) idle.resolve();
    };
    const request: Call<Name> = { type: 'call', id, name, args };
    pending.set(id, {
      post: () => to.postMessage(request),
      settle(answer) {
        done();
        if (isAnswerTo(name, answer)) resolve(answer.result);
        else reject(new AppError('internal', { message: `asked ${name}, was answered ${answer.name}` }));
      },
      fail(error) {
        done();
        reject(error);
      },
      deadline: timing.now() + settings.busyPatienceMs,
    });
    to.postMessage(request);
    return promise;
  }

  async function shut(): Promise<void> {
    if (pending.size > 0) await idle.promise;
    const last = worker;
    if (last === null) return;
    const ended = Promise.withResolvers<void>();
    last.on('exit', () => ended.resolve());
    last.postMessage({ type: 'close' } satisfies ToWorker);
    await ended.promise;
  }

  worker = start();
  return {
    opened: opening.promise,
    call,
    close() {
      closing ??= shut();
      return closing;
    },
  };
}
