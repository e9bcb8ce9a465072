import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** A guide of one's own on its way from a file into a workshop, in every state. */
const FILE = fileURLToPath(new URL('../fixtures/guides/fusie.md', import.meta.url));

async function openForm(page: Page, table: DressedTable): Promise<void> {
  await page.goto(`${table.url}/`, { waitUntil: 'networkidle' });
  await page.locator('input[type=radio][value=own]').check();
}

async function importFile(page: Page, table: DressedTable): Promise<void> {
  await openForm(page, table);
  await page.locator('input[type=file]').setInputFiles(FILE);
  await page.waitForURL('**/guide');
  await page.locator('#fold-blocks').waitFor();
}

/** Opens the nth fold of the section with this name. */
async function unfold(page: Page, section: string, at: number): Promise<void> {
  const button = page.locator(`#fold-${section}`);
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await page.locator(`section:has(> h2 > #fold-${section}) :is(h3, h4) > button`).nth(at).click();
}

const tools = (page: Page, at: number) => page.locator('button[data-tool=tools]').nth(at).click();

export const GUIDE_SCREENS: readonly Screen[] = [
  { name: 'guide-file', whole: true, visit: openForm },
  {
    name: 'guide-refused',
    whole: true,
    visit: async (page, table) => {
      await openForm(page, table);
      const buffer = Buffer.from('{"id": "half",\n "title": ');
      await page.locator('input[type=file]').setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer });
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'guide-preview', whole: true, visit: importFile },
  {
    name: 'guide-block',
    whole: true,
    visit: async (page, table) => {
      await importFile(page, table);
      await unfold(page, 'blocks', 0);
      await tools(page, 2);
    },
  },
  {
    name: 'guide-matrix',
    whole: true,
    visit: async (page, table) => {
      await importFile(page, table);
      await unfold(page, 'matrix', 0);
      await tools(page, 1);
    },
  },
  {
    name: 'guide-about',
    whole: true,
    visit: async (page, table) => {
      await importFile(page, table);
      await page.locator('#fold-about').click();
      await page.locator('#fold-checklist').click();
    },
  },
  {
    name: 'guide-wrong',
    visit: async (page, table) => {
      await importFile(page, table);
      await unfold(page, 'blocks', 1);
      await page.locator('li textarea').first().fill('');
      await page.locator('#at-title').fill('');
      await page.locator('main > div:last-child button').last().click();
    },
  },
  {
    name: 'guide-chosen',
    whole: true,
    visit: async (page, table) => {
      await importFile(page, table);
      await page.locator('main > div:last-child button').last().click();
      await page.locator('input[type=file]').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'guide-none',
    visit: async (page, table) => void (await page.goto(`${table.url}/guide`, { waitUntil: 'networkidle' })),
  },
];
