import type { Page } from '@playwright/test';
import { boardPage } from '../e2e/pages/board.ts';
import { AGENDA_SCREENS } from './screens-agenda.ts';
import { wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';

/** Every page in every state that can be reached: how to get there. */
export type Screen = {
  name: string;
  /** The whole page, not only what the window shows. */
  whole?: boolean;
  /** Only on screens of these sizes; else on every one that a laptop or a phone has. */
  sizes?: readonly string[];
  visit(page: Page, table: DressedTable): Promise<void>;
  /** Once the picture is taken: the table as it was, for the next. */
  after?(table: DressedTable): Promise<void>;
};

const saved = (page: Page) => page.locator('[data-testid=status][data-tone=good]').waitFor();
const board = (table: DressedTable) => `${table.url}/w/${table.made.workshop.id}`;
const block = (table: DressedTable, at: number) => `${board(table)}/b/${table.view.guide.blocks[at]?.id}`;

async function sitAndOpen(page: Page, table: DressedTable, as: 'facilitator' | 'participant', url: string) {
  const id = await table.sit(page, as === 'facilitator' ? 'Marit de Vries' : 'Eva Jansen', as);
  await page.goto(url);
  await saved(page);
  if (url === board(table)) await page.locator('[data-taken=true]').nth(2).waitFor({ state: 'attached' });
  return id;
}

/** Presses the nth button of the header's tools. */
const tool = (page: Page, at: number) => page.locator('header nav').locator('button, a').nth(at).click();

async function made(page: Page, table: DressedTable) {
  const { made: own } = table;
  await page.goto(`${table.url}/join`);
  await page.evaluate(
    ([key, kept]) => window.localStorage.setItem(key ?? '', kept ?? ''),
    [
      `gesprekstafel.links.${own.workshop.id}`,
      JSON.stringify({
        title: own.workshop.title,
        joinCode: own.joinCode,
        facilitatorKey: own.facilitatorKey,
        keepUntil: own.keepUntil,
        links: own.links,
      }),
    ],
  );
  await page.goto(`${board(table)}/links`);
}

export const SCREENS: readonly Screen[] = [
  { name: 'home-empty', whole: true, visit: (page, table) => open(page, `${table.url}/`) },
  {
    name: 'home-wrong',
    whole: true,
    visit: async (page, table) => {
      await open(page, `${table.url}/`);
      for (const submit of await page.locator('button[type=submit]').all()) await submit.click();
    },
  },
  { name: 'links-made', whole: true, visit: made },
  { name: 'links-elsewhere', visit: (page, table) => open(page, `${board(table)}/links`) },
  { name: 'join-code', visit: (page, table) => open(page, `${table.url}/join`) },
  { name: 'join-door', whole: true, visit: (page, table) => atDoor(page, table, table.made.joinCode) },
  {
    name: 'join-wrong',
    whole: true,
    visit: async (page, table) => {
      await atDoor(page, table, table.made.joinKey);
      await page.locator('input[type=radio]').last().check();
      await page.locator('button[type=submit]').click();
    },
  },
  { name: 'join-facilitator', whole: true, visit: (page, table) => atDoor(page, table, table.made.facilitatorKey) },
  { name: 'join-unknown', visit: (page, table) => open(page, `${table.url}/join#XXXXXX`) },
  {
    name: 'join-closed',
    visit: (page, table) => whileClosed(table, () => open(page, `${table.url}/join#${table.made.joinCode}`)),
  },
  { name: 'show-nokey', visit: (page, table) => open(page, `${table.url}/show`) },
  {
    name: 'projector-open',
    visit: async (page, table) => {
      await open(page, `${table.url}/show#${table.made.viewKey}`);
      await page.locator('figure svg').first().waitFor();
      await page.getByText(/^4$/).first().waitFor();
    },
  },
  {
    name: 'projector-closed',
    visit: (page, table) =>
      whileClosed(table, async () => {
        await open(page, `${table.url}/show#${table.made.viewKey}`);
        await page.locator('figure svg').first().waitFor();
      }),
  },
  {
    name: 'board-facilitator',
    whole: true,
    visit: async (page, table) => void (await sitAndOpen(page, table, 'facilitator', board(table))),
  },
  {
    name: 'board-participant',
    visit: async (page, table) => void (await sitAndOpen(page, table, 'participant', board(table))),
  },
  {
    name: 'board-share',
    visit: async (page, table) => {
      await table.sit(page, 'Marit de Vries', 'facilitator');
      await made(page, table);
      await page.goto(board(table));
      await saved(page);
      await tool(page, 0);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'board-people',
    visit: async (page, table) => {
      await sitAndOpen(page, table, 'facilitator', board(table));
      await boardPage(page, wordsAt(table)).openPeople();
      await page.getByRole('dialog').locator('li button').first().click();
    },
  },
  {
    name: 'board-me',
    visit: async (page, table) => {
      await sitAndOpen(page, table, 'participant', board(table));
      await tool(page, 1);
      await page.getByRole('dialog').locator('button').last().click();
    },
  },
  {
    name: 'block-first',
    visit: async (page, table) => void (await sitAndOpen(page, table, 'participant', block(table, 0))),
  },
  {
    name: 'block-whole',
    whole: true,
    visit: async (page, table) => {
      const prompted = table.view.guide.blocks.findIndex((one) =>
        one.questions.some((each) => each.prompts.length > 0),
      );
      await sitAndOpen(page, table, 'participant', block(table, prompted));
      await page.locator('summary').first().click();
    },
  },
  {
    name: 'block-writing',
    visit: async (page, table) => {
      await sitAndOpen(page, table, 'participant', block(table, 2));
      await page.getByRole('textbox').first().click();
      await page.keyboard.type('Ook een kleine school moet mee kunnen doen.');
      await saved(page);
    },
  },
  {
    name: 'block-offline',
    visit: async (page, table) => {
      await sitAndOpen(page, table, 'participant', block(table, 0));
      await page.context().setOffline(true);
      await page.locator('[data-testid=status]:not([data-tone=good])').waitFor();
    },
  },
  {
    name: 'block-observer',
    visit: async (page, table) => {
      const participantId = await sitAndOpen(page, table, 'participant', block(table, 0));
      await table.order({ type: 'participant.role', participantId, role: 'observer' });
      await page.getByRole('textbox').first().waitFor({ state: 'detached' });
      await saved(page);
    },
  },
  {
    name: 'block-unknown',
    visit: async (page, table) => void (await sitAndOpen(page, table, 'participant', `${board(table)}/b/zoek`)),
  },
  {
    name: 'board-removed',
    visit: async (page, table) => {
      const participantId = await sitAndOpen(page, table, 'participant', board(table));
      await table.order({ type: 'participant.remove', participantId });
      await page.getByTestId('status').waitFor({ state: 'detached' });
    },
  },
  ...AGENDA_SCREENS,
  { name: 'board-notjoined', visit: (page, table) => open(page, board(table)) },
  { name: 'board-gone', visit: (page, table) => open(page, `${table.url}/w/zoek`) },
  { name: 'page-unknown', visit: (page, table) => open(page, `${table.url}/zoek`) },
];

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
}

async function atDoor(page: Page, table: DressedTable, key: string): Promise<void> {
  await open(page, `${table.url}/join#${key}`);
  await page.locator('input[type=radio]').first().waitFor();
}

async function whileClosed(table: DressedTable, act: () => Promise<void>): Promise<void> {
  await table.order({ type: 'joining', open: false });
  try {
    await act();
  } finally {
    await table.order({ type: 'joining', open: true });
  }
}
