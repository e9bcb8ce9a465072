import type { Page } from '@playwright/test';
import { blockPage } from '../e2e/pages/block.ts';
import { enter, settled, wordsAt } from './screens-board.ts';
import { type Seat, topicOf } from './screens-filled.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** A block with everything in it: whose words, where the partners stand, what they noted, and what it said before. */
async function open(page: Page, table: DressedTable, as: Seat) {
  const example = await table.example();
  const { block, question } = topicOf(example.view);
  await enter(page, example, as, `/b/${block.id}`);
  const answer = blockPage(page, wordsAt(table)).answer(question.text);
  await answer.editor.or(answer.reading).evaluate((text) => text.scrollIntoView({ block: 'center' }));
  await answer.wroteHere.first().waitFor();
  return answer;
}

async function openPoint(page: Page, table: DressedTable) {
  await open(page, table, 'facilitator');
  const { history } = blockPage(page, wordsAt(table));
  await history.open(topicOf((await table.example()).view).question.text);
  await history.points.first().waitFor();
  return history;
}

export const BLOCK_SCREENS: readonly Screen[] = [
  {
    name: 'block-filled',
    whole: true,
    visit: async (page, table) => {
      const { positions, contributions } = await open(page, table, 'participant');
      await positions.open();
      await contributions.open();
    },
  },
  {
    name: 'block-colours',
    visit: async (page, table) => {
      await open(page, table, 'participant');
      await page.getByText(wordsAt(table).authors.colours, { exact: true }).click();
    },
  },
  {
    name: 'block-positions',
    visit: async (page, table) => {
      const { positions } = await open(page, table, 'participant');
      await positions.open();
      await positions.take('condition');
      await positions.note.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'block-notes',
    visit: async (page, table) => {
      const { contributions } = await open(page, table, 'participant');
      await contributions.open();
      await contributions.newNote.click();
      await contributions.newNote.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'block-bin',
    visit: async (page, table) => {
      const { contributions } = await open(page, table, 'participant');
      await contributions.open();
      const bin = await contributions.openBin(1);
      await bin.evaluate((list) => list.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'block-reading',
    whole: true,
    visit: async (page, table) => {
      const { positions, contributions } = await open(page, table, 'observer');
      await positions.open();
      await contributions.open();
    },
  },
  { name: 'history-list', visit: async (page, table) => void (await openPoint(page, table)) },
  {
    name: 'history-point',
    visit: async (page, table) => {
      const history = await openPoint(page, table);
      await history.newest();
      await history.putBack.waitFor();
    },
  },
  {
    name: 'history-asked',
    visit: async (page, table) => {
      const history = await openPoint(page, table);
      await history.newest();
      await history.putBack.click();
      await history.putBackYes.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'block-lost',
    visit: async (page, table) => {
      // Words that came in while writing was no longer allowed are offered back.
      const participantId = await table.sit(page, 'Eva Jansen', 'participant');
      await page.goto(`${table.url}/w/${table.made.workshop.id}/b/${table.view.guide.blocks[5]?.id}`);
      await settled(page);
      await page.locator('[contenteditable=true]').first().click();
      await page.context().setOffline(true);
      await page.locator('[data-testid=status]:not([data-tone=good])').waitFor();
      await page.keyboard.type('Wat ik in de trein schreef, en wat er niet meer bij kon.');
      await table.order({ type: 'participant.role', participantId, role: 'observer' });
      await page.context().setOffline(false);
      await page.getByText(wordsAt(table).editor['lost.refused']).first().waitFor();
    },
  },
];
