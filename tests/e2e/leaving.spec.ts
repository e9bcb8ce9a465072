import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { MIN_KEEP_MS } from '../../shared/stage/freezing.ts';
import { makeWorkshop } from '../support/device.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { openAnswer, reads, saved, sitAtAnswer, sitDown, sitToLead } from './table.ts';
import { refusedWith } from './troubles.ts';

const DAY_MS = 24 * 60 * 60_000;

/** What a browser keeps of a workshop: copies of the document, and small things under names with its id. */
const keptOf = (page: Page, id: string): Promise<string[]> =>
  page.evaluate(async (about) => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return [...names, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((one) =>
      one.includes(about),
    );
  }, id);

test('[JOIN-1] the facilitator removes the workshop by typing its title; everyone hears at once; her browser keeps nothing, and any other wipes what it has at a press', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { id, title } = made.workshop;
  const [marit, anna] = [await person(), await person({ device: 'phone' })];
  await sitToLead(marit, made);
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type('Wat straks weg moet zijn.');
  await saved(anna);
  // Someone whose browser is closed at that moment.
  const daan = await person();
  await sitDown(daan, made, 'Daan', INSTITUTE);
  await daan.page.goto('/');
  expect(await keptOf(daan.page, id)).not.toEqual([]);

  await marit.leaving.open(id);
  await expect(marit.leaving.noVersion).toBeVisible();
  const downloading = marit.page.waitForEvent('download');
  await marit.leaving.file('logFile').click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('Marit');
  await marit.leaving.type(title, 'een andere naam');
  await marit.leaving.yes();
  await expect(marit.leaving.wrong).toBeVisible();
  expect(await complaintsInBoth(marit.page, 'leave')).toEqual([]);
  await saved(anna);

  await marit.page.reload();
  await marit.leaving.type(title, title.toUpperCase());
  await marit.leaving.yes();
  await expect(marit.leaving.gone(title)).toBeFocused();
  await expect(marit.leaving.stillThere).toBeVisible();
  await expect(anna.leaving.told).toBeVisible();
  expect(await complaintsInBoth(marit.page, 'gone')).toEqual([]);
  await expect.poll(() => keptOf(marit.page, id)).toEqual([]);
  await expect(anna.leaving.stillHas('Wat straks weg moet zijn.')).toBeVisible();
  expect(await complaintsInBoth(anna.page, 'gone-for-all')).toEqual([]);

  for (const { page, troubles, leaving, words } of [anna, daan]) {
    troubles.allow(refusedWith(404));
    await page.goto(`/w/${id}`);
    await expect(leaving.told).toBeVisible();
    expect(await keptOf(page, id)).not.toEqual([]);
    await leaving.wipe.click();
    await expect(leaving.wiped).toBeVisible();
    await expect.poll(() => keptOf(page, id)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { name: words.workshop.ended_gone })).toBeVisible();
    await expect(leaving.wipe).toHaveCount(0);
  }
});

test('[LIVE-2] a server that says by mistake that there is no such workshop costs nobody a word', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { id } = made.workshop;
  const anna = await person();
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type('Wat hier staat.');
  await saved(anna);
  await answer.contributions.open();
  await answer.contributions.newNote.fill('Nog niet toegevoegd');
  const kept = await keptOf(anna.page, id);

  // As one that was started on an empty folder.
  anna.troubles.allow(refusedWith(404));
  const isOfThis = (url: URL): boolean => url.pathname === `/api/workshops/${id}`;
  const other = id.replace(/^./, (letter) => (letter === 'a' ? 'b' : 'a'));
  await anna.page.route(isOfThis, (route) => route.continue({ url: route.request().url().replace(id, other) }));
  await anna.page.reload();
  await expect(anna.leaving.told).toBeVisible();
  for (const text of ['Wat hier staat.', 'Nog niet toegevoegd']) {
    await expect(anna.leaving.stillHas(text)).toBeVisible();
  }
  expect(await keptOf(anna.page, id)).toEqual(expect.arrayContaining(kept));

  await anna.page.unroute(isOfThis);
  await reads(['Wat hier staat.'], await openAnswer(anna, made));
  await answer.contributions.open();
  await expect(answer.contributions.newNote).toHaveValue('Nog niet toegevoegd');
});

test('[JOIN-1] how long it is kept is chosen at the start and changed by the facilitator; who takes part sees it and can only leave', async ({
  person,
}) => {
  const marit = await person();
  await marit.home.open();
  await marit.page.getByLabel(marit.words.leaving.keepLabel).selectOption({ label: marit.words.leaving.keep_24 });
  await marit.home.start('Hoelang blijft dit', [{ name: SCHOOL, kind: 'school' }]);
  const inYears = (years: number) => String(new Date(Date.now()).getFullYear() + years);
  await expect(marit.page.getByText(new RegExp(`Bewaard tot .* ${inYears(2)}`))).toBeVisible();
  const code = await marit.links.code.inputValue();
  await marit.links.goIn();
  await marit.join.sitDownAlone('Marit');
  await saved(marit);
  const id = new URL(marit.page.url()).pathname.split('/')[2] ?? '';
  const anna = await person({ device: 'phone' });
  await anna.page.goto(`/join#${code}`);
  await anna.join.sitDown('Anna', SCHOOL);
  await saved(anna);

  for (const someone of [marit, anna]) {
    await someone.leaving.open(id);
    await expect(someone.leaving.kept).toContainText(inYears(2));
    expect(await complaintsInBoth(someone.page, 'leave')).toEqual([]);
  }
  await expect(anna.page.getByText('Marit')).toBeVisible();
  await expect(anna.leaving.remove).toHaveCount(0);
  await marit.leaving.keep('keep_60');
  for (const { leaving } of [marit, anna]) await expect(leaving.kept).toContainText(inYears(5));
  await marit.page.reload();
  await expect(marit.leaving.kept).toContainText(inYears(5));
});

test('[JOIN-1] in the last month who steers is told until when, and how to keep it longer', async ({
  person,
  server,
}) => {
  const made = await makeWorkshop(server.url, { keepUntil: Date.now() + MIN_KEEP_MS + DAY_MS });
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await openAnswer(marit, made);
  await expect(marit.leaving.soon).toBeVisible();
  await expect(anna.leaving.soon).toHaveCount(0);
  await marit.leaving.soon.click();
  await expect(marit.leaving.soon).toHaveCount(0);
  await marit.leaving.keep('keep_3');
  await marit.page.goto(`/w/${made.workshop.id}`);
  await saved(marit);
  await expect(marit.leaving.soon).toHaveCount(0);
});
