import type { z } from 'zod';
import { Problem } from '../../shared/http/problem.ts';
import { Joined, type JoinRequest, MadeWorkshop, type NewWorkshop } from '../../shared/http/workshop.ts';

/** A browser as far as HTTP goes: it keeps the one cookie it is given and sends it back. */
export type Device = {
  /** The Cookie header, empty before it was given one; for sockets of the same device. */
  cookie(): string;
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  get(path: string): Promise<Response>;
  delete(path: string): Promise<Response>;
};

type SendOptions = { body?: unknown; headers?: Record<string, string> };

export function createDevice(url: string): Device {
  let cookie = '';
  const send: Device['send'] = async (method, path, { body, headers = {} } = {}) => {
    const response = await fetch(new URL(path, url), {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === '' ? {} : { cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const given = response.headers.getSetCookie()[0];
    if (given !== undefined) cookie = given.split(';', 1)[0] ?? '';
    return response;
  };
  return {
    cookie: () => cookie,
    send,
    post: (path, body) => send('POST', path, { body }),
    get: (path) => send('GET', path),
    delete: (path) => send('DELETE', path),
  };
}

/** The body of an answer that must have this status; the error says what came instead. */
export async function read<T>(schema: z.ZodType<T>, response: Response, status = 200): Promise<T> {
  const text = await response.text();
  if (response.status !== status) throw new Error(`expected ${status}, got ${response.status}: ${text.slice(0, 300)}`);
  return schema.parse(JSON.parse(text));
}

/** What was refused, in one line to compare with: status, kind and field. */
export async function refusal(response: Response): Promise<{ status: number; kind: string; field?: string }> {
  const problem = Problem.parse(await response.json());
  if (problem.status !== response.status) throw new Error('the body names another status than the answer has');
  const kind = problem.type.replace('/problems/', '');
  return problem.field === undefined
    ? { status: problem.status, kind }
    : { status: problem.status, kind, field: problem.field };
}

export const SMALL_WORKSHOP: NewWorkshop = {
  title: 'Groei in de regio',
  locale: 'nl',
  guide: { id: 'uitbreidingsstrategie' },
  partners: [
    { name: 'Scholengroep Noord', kind: 'school' },
    { name: 'Hogeschool De Brug', kind: 'institute' },
  ],
};

export const makeWorkshop = async (url: string, change: Partial<NewWorkshop> = {}): Promise<MadeWorkshop> =>
  read(MadeWorkshop, await createDevice(url).post('/api/workshops', { ...SMALL_WORKSHOP, ...change }), 201);

/** A new device that has joined. */
export async function joined(url: string, request: JoinRequest): Promise<{ device: Device; joined: Joined }> {
  const device = createDevice(url);
  return { device, joined: await read(Joined, await device.post('/api/join', request)) };
}
