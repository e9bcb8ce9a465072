import type { Page } from '@playwright/test';
import { enter, settled, wordsAt } from './screens-board.ts';
import type { Seat } from './screens-filled.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** The scenarios: none, some, one, a new one, and side by side. */
async function open(page: Page, table: DressedTable, path: string, as: Seat = 'participant'): Promise<void> {
  await enter(page, await table.points(40), as, `/scenarios${path}`);
}

export const SCENARIO_SCREENS: readonly Screen[] = [
  {
    name: 'scenarios-none',
    visit: async (page, table) => {
      await table.sit(page, 'Eva Jansen', 'participant');
      await page.goto(`${table.url}/w/${table.made.workshop.id}/scenarios`);
      await settled(page);
      await page.locator('main h1').waitFor();
    },
  },
  { name: 'scenarios-list', whole: true, visit: (page, table) => open(page, table, '') },
  { name: 'scenarios-observer', visit: (page, table) => open(page, table, '', 'observer') },
  {
    name: 'scenarios-chosen',
    visit: async (page, table) => {
      await open(page, table, '');
      const boxes = page.getByRole('main').getByRole('checkbox');
      await boxes.nth(0).check({ force: true });
      await boxes.nth(1).check({ force: true });
    },
  },
  {
    name: 'scenarios-new',
    visit: async (page, table) => {
      await open(page, table, '?new=1');
      await page.getByRole('button', { name: wordsAt(table).scenarios.make, exact: true }).click();
    },
  },
  { name: 'scenarios-one', whole: true, visit: (page, table) => open(page, table, '/scenario-1') },
  { name: 'scenarios-one-top', visit: (page, table) => open(page, table, '/scenario-1') },
  {
    name: 'scenarios-beside',
    whole: true,
    visit: (page, table) => open(page, table, '/compare?ids=scenario-0,scenario-1'),
  },
  {
    name: 'scenarios-beside3',
    visit: (page, table) => open(page, table, '/compare?ids=scenario-0,scenario-1,scenario-2'),
  },
];
