import type { Page } from '@playwright/test';
import { silentOn } from '../e2e/pages/silent.ts';
import { wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** A silent round for who writes in it, begun while the picture is taken and called off after. */
const board = (table: DressedTable) => `${table.url}/w/${table.made.workshop.id}`;

type Place = { target: object; path: string; kind?: 'pro' | 'con' };

function placesOf({ view: { guide } }: DressedTable): { question: Place; row: Place } {
  const [block] = guide.blocks;
  const [variant] = guide.matrix.variants;
  const question = block?.questions[0];
  if (block === undefined || variant === undefined || question === undefined)
    throw new Error('the guide has too little');
  return {
    question: { target: { kind: 'question', id: question.id }, path: `/b/${block.id}#question-${question.id}` },
    row: { target: { kind: 'row', variantId: variant.id }, path: `/matrix/v/${variant.id}`, kind: 'pro' },
  };
}

async function write(page: Page, table: DressedTable, place: Place): Promise<void> {
  await table.order({ type: 'silent.start', target: place.target, attribution: 'anonymous' });
  await table.sit(page, 'Eva Jansen', 'participant');
  await page.goto(`${board(table)}${place.path}`);
  const silent = silentOn(page, wordsAt(table));
  await silent.add('Begeleiders zijn nu al overvraagd', place.kind);
  await silent.add('Wie betaalt de uren op school?', 'question');
  await silent.kept.waitFor();
  await silent.newPoint.fill('En wat vragen we van');
  await silent.place.scrollIntoViewIfNeeded();
}

const callOff = (table: DressedTable): Promise<void> => table.order({ type: 'silent.cancel' });

export const SILENT_SCREENS: readonly Screen[] = [
  { name: 'silent-question', visit: (page, table) => write(page, table, placesOf(table).question), after: callOff },
  { name: 'silent-row', visit: (page, table) => write(page, table, placesOf(table).row), after: callOff },
  {
    name: 'silent-elsewhere',
    visit: async (page, table) => {
      await table.order({ type: 'silent.start', target: placesOf(table).question.target, attribution: 'partner' });
      await table.sit(page, 'Eva Jansen', 'participant');
      await page.goto(`${board(table)}/checklist`);
      await silentOn(page, wordsAt(table)).banner.waitFor();
    },
    after: callOff,
  },
  {
    name: 'silent-back',
    visit: async (page, table) => {
      await write(page, table, placesOf(table).question);
      await callOff(table);
      await silentOn(page, wordsAt(table)).back.first().waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
];
