import type { Page } from '@playwright/test';
import { Joined, MadeWorkshop } from '../../shared/http/workshop.ts';
import { type FreezingPage, freezingPage } from '../e2e/pages/freezing.ts';
import { steeringHand } from '../e2e/pages/steering.ts';
import { createDevice, type Device, read } from './device.ts';
import { settled, wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** Freezing in its states, each in a workshop of its own: a frozen one can't be put back as it was. */
type Fresh = { home: string; path: string; id: string; marit: Device; freezing: FreezingPage; page: Page };

async function fresh(page: Page, table: DressedTable, as: 'facilitator' | 'participant'): Promise<Fresh> {
  const { workshop, partners } = table.view;
  const marit = createDevice(table.url);
  const made = await read(
    MadeWorkshop,
    await marit.post('/api/workshops', {
      title: workshop.title,
      locale: workshop.locale,
      guide: { id: table.view.guide.id },
      partners: partners.map(({ name, kind }) => ({ name, kind })),
    }),
    201,
  );
  await read(Joined, await marit.post('/api/join', { key: made.facilitatorKey, name: 'Marit de Vries' }));
  const key = as === 'facilitator' ? made.facilitatorKey : made.joinKey;
  await page.request.post(`${table.url}/api/join`, {
    headers: { origin: table.url },
    data: { key, name: as === 'facilitator' ? 'Marit de Vries' : 'Eva Jansen', partnerName: partners[0]?.name },
  });
  const { id } = made.workshop;
  const home = `${table.url}/w/${id}`;
  return { home, path: `/api/workshops/${id}`, id, marit, freezing: freezingPage(page, wordsAt(table)), page };
}

async function go({ page, home }: Fresh, path: string): Promise<void> {
  await page.goto(home + path);
  await settled(page);
  await page.locator('main h1').first().waitFor();
}

async function preflight(page: Page, table: DressedTable): Promise<Fresh> {
  const workshop = await fresh(page, table, 'facilitator');
  const options = [{ title: 'A' }, { title: 'B' }];
  const subject = { kind: 'options', options };
  const common = { subject, method: 'choice', kind: 'pulse', electorate: 'participants', settings: { max: 1 } };
  const title = table.view.workshop.locale === 'nl' ? 'Gaan we hiermee verder?' : 'Do we go on with this?';
  const { round } = await (await workshop.marit.post(`${workshop.path}/rounds`, { ...common, title })).json();
  await go(workshop, '/rounds');
  await workshop.marit.post(`${workshop.path}/rounds/${round.id}/open`, {});
  await go(workshop, '/freeze');
  await workshop.freezing.first.waitFor();
  return workshop;
}

async function ready(page: Page, table: DressedTable): Promise<Fresh> {
  const workshop = await fresh(page, table, 'facilitator');
  await go(workshop, '/freeze');
  await page.getByRole('checkbox').first().waitFor();
  await workshop.freezing.acceptAll();
  return workshop;
}

const announce = ({ marit, path }: Fresh) => marit.post(`${path}/commands`, { type: 'freeze.announce', seconds: 300 });

async function freeze({ marit, path }: Fresh): Promise<void> {
  const { items } = await (await marit.get(`${path}/preflight`)).json();
  const accepted = items.map(({ id }: { id: string }) => id);
  await marit.post(`${path}/versions`, { accepted });
}

const FROZEN_PAGES = {
  board: '',
  block: '/b/',
  matrix: '/matrix',
  scenarios: '/scenarios',
  checklist: '/checklist',
  rounds: '/rounds',
  log: '/log',
};

const frozenScreens: readonly Screen[] = Object.entries(FROZEN_PAGES).map(([name, path]) => ({
  name: `frozen-${name}`,
  visit: async (page, table) => {
    const workshop = await fresh(page, table, 'participant');
    await freeze(workshop);
    await go(workshop, path === '/b/' ? `/b/${table.view.guide.blocks[0]?.id}` : path);
  },
}));

export const FREEZING_SCREENS: readonly Screen[] = [
  { name: 'freeze-open', whole: true, visit: async (page, table) => void (await preflight(page, table)) },
  {
    name: 'freeze-confirm',
    visit: async (page, table) => {
      const { freezing } = await ready(page, table);
      await freezing.askAtLeast(3);
      await freezing.now.click();
      await freezing.yes.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'freeze-announced',
    visit: async (page, table) => {
      const { freezing } = await ready(page, table);
      await freezing.announce.click();
      await freezing.cancel.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'freeze-bar',
    visit: async (page, table) => {
      const workshop = await fresh(page, table, 'participant');
      await go(workshop, `/b/${table.view.guide.blocks[0]?.id}`);
      await announce(workshop);
      await workshop.freezing.bar.waitFor();
    },
  },
  {
    name: 'freeze-bar-done',
    visit: async (page, table) => {
      const workshop = await fresh(page, table, 'participant');
      await go(workshop, `/b/${table.view.guide.blocks[0]?.id}`);
      await freeze(workshop);
      await workshop.freezing.bar.getByRole('link').waitFor();
    },
  },
  {
    name: 'freeze-reopen',
    visit: async (page, table) => {
      const workshop = await fresh(page, table, 'facilitator');
      await freeze(workshop);
      await go(workshop, '/freeze');
    },
  },
  {
    name: 'freeze-reopened',
    visit: async (page, table) => {
      const workshop = await fresh(page, table, 'participant');
      await freeze(workshop);
      const reason = table.view.workshop.locale === 'nl' ? 'Blok 3 moet er nog in' : 'Block 3 has yet to go in';
      await workshop.marit.post(`${workshop.path}/reopen`, { reason });
      await go(workshop, '');
      await workshop.freezing.bar.waitFor();
    },
  },
  {
    name: 'frozen-steering',
    visit: async (page, table) => {
      const workshop = await fresh(page, table, 'facilitator');
      await freeze(workshop);
      await go(workshop, '');
      await steeringHand(page, wordsAt(table)).show();
    },
  },
  ...frozenScreens,
];
