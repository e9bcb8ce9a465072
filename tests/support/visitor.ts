import { Joined, MadeWorkshop } from '../../shared/http/workshop.ts';

/** What a person does over HTTP before there is a socket: start a workshop, come in. `origin` is the server's. */
export const PARTNER = 'De Berk';

export async function startWorkshop(origin: string, partners: readonly string[] = [PARTNER]): Promise<MadeWorkshop> {
  const response = await postJson(`${origin}/api/workshops`, {
    title: 'Proef',
    locale: 'nl',
    guide: { id: 'uitbreidingsstrategie' },
    partners: partners.map((name) => ({ name, kind: 'school' })),
  });
  return MadeWorkshop.parse(await response.json());
}

export type Visitor = { cookie: string; joined: Joined };

/** Comes in on a new device, or with a cookie on one that was here before. */
export async function comeIn(
  origin: string,
  request: { key: string; name?: string; partnerName?: string },
  cookie?: string,
): Promise<Visitor> {
  const response = await postJson(`${origin}/api/join`, request, cookie);
  const set = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return { cookie: set.length > 0 ? set.join('; ') : (cookie ?? ''), joined: Joined.parse(await response.json()) };
}

/** A participant of the first partner. */
export const participate = (origin: string, made: MadeWorkshop, name: string): Promise<Visitor> =>
  comeIn(origin, { key: made.joinKey, name, partnerName: PARTNER });

export async function postJson(url: string, body: unknown, cookie?: string): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response;
}
