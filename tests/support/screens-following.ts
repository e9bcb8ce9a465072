import type { Locator, Page } from '@playwright/test';
import { blockNotes } from '../../shared/board/board.ts';
import { readNotes } from '../../shared/board/notes.ts';
import type { BlockId } from '../../shared/ids.ts';
import { contributionsIn } from '../e2e/pages/contributions.ts';
import { type Following, followingOn } from '../e2e/pages/following.ts';
import { settled, wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';
import { WireClient } from './wire-client.ts';

/** What who takes part sees of the stage: where the group is, the time, signals, and a note that is hidden for now. */
const REASON = 'Dit bespreken we na de pauze, als iedereen er is.';
/** Notes stay on the table for the next picture: each has its own year. */
let year = 1990;

const board = (table: DressedTable) => `${table.url}/w/${table.made.workshop.id}`;

function block(table: DressedTable, at: number): { id: BlockId; title: string; core: string } {
  const one = table.view.guide.blocks[at];
  if (one === undefined) throw new Error(`the guide has no block ${at}`);
  return { id: one.id, title: one.title, core: one.coreQuestion ?? one.questions[0]?.text ?? '' };
}

async function sit(
  page: Page,
  table: DressedTable,
  path: string,
  as: 'facilitator' | 'participant' = 'participant',
): Promise<Following> {
  await table.sit(page, as === 'facilitator' ? 'Marit de Vries' : 'Eva Jansen', as);
  await page.goto(`${board(table)}${path}`);
  await settled(page);
  return followingOn(page, wordsAt(table));
}

const show = (table: DressedTable, at: number): Promise<void> =>
  table.order({ type: 'spotlight', target: { kind: 'block', id: block(table, at).id } });

async function putBack(table: DressedTable): Promise<void> {
  await table.order({ type: 'spotlight', target: null });
  await table.order({ type: 'timer.stop' });
  const { stage } = await table.now();
  for (const { root, noteId } of stage.hidden) await table.order({ type: 'show', what: { root, noteId } });
}

/** Writes a note under the first question of the third block, and hides it for now. */
async function hideOne(page: Page, table: DressedTable): Promise<Locator> {
  year += 1;
  const text = `In ${year} ging dit mis bij een van ons`;
  const { id, core } = block(table, 2);
  await page.goto(`${board(table)}/b/${id}`);
  await settled(page);
  const notes = contributionsIn(page.locator('section').filter({ hasText: core }).first(), page, wordsAt(table));
  await notes.open();
  await notes.add(text, 'con');
  await notes.note(text).waitFor();
  await settled(page);
  const client = new WireClient(table.url, table.made.workshop.id, table.facilitator.cookie());
  await client.synced;
  client.terminate();
  const note = readNotes(client.doc, blockNotes(id)).find((one) => one.text === text);
  if (note === undefined) throw new Error('the note did not arrive');
  await table.order({ type: 'hide', what: { root: blockNotes(id), noteId: note.id }, reason: REASON });
  await notes.note(text).locator('xpath=self::*[@data-hidden="true"]').waitFor();
  return notes.note(text);
}

export const FOLLOWING_SCREENS: readonly Screen[] = [
  {
    name: 'following-board',
    visit: async (page, table) => {
      await show(table, 2);
      const { bar } = await sit(page, table, '');
      await bar.waitFor();
    },
    after: putBack,
  },
  {
    name: 'following-elsewhere',
    visit: async (page, table) => {
      await show(table, 2);
      await table.order({ type: 'timer.start', seconds: 12 * 60, bell: false });
      const { bar, hand, ready } = await sit(page, table, `/b/${block(table, 5).id}`);
      await bar.waitFor();
      await hand.click();
      await ready.click();
    },
    after: putBack,
  },
  {
    name: 'following-with',
    visit: async (page, table) => {
      await show(table, 2);
      await table.order({ type: 'timer.start', seconds: 45, bell: false });
      const { onScreen, time } = await sit(page, table, `/b/${block(table, 2).id}`);
      await onScreen.waitFor();
      await time.waitFor();
    },
    after: putBack,
  },
  {
    name: 'following-over',
    visit: async (page, table) => {
      await table.order({ type: 'timer.start', seconds: 1, bell: false });
      const { time } = await sit(page, table, '/matrix');
      await time.filter({ hasText: wordsAt(table).timer.over }).waitFor();
    },
    after: putBack,
  },
  {
    name: 'following-here',
    visit: async (page, table) => {
      const { hand, ready } = await sit(page, table, '');
      await hand.click();
      await ready.click();
      await page.locator('header [aria-haspopup=dialog]').first().click();
    },
    after: putBack,
  },
  {
    name: 'hidden-author',
    visit: async (page, table) => {
      await sit(page, table, '');
      await hideOne(page, table);
      await page.evaluate(() => window.scrollTo(0, 0));
    },
    after: putBack,
  },
  {
    name: 'hidden-partner',
    visit: async (page, table) => {
      await sit(page, table, '', 'facilitator');
      const note = await hideOne(page, table);
      await note.evaluate((card) => card.scrollIntoView({ block: 'center' }));
    },
    after: putBack,
  },
  {
    name: 'hidden-asking',
    visit: async (page, table) => {
      await sit(page, table, '', 'facilitator');
      const note = await hideOne(page, table);
      const { notes: words } = wordsAt(table);
      await note.getByRole('button', { name: words.more }).click();
      await page.getByRole('menu').getByText(words.showMenu, { exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
    after: putBack,
  },
];
