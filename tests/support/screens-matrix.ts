import type { Page } from '@playwright/test';
import { matrixPage } from '../e2e/pages/matrix.ts';
import { enter, settled, wordsAt } from './screens-board.ts';
import type { Seat } from './screens-filled.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** The matrix: empty, with forty points and with five hundred, and every way to look at it. */
type Count = 40 | 500;

async function open(page: Page, table: DressedTable, count: Count, path = '', as: Seat = 'participant') {
  await enter(page, await table.points(count), as, `/matrix${path}`);
  return matrixPage(page, wordsAt(table));
}

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 500;
const sorts = '?sort=adoption&kind=pro&kind=con';

async function places(table: DressedTable, count: Count) {
  const { view } = await table.points(count);
  const { aspects, variants } = view.guide.matrix;
  return { aspect: aspects[0], variant: variants[1], partner: view.partners[2] };
}

async function openAt(page: Page, table: DressedTable, count: Count, what: 'row' | 'column' | 'cell') {
  const { aspect, variant } = await places(table, count);
  const path = { row: `v/${variant?.id}`, column: `a/${aspect?.id}`, cell: `c/${variant?.id}/${aspect?.id}` }[what];
  return open(page, table, count, `/${path}`);
}

export const MATRIX_SCREENS: readonly Screen[] = [
  {
    name: 'matrix-0',
    visit: async (page, table) => {
      await table.sit(page, 'Eva Jansen', 'participant');
      await page.goto(`${table.url}/w/${table.made.workshop.id}/matrix`);
      await settled(page);
      await page.locator('main h1').waitFor();
    },
  },
  { name: 'matrix-40', visit: async (page, table) => void (await open(page, table, 40)) },
  { name: 'matrix-500', visit: async (page, table) => void (await open(page, table, 500)) },
  { name: 'matrix-observer', visit: async (page, table) => void (await open(page, table, 40, '', 'observer')) },
  {
    name: 'matrix-write',
    visit: async (page, table) => {
      await open(page, table, 40);
      const gate = isPhone(page) ? '[data-aspect] button[aria-expanded]' : '[role=gridcell] button';
      if (isPhone(page)) await page.locator(gate).nth(1).click();
      const { matrix } = wordsAt(table);
      const start = matrix.addAt.split('{{', 1)[0] ?? '';
      const add = page.locator(`button[aria-label^="${start}"]`);
      if ((await add.count()) > 0) await add.first().click();
    },
  },
  {
    name: 'matrix-overview40',
    whole: true,
    visit: async (page, table) => void (await open(page, table, 40, '?view=overview')),
  },
  { name: 'matrix-overview500', visit: async (page, table) => void (await open(page, table, 500, '?view=overview')) },
  { name: 'matrix-row40', whole: true, visit: async (page, table) => void (await openAt(page, table, 40, 'row')) },
  { name: 'matrix-row500', visit: async (page, table) => void (await openAt(page, table, 500, 'row')) },
  {
    name: 'matrix-column40',
    whole: true,
    visit: async (page, table) => void (await openAt(page, table, 40, 'column')),
  },
  { name: 'matrix-cell40', whole: true, visit: async (page, table) => void (await openAt(page, table, 40, 'cell')) },
  { name: 'matrix-cell500', whole: true, visit: async (page, table) => void (await openAt(page, table, 500, 'cell')) },
  {
    name: 'matrix-lens',
    visit: async (page, table) => {
      const { partner } = await places(table, 40);
      await open(page, table, 40, `?lens=${partner?.id}`);
    },
  },
  { name: 'matrix-reading', visit: async (page, table) => void (await open(page, table, 500, sorts)) },
  {
    name: 'matrix-filters',
    visit: async (page, table) => {
      await open(page, table, 500);
      await page.getByRole('button', { name: wordsAt(table).matrix.choose, exact: true }).click();
      await page.getByRole('dialog').locator('select').waitFor();
    },
  },
  {
    name: 'matrix-variants',
    visit: async (page, table) => {
      const matrix = await open(page, table, 40, '', 'facilitator');
      await matrix.openVariants();
    },
  },
  {
    name: 'matrix-variant-take',
    visit: async (page, table) => {
      const matrix = await open(page, table, 40, '', 'facilitator');
      const variants = await matrix.openVariants();
      const locale = table.view.workshop.locale;
      await variants.take(locale === 'nl' ? 'Eerst samen met de buren' : 'Together with the neighbours first');
    },
  },
];
