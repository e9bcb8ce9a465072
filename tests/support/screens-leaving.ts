import type { Page } from '@playwright/test';
import { MadeWorkshop } from '../../shared/http/workshop.ts';
import { monthsAfter } from '../../shared/stage/keeping.ts';
import { leavingPage } from '../e2e/pages/leaving.ts';
import { wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** How a workshop ends: the page about it, the notice a month before, and what is seen after. */
const WEEK_MS = 7 * 24 * 60 * 60_000;
const saved = (page: Page) => page.locator('[data-testid=status][data-tone=good]').waitFor();

async function open(page: Page, table: DressedTable, as: 'facilitator' | 'participant') {
  await table.sit(page, as === 'facilitator' ? 'Marit de Vries' : 'Eva Jansen', as);
  await page.goto(`${table.url}/w/${table.made.workshop.id}/leave`);
  await saved(page);
  return leavingPage(page, wordsAt(table));
}

const keep = (table: DressedTable, keepUntil: number) => table.order({ type: 'retention', keepUntil });
const keepAYear = (table: DressedTable) => keep(table, monthsAfter(Date.now(), 12));

/** Makes a workshop to be removed, and goes to its page about that. */
async function another(page: Page, table: DressedTable): Promise<MadeWorkshop> {
  const { title, locale } = table.made.workshop;
  const headers = { origin: table.url };
  const data = { title, locale, guide: { id: 'uitbreidingsstrategie' }, partners: [] };
  const made = MadeWorkshop.parse(
    await (await page.request.post(`${table.url}/api/workshops`, { headers, data })).json(),
  );
  await page.request.post(`${table.url}/api/join`, { headers, data: { key: made.facilitatorKey, name: 'Marit' } });
  await page.goto(`${table.url}/w/${made.workshop.id}/leave`);
  await saved(page);
  return made;
}

export const LEAVING_SCREENS: readonly Screen[] = [
  {
    name: 'leave-facilitator',
    whole: true,
    visit: async (page, table) => void (await open(page, table, 'facilitator')),
  },
  {
    name: 'leave-participant',
    whole: true,
    visit: async (page, table) => void (await open(page, table, 'participant')),
  },
  {
    name: 'leave-asked',
    whole: true,
    visit: async (page, table) => {
      const leaving = await open(page, table, 'facilitator');
      await page.getByRole('button', { name: wordsAt(table).leaving.change }).click();
      await leaving.type(table.made.workshop.title, 'iets anders');
      await leaving.yes();
      await leaving.wrong.waitFor();
    },
  },
  {
    name: 'leave-soon',
    visit: async (page, table) => {
      await keep(table, Date.now() + WEEK_MS);
      await table.sit(page, 'Marit de Vries', 'facilitator');
      await page.goto(`${table.url}/w/${table.made.workshop.id}`);
      await saved(page);
      await leavingPage(page, wordsAt(table)).soon.waitFor();
      await page.locator('main h1').waitFor();
    },
    after: keepAYear,
  },
  {
    name: 'leave-gone',
    visit: async (page, table) => {
      const { workshop } = await another(page, table);
      const leaving = leavingPage(page, wordsAt(table));
      await leaving.type(workshop.title, workshop.title);
      await leaving.yes();
      await leaving.gone(workshop.title).waitFor();
    },
  },
  {
    name: 'leave-told',
    visit: async (page, table) => {
      const { workshop } = await another(page, table);
      await page.request.delete(`${table.url}/api/workshops/${workshop.id}`, { headers: { origin: table.url } });
      await leavingPage(page, wordsAt(table)).told.waitFor();
    },
  },
];
