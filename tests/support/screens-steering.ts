import type { Page } from '@playwright/test';
import type { BlockId } from '../../shared/ids.ts';
import { type Steering, steeringHand } from '../e2e/pages/steering.ts';
import { settled, wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** What the facilitator steers with, in its states: steered while the picture is taken, and put back after. */
const board = (table: DressedTable) => `${table.url}/w/${table.made.workshop.id}`;

function blockId(table: DressedTable, at: number): BlockId {
  const block = table.view.guide.blocks[at];
  if (block === undefined) throw new Error(`the guide has no block ${at}`);
  return block.id;
}

async function sit(page: Page, table: DressedTable, path: string): Promise<Steering> {
  await table.sit(page, 'Marit de Vries', 'facilitator');
  await page.goto(`${board(table)}${path}`);
  await settled(page);
  return steeringHand(page, wordsAt(table));
}

async function withPanel(page: Page, table: DressedTable, path: string): Promise<Steering> {
  const steering = await sit(page, table, path);
  await steering.show();
  return steering;
}

/** A page with the panel beside it, where there is room for that. */
async function beside(page: Page, table: DressedTable, path: string): Promise<void> {
  await page.goto(`${board(table)}${path}`);
  await settled(page);
  await page.locator('main h1').first().waitFor();
  if ((page.viewportSize()?.width ?? 0) >= 1024) await page.getByTestId('steer-now').waitFor();
}

/** A conversation under way: two blocks had their time, the third is shown, with a lock and a timer. */
async function underWay(table: DressedTable): Promise<void> {
  const spotlight = (at: number) =>
    table.order({ type: 'spotlight', target: { kind: 'block', id: blockId(table, at) } });
  const minutes = (at: number, many: number | null) =>
    table.order({ type: 'agenda', act: 'minutes', blockId: blockId(table, at), minutes: many });
  for (const [at, many] of [20, 45, 30, 25].entries()) await minutes(at, many);
  await spotlight(0);
  await spotlight(1);
  await spotlight(2);
  await table.order({ type: 'lock', target: { kind: 'block', id: blockId(table, 0) } });
  await table.order({ type: 'timer.start', seconds: 12 * 60 });
}

async function putBack(table: DressedTable): Promise<void> {
  await table.order({ type: 'spotlight', target: null });
  await table.order({ type: 'timer.stop' });
  const { stage } = await table.now();
  for (const { by: _by, at: _at, ...target } of stage.locks) {
    await table.order({ type: 'unlock', target, reason: 'Klaar.' });
  }
  for (let at = 0; at < 4; at += 1) {
    await table.order({ type: 'agenda', act: 'minutes', blockId: blockId(table, at), minutes: null });
  }
}

export const STEERING_SCREENS: readonly Screen[] = [
  { name: 'steering-fresh', visit: async (page, table) => void (await withPanel(page, table, '')) },
  {
    name: 'steering-board',
    visit: async (page, table) => {
      await underWay(table);
      await withPanel(page, table, '');
    },
    after: putBack,
  },
  {
    name: 'steering-block',
    visit: async (page, table) => {
      await underWay(table);
      await withPanel(page, table, '');
      await beside(page, table, `/b/${blockId(table, 1)}`);
    },
    after: putBack,
  },
  {
    name: 'steering-matrix',
    visit: async (page, table) => {
      await underWay(table);
      await withPanel(page, table, '');
      await beside(page, table, '/matrix');
    },
    after: putBack,
  },
  {
    name: 'steering-hidden',
    visit: async (page, table) => {
      await underWay(table);
      await sit(page, table, `/b/${blockId(table, 2)}`);
    },
    after: putBack,
  },
  {
    name: 'steering-line',
    visit: async (page, table) => {
      await underWay(table);
      const steering = await withPanel(page, table, '');
      await steering.openStop(table.view.guide.blocks[2]?.title ?? '');
      await steering.locks.getByRole('button').first().click();
      await steering.hand
        .getByRole('button', { name: wordsAt(table).steering.unlock, exact: true })
        .last()
        .click();
      await steering.locks.getByRole('alert').scrollIntoViewIfNeeded();
    },
    after: putBack,
  },
  {
    name: 'steering-page',
    whole: true,
    visit: async (page, table) => {
      await underWay(table);
      await sit(page, table, '/steer');
      await page.locator('[data-testid=steer-now]').waitFor();
    },
    after: putBack,
  },
  {
    name: 'steering-remote',
    visit: async (page, table) => {
      await underWay(table);
      await sit(page, table, '/steer');
      await page.locator('[data-testid=steer-now]').waitFor();
    },
    after: putBack,
  },
  {
    name: 'steering-keys',
    visit: async (page, table) => {
      const steering = await sit(page, table, '');
      await page.keyboard.press('?');
      await steering.keysOn.waitFor();
    },
  },
  {
    name: 'steering-merge',
    visit: async (page, table) => {
      const steering = await sit(page, table, '');
      const people = await steering.openPeople();
      await people.askToMerge('Anna Bakker', 'Daan Visser');
      await people.mergeYes.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'log-filled',
    whole: true,
    visit: async (page, table) => {
      await sit(page, table, '/log');
      await page.locator('main ol li').first().waitFor();
    },
  },
];
