import { Frozen, Preflight } from '../../shared/http/versions.ts';
import { expect } from './e2e.ts';
import type { Person } from './person.ts';

/** Freezing and opening again by hand, past the pages for that, which have tests of their own. */
type Made = { workshop: { id: string } };

/** With everything that is open accepted as it is. */
export async function freeze({ page }: Person, { workshop }: Made): Promise<void> {
  const path = `/api/workshops/${workshop.id}`;
  const { items } = Preflight.parse(await (await page.request.get(`${path}/preflight`)).json());
  const answer = await page.request.post(`${path}/versions`, { data: { accepted: items.map(({ id }) => id) } });
  Frozen.parse(await answer.json());
}

export async function reopen({ page }: Person, { workshop }: Made): Promise<void> {
  const data = { reason: 'Er moet nog iets bij.' };
  expect((await page.request.post(`/api/workshops/${workshop.id}/reopen`, { data })).status()).toBe(200);
}
