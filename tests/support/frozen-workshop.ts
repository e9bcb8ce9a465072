import { z } from 'zod';
import type { Locale } from '../../shared/guide/guide.ts';
import { Frozen, Preflight } from '../../shared/http/versions.ts';
import { MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import type { SignoffRule } from '../../shared/version/rule.ts';
import { createDevice, type Device, joined, read } from './device.ts';

/** A workshop that was frozen on a running server, and what its partners said of the version: as it goes in a meeting. */
type Word = {
  decision: 'agreed' | 'agreed-with-note' | 'not-agreed' | 'consult';
  note?: string;
  until?: string;
};

export type FrozenWorkshop = {
  made: MadeWorkshop;
  facilitator: Device;
  hash: string;
  /** The version as a file, as the server gives it now. */
  file(number?: number): Promise<string>;
  reopen(): Promise<void>;
  freeze(): Promise<string>;
};

type Options = {
  title: string;
  locale: Locale;
  partners: readonly string[];
  words: readonly (Word | null)[];
  rule?: SignoffRule;
};

/** `words`: of each partner in turn; null for one that says nothing. */
export async function frozenWorkshop(url: string, options: Options): Promise<FrozenWorkshop> {
  const { title, locale, partners, words, rule = { kind: 'all' } } = options;
  const facilitator = createDevice(url);
  const made = await read(
    MadeWorkshop,
    await facilitator.post('/api/workshops', {
      title,
      locale,
      guide: { id: 'uitbreidingsstrategie' },
      partners: partners.map((name) => ({ name, kind: 'school' })),
    }),
    201,
  );
  const path = `/api/workshops/${made.workshop.id}`;
  const done = async (response: Response, status = 200) => void (await read(z.unknown(), response, status));
  await done(await facilitator.post('/api/join', { key: made.facilitatorKey, name: 'Marit de Vries' }));
  await done(await facilitator.post(`${path}/commands`, { type: 'signoff.rule', rule }));
  const view = await read(WorkshopView, await facilitator.get(path));
  const people: Device[] = [];
  for (const [at, { id }] of view.partners.entries()) {
    people.push((await joined(url, { key: made.joinKey, name: `Deelnemer ${at + 1}`, partnerId: id })).device);
  }
  const freeze = async (): Promise<string> => {
    const { items } = await read(Preflight, await facilitator.get(`${path}/preflight`));
    const accepted = items.map(({ id }) => id);
    const frozen = await read(Frozen, await facilitator.post(`${path}/versions`, { accepted }), 201);
    return frozen.version.hash;
  };
  const hash = await freeze();
  for (const [at, word] of words.entries()) {
    if (word !== null) await done((await people[at]?.post(`${path}/versions/1/signoffs`, word)) ?? new Response(), 201);
  }
  return {
    made,
    facilitator,
    hash,
    file: async (number = 1) => (await facilitator.get(`${path}/versions/${number}.json`)).text(),
    reopen: async () => done(await facilitator.post(`${path}/reopen`, { reason: 'Er kwam nog iets bij.' })),
    freeze,
  };
}
