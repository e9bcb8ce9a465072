import type { Page } from '@playwright/test';
import { boardPage } from '../e2e/pages/board.ts';
import { checklistPage } from '../e2e/pages/checklist.ts';
import { homePage } from '../e2e/pages/home.ts';
import { searchPanel } from '../e2e/pages/search.ts';
import { type Words, wordsIn } from '../e2e/pages/words.ts';
import type { Filled, Seat } from './screens-filled.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** The start page's way into the example, and the board with what opens from it. */
export const wordsAt = ({ view }: DressedTable): Words => wordsIn(view.workshop.locale);
export const settled = (page: Page) => page.locator('[data-testid=status][data-tone=good]').waitFor();

export async function enter(page: Page, filled: Filled, as: Seat, path: string): Promise<void> {
  await filled.sit(page, as);
  await page.goto(`${filled.board}${path}`);
  await settled(page);
  await page.locator('main h1').first().waitFor();
}

const atExample = async (page: Page, table: DressedTable, as: Seat, path: string) =>
  enter(page, await table.example(), as, path);

async function inSearch(page: Page, table: DressedTable, typed: string): Promise<void> {
  await atExample(page, table, 'participant', '');
  const search = searchPanel(page, wordsAt(table));
  await search.open();
  await search.field.fill(typed);
  if (typed === '') await search.field.waitFor();
  else await search.panel.locator('mark').first().or(search.nothing(typed)).waitFor();
}

async function inMe(page: Page, table: DressedTable): Promise<Words> {
  await atExample(page, table, 'participant', '');
  const words = wordsAt(table);
  await boardPage(page, words).openMe('Eva Jansen');
  return words;
}

export const BOARD_SCREENS: readonly Screen[] = [
  {
    name: 'home-example-busy',
    visit: async (page, table) => {
      await page.route('**/api/examples', () => undefined);
      await page.goto(table.url);
      await homePage(page, wordsAt(table)).lookRound();
      await page.locator('button[aria-busy=true], button[data-busy=true]').waitFor();
    },
  },
  {
    name: 'home-example-error',
    visit: async (page, table) => {
      await page.goto(table.url);
      await page.getByRole('button', { name: wordsAt(table).home.exampleOpen }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.context().setOffline(true);
      await homePage(page, wordsAt(table)).lookRound();
      await page.getByText(wordsAt(table).home.exampleNotOpened).scrollIntoViewIfNeeded();
    },
  },
  { name: 'board-example', whole: true, visit: (page, table) => atExample(page, table, 'facilitator', '') },
  { name: 'board-example-top', visit: (page, table) => atExample(page, table, 'participant', '') },
  {
    name: 'board-full',
    whole: true,
    visit: async (page, table) => enter(page, await table.points(500), 'facilitator', ''),
  },
  { name: 'board-observer', visit: (page, table) => atExample(page, table, 'observer', '') },
  {
    name: 'board-offline',
    visit: async (page, table) => {
      await atExample(page, table, 'participant', '');
      await page.context().setOffline(true);
      await page.locator('[data-testid=status]:not([data-tone=good])').waitFor();
    },
  },
  { name: 'search-empty', visit: (page, table) => inSearch(page, table, '') },
  { name: 'search-results', visit: (page, table) => inSearch(page, table, 'student') },
  { name: 'search-none', visit: (page, table) => inSearch(page, table, 'xylofoon') },
  {
    name: 'here-people',
    visit: async (page, table) => {
      await enter(page, await table.points(500), 'participant', '');
      await page.locator('header button[aria-haspopup=dialog]').first().click();
      await page.locator('[data-taken=true]').nth(2).waitFor({ state: 'attached' });
      await page.getByRole('dialog').locator('li').nth(4).waitFor();
    },
  },
  { name: 'me-open', visit: async (page, table) => void (await inMe(page, table)) },
  {
    name: 'me-name',
    visit: async (page, table) => {
      const { workshop } = await inMe(page, table);
      await page.getByRole('button', { name: workshop.nameChange, exact: true }).click();
      await page.getByRole('textbox', { name: workshop.name, exact: true }).fill('');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'me-notme',
    visit: async (page, table) => {
      const { workshop } = await inMe(page, table);
      await page.getByRole('button', { name: workshop.notMe, exact: true }).click();
    },
  },
  { name: 'about', whole: true, visit: (page, table) => atExample(page, table, 'participant', '/about') },
  {
    name: 'checklist-filled',
    whole: true,
    visit: (page, table) => atExample(page, table, 'participant', '/checklist'),
  },
  { name: 'checklist-observer', visit: (page, table) => atExample(page, table, 'observer', '/checklist') },
  {
    name: 'checklist-link',
    visit: async (page, table) => {
      await atExample(page, table, 'participant', '/checklist');
      const items = (await table.example()).view.guide.checklist;
      const item = checklistPage(page, wordsAt(table)).item(items[1]?.text ?? '');
      await item.addLink('Rapport', '');
      await item.here.getByRole('textbox').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'checklist-empty',
    visit: async (page, table) => {
      await table.sit(page, 'Eva Jansen', 'participant');
      await page.goto(`${table.url}/w/${table.made.workshop.id}/checklist`);
      await settled(page);
      await page.locator('main h1').waitFor();
    },
  },
];
