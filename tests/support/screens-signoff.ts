import type { Page } from '@playwright/test';
import { Frozen, Preflight, type SignoffRequest } from '../../shared/http/versions.ts';
import { MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import type { PartnerId } from '../../shared/ids.ts';
import { signoffPage } from '../e2e/pages/signoff.ts';
import { createDevice, type Device, joined, read } from './device.ts';
import { settled, wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** Sign-off in its states: the table's partners, each with one person and one said thing; a second version in another workshop. */
type Signing = { home: string; marit: Device; people: readonly Device[]; observer: Device };

const NAMES = ['Anna Bakker', 'Bram Yıldız', 'Chaima el Amrani', 'Daan Visser', 'Eva Jansen'];
const WORDS: readonly (Partial<SignoffRequest> | null)[] = [
  null,
  { decision: 'agreed' },
  {
    decision: 'agreed-with-note',
    note: 'Met een proefjaar. Na dat jaar kijken we samen of de reistijd voor studenten te doen is.',
  },
  { decision: 'not-agreed', note: 'Onze begeleiders kunnen er dit jaar geen school bij hebben.' },
  { decision: 'consult', until: '2999-03-01' },
];

type Kind = 'going' | 'complete' | 'second';
const made = new WeakMap<DressedTable, Map<Kind, Promise<Signing>>>();

function signingOf(table: DressedTable, kind: Kind): Promise<Signing> {
  const kinds = made.get(table) ?? new Map<Kind, Promise<Signing>>();
  made.set(table, kinds);
  const known = kinds.get(kind) ?? fill(table, kind);
  kinds.set(kind, known);
  return known;
}

async function fill(table: DressedTable, kind: Kind): Promise<Signing> {
  const { workshop, guide, partners } = table.view;
  const marit = createDevice(table.url);
  const { title, locale } = workshop;
  const body = { title, locale, guide: { id: guide.id }, partners: partners.map(({ name, kind }) => ({ name, kind })) };
  const own = await read(MadeWorkshop, await marit.post('/api/workshops', body), 201);
  const path = `/api/workshops/${own.workshop.id}`;
  await marit.post('/api/join', { key: own.facilitatorKey, name: 'Marit de Vries' });
  const { stage } = await read(WorkshopView, await marit.get(path));
  const sit = (name: string, partnerId: PartnerId | undefined) =>
    joined(table.url, { key: own.joinKey, name, ...(partnerId === undefined ? {} : { partnerId }) });
  const people = await Promise.all(NAMES.map((name, at) => sit(name, stage.partners[at]?.id)));
  const observer = await sit('Olga Smit', stage.partners[0]?.id);
  const participantId = observer.joined.participant?.id;
  await marit.post(`${path}/commands`, { type: 'participant.role', participantId, role: 'observer' });
  const say = async (number: number, words: typeof WORDS): Promise<void> => {
    for (const [at, word] of words.entries()) {
      if (word !== null) await people[at]?.device.post(`${path}/versions/${number}/signoffs`, word);
    }
  };
  const freeze = async (): Promise<void> => {
    const { items } = await read(Preflight, await marit.get(`${path}/preflight`));
    await read(Frozen, await marit.post(`${path}/versions`, { accepted: items.map(({ id }) => id) }), 201);
  };
  if (kind === 'complete') {
    await marit.post(`${path}/commands`, { type: 'signoff.rule', rule: { kind: 'at-least', partners: 2 } });
  }
  await freeze();
  if (kind === 'second') {
    await say(1, [{ decision: 'agreed-with-note', note: 'Graag in het voorjaar beginnen.' }, { decision: 'agreed' }]);
    await marit.post(`${path}/reopen`, { reason: 'Er moet nog iets bij.' });
    for (const block of guide.blocks.slice(0, 3)) {
      const order = { type: 'agenda', act: 'add-question', blockId: block.id, text: 'Wat vraagt dit van ons?' };
      await marit.post(`${path}/commands`, order);
    }
    await freeze();
    await say(2, [null, { decision: 'agreed', reaffirms: 1 }]);
  } else await say(1, WORDS);
  const devices = people.map(({ device }) => device);
  return { home: `${table.url}/w/${own.workshop.id}`, marit, people: devices, observer: observer.device };
}

async function go(page: Page, device: Device | undefined, address: string): Promise<void> {
  const [name = '', value = ''] = (device?.cookie() ?? '').split('=', 2);
  await page.context().addCookies([{ name, value, url: new URL(address).origin }]);
  await page.goto(address);
  await settled(page);
  await page.locator('main h1').first().waitFor();
}

type Way = {
  kind?: Kind;
  as(signing: Signing): Device | undefined;
  path?: string;
  act?(page: Page, table: DressedTable): Promise<void>;
};

const screen = (name: string, { kind = 'going', as, path = '/versions/1', act }: Way): Screen => ({
  name: `signoff-${name}`,
  whole: true,
  visit: async (page, table) => {
    const signing = await signingOf(table, kind);
    await go(page, as(signing), signing.home + path);
    await act?.(page, table);
  },
});

const at = (table: DressedTable, page: Page) => signoffPage(page, wordsAt(table));
const person =
  (index: number) =>
  ({ people }: Signing): Device | undefined =>
    people[index];

export const SIGNOFF_SCREENS: readonly Screen[] = [
  screen('notice', { as: person(0), path: '' }),
  screen('form', { as: person(0), act: (page, table) => at(table, page).toReview.click() }),
  screen('consult', { as: person(0), act: (page, table) => at(table, page).choose('consult') }),
  screen('review', {
    as: person(0),
    act: async (page, table) => {
      const signoff = at(table, page);
      await signoff.choose('not-agreed');
      await signoff.note.fill('De reistijd is nog niet uitgezocht.\nDat willen we eerst weten.');
      await signoff.toReview.click();
      await signoff.review.waitFor();
    },
  }),
  screen('receipt', { as: person(2) }),
  screen('withdraw', { as: person(4), act: (page, table) => at(table, page).withdraw.click() }),
  screen('signatory', { as: person(1), act: (page, table) => at(table, page).nameSomeone.click() }),
  screen('observer', { as: ({ observer }) => observer }),
  screen('steer', { as: ({ marit }) => marit, act: (page, table) => at(table, page).byPartner.click() }),
  screen('complete', { kind: 'complete', as: person(2) }),
  screen('late', { kind: 'complete', as: person(0) }),
  screen('again', { kind: 'second', as: person(0), path: '/versions/2' }),
  screen('older', { kind: 'second', as: person(0) }),
];
