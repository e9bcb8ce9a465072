import type { Page } from '@playwright/test';
import type { BlockId } from '../../shared/ids.ts';
import { boardPage } from '../e2e/pages/board.ts';
import { wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** The agenda in its states: arranged while the picture is taken, and put back after. */
const saved = (page: Page) => page.locator('[data-testid=status][data-tone=good]').waitFor();
const board = (table: DressedTable) => `${table.url}/w/${table.made.workshop.id}`;

const blockId = (table: DressedTable, at: number): BlockId => {
  const block = table.view.guide.blocks[at];
  if (block === undefined) throw new Error(`the guide has no block ${at}`);
  return block.id;
};

const act = (table: DressedTable, what: object) => table.order({ type: 'agenda', ...what });

async function sit(page: Page, table: DressedTable, as: 'facilitator' | 'participant', path: string): Promise<void> {
  await table.sit(page, as === 'facilitator' ? 'Marit de Vries' : 'Eva Jansen', as);
  await page.goto(`${board(table)}${path}`);
  await saved(page);
}

async function arrange(table: DressedTable): Promise<void> {
  const text =
    table.view.workshop.locale === 'nl'
      ? 'Wat willen wij over vijf jaar samen bereikt hebben, en waaraan merken we dat?'
      : 'What do we want to have achieved together in five years, and how will we notice?';
  await act(table, { act: 'move', blockId: blockId(table, 4), before: blockId(table, 1) });
  await act(table, { act: 'hide', id: blockId(table, 2) });
  await act(table, { act: 'hide', id: table.view.guide.blocks[0]?.questions[1]?.id });
  await act(table, { act: 'minutes', blockId: blockId(table, 0), minutes: 45 });
  await act(table, { act: 'minutes', blockId: blockId(table, 1), minutes: 90 });
  await act(table, { act: 'add-question', blockId: blockId(table, 0), text });
}

async function putBack(table: DressedTable): Promise<void> {
  await act(table, { act: 'move', blockId: blockId(table, 4), before: blockId(table, 5) });
  await act(table, { act: 'show', id: blockId(table, 2) });
  await act(table, { act: 'show', id: table.view.guide.blocks[0]?.questions[1]?.id });
  await act(table, { act: 'minutes', blockId: blockId(table, 0), minutes: null });
  await act(table, { act: 'minutes', blockId: blockId(table, 1), minutes: null });
  const { stage } = await table.now();
  for (const { id, removed } of stage.agenda.own) if (!removed) await act(table, { act: 'remove-question', id });
}

async function openPanel(page: Page, table: DressedTable): Promise<void> {
  await sit(page, table, 'facilitator', '');
  await boardPage(page, wordsAt(table)).openAgenda();
  await page.getByRole('dialog').locator('ol').waitFor();
}

export const AGENDA_SCREENS: readonly Screen[] = [
  { name: 'agenda-untouched', visit: openPanel },
  {
    name: 'agenda-arranged',
    visit: async (page, table) => {
      await arrange(table);
      await openPanel(page, table);
    },
    after: putBack,
  },
  {
    name: 'agenda-questions',
    visit: async (page, table) => {
      await arrange(table);
      await openPanel(page, table);
      await page.getByRole('dialog').locator('ol button[aria-expanded]').first().click();
      await page.getByRole('dialog').locator('form').scrollIntoViewIfNeeded();
    },
    after: putBack,
  },
  {
    name: 'agenda-wrong',
    visit: async (page, table) => {
      await openPanel(page, table);
      const minutes = page.getByRole('dialog').locator('ol input').first();
      await minutes.fill('een uur');
      await minutes.press('Enter');
    },
  },
  {
    name: 'agenda-board',
    whole: true,
    visit: async (page, table) => {
      await arrange(table);
      await sit(page, table, 'participant', '');
    },
    after: putBack,
  },
  {
    name: 'agenda-block',
    whole: true,
    visit: async (page, table) => {
      await arrange(table);
      await sit(page, table, 'participant', `/b/${blockId(table, 0)}`);
    },
    after: putBack,
  },
  {
    name: 'agenda-blockoff',
    visit: async (page, table) => {
      await arrange(table);
      await sit(page, table, 'participant', `/b/${blockId(table, 2)}`);
    },
    after: putBack,
  },
  {
    name: 'agenda-writing',
    visit: async (page, table) => {
      await sit(page, table, 'participant', `/b/${blockId(table, 2)}`);
      await page.getByRole('textbox').nth(1).click();
      await arrange(table);
      await page.locator('article > section > [role=status]').waitFor();
    },
    after: putBack,
  },
];
