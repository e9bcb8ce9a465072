import type { Page } from '@playwright/test';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { browserWrote } from './stored.ts';
import { openAnswer, reads, saved, sitAtAnswer, sitToLead } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';
import { freeze, reopen } from './versions-made.ts';

const OFFLINE = ['Eerste alinea van onderweg.', 'Tweede alinea van onderweg.', 'Derde alinea van onderweg.'];

/** The copies this browser keeps of a working round. */
const copies = (page: Page, epoch: number): Promise<string[]> =>
  page.evaluate(async (round) => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return names.filter((name) => name.includes(`/${round}/`));
  }, epoch);

const sorted = (lines: readonly string[]): string[] => lines.toSorted((one, other) => one.localeCompare(other));

test('[LIVE-2] someone offline writes three paragraphs while others edit the same answer: back online all is there once', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person({ device: 'phone' });
  const bram = await person();
  anna.troubles.allow(...NOBODY_ANSWERS);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.type('Samen begonnen.');
  await reads(['Samen begonnen.'], brams);

  await anna.context.setOffline(true);
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_offlineKept);
  for (const line of OFFLINE) await annas.typeLine(line);
  await brams.typeLine('Bram ging door.');
  await brams.caretTo('Samen begonnen.', 'start');
  await bram.page.keyboard.type('Al lang ');
  await saved(bram);
  await reads(['Samen begonnen.', ...OFFLINE], annas);
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_offlineKept);

  await anna.context.setOffline(false);
  await saved(anna);
  const all = sorted(['Al lang Samen begonnen.', 'Bram ging door.', ...OFFLINE]);
  for (const answer of [annas, brams]) await expect.poll(async () => sorted(await answer.lines())).toEqual(all);
  const lines = await annas.lines();
  expect(lines.filter((line) => OFFLINE.includes(line))).toEqual(OFFLINE);
  await reads(lines, brams, await openAnswer(anna, made), await openAnswer(bram, made));
  await expect(anna.block.offerings).toHaveCount(0);
});

test('[LIVE-2] a tab closed while offline keeps its words, and merges them once when it is opened again', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  anna.troubles.allow(...NOBODY_ANSWERS);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.type('Samen begonnen.');
  await reads(['Samen begonnen.'], brams);

  await anna.context.setOffline(true);
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_offlineKept);
  for (const line of OFFLINE) await annas.typeLine(line);
  await browserWrote(anna.page);
  await anna.page.close();
  await brams.type(' Zonder Anna verder.');
  await saved(bram);
  await anna.context.setOffline(false);

  const again = await anna.openWindow();
  const all = ['Samen begonnen. Zonder Anna verder.', ...OFFLINE];
  await reads(all, await openAnswer(again, made), brams);
  await saved(again);
  await reads(all, await openAnswer(again, made), await openAnswer(bram, made));
});

test('[LIVE-1] where the browser refuses storage the status says that nothing is kept, and all else works', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const refuse = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is refused here', 'SecurityError');
    };
  };
  const anna = await person({ prepare: async (context) => void (await context.addInitScript(refuse)) });
  const bram = await person();
  anna.troubles.allow(...NOBODY_ANSWERS);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.type('Zonder geheugen.');
  await reads(['Zonder geheugen.'], brams);

  await anna.context.setOffline(true);
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_offlineNotKept);
  await annas.typeLine('Toch geschreven.');
  await anna.context.setOffline(false);
  await saved(anna);
  await reads(['Zonder geheugen.', 'Toch geschreven.'], annas, brams);
  await anna.board.notMe('Anna');
  await expect(anna.join.name).toBeVisible();
});

test('[LIVE-2] [SEAL-1] away through a freeze and the reopening: the words are offered, also after a reload, until they are let go', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await annas.type('Samen begonnen.');
  await saved(anna);
  anna.troubles.allow(...NOBODY_ANSWERS);
  await anna.context.setOffline(true);
  await annas.type(' Onderweg geschreven.');
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_offlineKept);
  await browserWrote(anna.page);
  await anna.page.close();

  await freeze(marit, made);
  await reopen(marit, made);
  await anna.context.setOffline(false);
  const again = await anna.openWindow();
  await expect((await openAnswer(again, made)).lost.words).toHaveValue(/Onderweg geschreven\./);
  await expect.poll(() => copies(again.page, 1)).toEqual([]);
  // What was in the copy stands nowhere else by now.
  await again.page.close();
  const third = await anna.openWindow();
  const answer = await openAnswer(third, made);
  await expect(answer.lost.words).toHaveValue(/Onderweg geschreven\./);
  await answer.lost.putBack.click();
  await saved(third);
  await expect.poll(async () => (await answer.lines()).join(' ')).toContain('Onderweg geschreven.');
  await third.page.reload();
  await expect.poll(async () => (await answer.lines()).join(' ')).toContain('Onderweg geschreven.');
  await saved(third);
  await expect(third.block.offerings).toHaveCount(0);
});

test('[LIVE-2] [SEAL-1] what another tab wrote offline before it was closed is offered when the copy they share is dropped', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await annas.type('Samen begonnen.');
  await saved(anna);
  const second = await anna.openWindow();
  const seconds = await openAnswer(second, made);
  anna.troubles.allow(...NOBODY_ANSWERS);
  await anna.context.setOffline(true);
  await expect(second.block.status).toHaveText(anna.words.workshop.status_offlineKept);
  await seconds.type(' In het tweede venster.');
  await browserWrote(second.page);
  await second.page.close();

  await freeze(marit, made);
  await anna.context.setOffline(false);
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_frozen);
  await expect(annas.lost.words).toHaveValue(/In het tweede venster\./);
  await expect.poll(() => copies(anna.page, 1)).toEqual([]);
  await expect.poll(() => annas.lines()).toEqual(['Samen begonnen.']);
  await anna.page.reload();
  await expect(annas.lost.words).toHaveValue(/In het tweede venster\./);
});
