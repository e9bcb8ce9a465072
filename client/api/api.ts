import type { z } from 'zod';
import { type ErrorKind, isErrorKind } from '../../shared/errors.ts';
import { Problem } from '../../shared/http/problem.ts';
import { shownLocale } from '../i18n/i18n.ts';

/**
 * Asking the server over HTTP. What comes back is decoded; everything that can go wrong is a `RequestError` with a kind.
 * It knows no routes: those stand in `workshop.ts`.
 */
export type RequestKind = ErrorKind | 'unreachable' | 'strange-answer';

export class RequestError extends Error {
  readonly kind: RequestKind;
  /** The server's words for the reader, in a few and in a sentence; null when it did not get to say them. */
  readonly title: string | null;
  readonly detail: string | null;
  readonly field: string | null;
  /** The line of a file that was refused, from 1. */
  readonly line: number | null;
  /** The whole answer, for a problem that says more than any problem does; undecoded. */
  readonly content: unknown;

  constructor(
    kind: RequestKind,
    problem?: Pick<Problem, 'title' | 'detail' | 'field' | 'line'>,
    cause?: unknown,
    content?: unknown,
  ) {
    super(problem?.detail ?? kind, { cause });
    this.name = 'RequestError';
    this.kind = kind;
    this.title = problem?.title ?? null;
    this.detail = problem?.detail ?? null;
    this.field = problem?.field ?? null;
    this.line = problem?.line ?? null;
    this.content = content;
  }
}

const PROBLEM_TYPE = '/problems/';

/** Rejects with `RequestError` only. `body` undefined sends none; a form goes as a form, anything else as JSON. */
export async function ask<T>(
  method: string,
  path: string,
  answer: z.ZodType<T>,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await send(method, path, body, headers);
  const content = response.status === 204 ? null : await json(response);
  if (!response.ok) throw problemOf(content);
  const parsed = answer.safeParse(content);
  if (!parsed.success) throw new RequestError('strange-answer', undefined, parsed.error);
  return parsed.data;
}

async function send(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        ...headers,
        Accept: 'application/json, application/problem+json',
        'Accept-Language': shownLocale(),
        // The browser itself writes the header of a form: only it knows where the parts are cut.
        ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
  } catch (error) {
    throw new RequestError('unreachable', undefined, error);
  }
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    // A proxy or a hotel's login page in between answers with something else.
    throw new RequestError(response.ok ? 'strange-answer' : 'unreachable', undefined, error);
  }
}

function problemOf(content: unknown): RequestError {
  const problem = Problem.safeParse(content);
  if (!problem.success) return new RequestError('strange-answer', undefined, problem.error);
  const kind = problem.data.type.startsWith(PROBLEM_TYPE) ? problem.data.type.slice(PROBLEM_TYPE.length) : '';
  return new RequestError(isErrorKind(kind) ? kind : 'internal', problem.data, undefined, content);
}
