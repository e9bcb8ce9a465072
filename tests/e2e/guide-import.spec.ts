import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { ErrorKind } from '../../shared/errors.ts';
import { sentenceOf } from '../../shared/sentences/sentences.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, test } from './e2e.ts';
import type { FileOf } from './pages/guide.ts';
import { fill } from './pages/words.ts';
import type { Person } from './person.ts';
import { saved } from './table.ts';
import { refusedWith } from './troubles.ts';

/** A guide of our own with a question that stands twice, a text without a place and a torn row. */
const FUSION = fileURLToPath(new URL('../fixtures/guides/fusie.md', import.meta.url));
const TITLE = 'Twee middelbare scholen, één toekomst?';
const TWICE_AT = 45;

const markdown = (text: string): FileOf => ({ name: 'mijn.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
const SMALL = markdown('# Klein gesprek\n\n## Vervoer\n\n- Hoe reizen we?\n- Wie betaalt dat?\n- De gemeente?\n');

async function fillForm({ home, page, words }: Person): Promise<void> {
  await home.open();
  await page.getByLabel(words.home.title).fill('Samen verder');
  await page.getByLabel(fill(words.home.partnerName, { number: 1 })).fill('De Linde');
}

async function formStands({ page, words }: Person): Promise<void> {
  await expect(page.getByLabel(words.home.title)).toHaveValue('Samen verder');
  await expect(page.getByLabel(fill(words.home.partnerName, { number: 1 }))).toHaveValue('De Linde');
}

async function importFile(someone: Person, file: string | FileOf = FUSION): Promise<void> {
  await someone.guide.choose(file);
  await expect(someone.guide.heading).toBeVisible();
}

test('[GUIDE-2] someone imports her own guide, corrects it, and starts a workshop with it', async ({ person }) => {
  const marit = await person();
  const { guide, page, words, board, block, join, links } = marit;
  await fillForm(marit);
  await importFile(marit);
  await expect(guide.title).toHaveValue(TITLE);
  await expect(guide.counts).toContainText(`3 ${words.guides.countBlocks_other}`);
  await expect(guide.counts).toContainText(`7 ${words.guides.countQuestions_other}`);

  await guide.goThere(TWICE_AT);
  await expect(guide.question(2, 'Personeel')).toBeFocused();
  await guide.tools(guide.question(2, 'Personeel'));
  await guide.press(words.guides.remove);
  await expect(guide.told).toHaveText(words.guides.told_removed);
  await expect(guide.question(3, 'Personeel')).toHaveCount(0);
  await guide.undo.click();
  await expect(guide.question(3, 'Personeel')).toBeVisible();

  await guide.question(2, 'Personeel').fill('Wie krijgt een andere functie?');
  await guide.tools(guide.question(3, 'Personeel'));
  await guide.press(words.guides.toPrompt);
  await expect(guide.prompt(1, 2, 'Personeel')).toHaveValue('Wie praat er mee over het nieuwe rooster?');

  await page.reload();
  await guide.openBlock('Personeel');
  await expect(guide.question(2, 'Personeel')).toHaveValue('Wie krijgt een andere functie?');
  await guide.use.click();
  await expect(guide.own).toBeChecked();
  await expect(guide.card(TITLE)).toBeVisible();
  await formStands(marit);
  await page.getByRole('button', { name: words.home.start }).click();

  await links.goIn();
  await join.sitDownAlone('Marit');
  await saved(marit);
  for (const title of ['Leerlingen', 'Personeel', 'Naam en plek']) await expect(board.block(title)).toBeVisible();
  await board.block('Personeel').click();
  await expect(block.answer('Wie krijgt een andere functie?').editor).toBeVisible();
  await page.goto('/');
  await expect(page.getByLabel(words.home.title)).toHaveValue('');
});

test('[GUIDE-2] a file that is no guide gets its sentence, and nothing of the form or of an earlier guide is lost', async ({
  person,
}) => {
  const marit = await person({ device: 'phone' });
  const { guide, page, words } = marit;
  marit.troubles.allow(refusedWith(413), refusedWith(415), refusedWith(422));
  await fillForm(marit);
  const bad: [FileOf, ErrorKind][] = [
    [markdown('   '), 'file-empty'],
    [markdown('# Notulen\n\nEr is koffie.'), 'no-questions'],
    [{ name: 'half.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004half') }, 'file-broken'],
    [{ name: 'foto.md', mimeType: '', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) }, 'file-not-text'],
    [{ name: 'half.json', mimeType: '', buffer: Buffer.from('{"id": "x",\n"title": }') }, 'file-broken'],
    [{ name: 'anders.json', mimeType: '', buffer: Buffer.from('{"id": "x"}') }, 'file-not-a-guide'],
  ];
  for (const [file, kind] of bad) {
    const { title, detail } = sentenceOf(kind, 'nl');
    await guide.choose(file);
    await expect(guide.notRead(title)).toContainText(detail);
    await formStands(marit);
  }
  await guide.choose({ name: 'groot.md', mimeType: '', buffer: Buffer.alloc(5 * 1024 * 1024 + 1, 'a') });
  await expect(guide.notRead(words.home.notRead)).toContainText(words.home.fileTooBig);
  await page.getByRole('button', { name: words.home.start }).click();
  await expect(page.getByText(words.home.fileMissing)).toBeVisible();
  await expect(guide.file).toBeFocused();

  await importFile(marit, SMALL);
  await guide.use.click();
  await guide.choose(markdown('   '));
  await expect(guide.notRead(sentenceOf('file-empty', 'nl').title)).toBeVisible();
  await expect(guide.card('Klein gesprek')).toBeVisible();
  await formStands(marit);
});

test('[GUIDE-2] a file can be dropped on the page; it takes the place of an earlier guide only when she says so', async ({
  person,
}) => {
  const marit = await person();
  const { guide, page } = marit;
  await fillForm(marit);
  await guide.drop(SMALL);
  await expect(guide.title).toHaveValue('Klein gesprek');
  await guide.title.fill('Ons gesprek');
  await page.goBack();
  await formStands(marit);
  await guide.drop(markdown('# Ander gesprek\n\n## Huis\n\n- Waar wonen we?\n'));
  await expect(guide.replace).toBeVisible();
  await expect(guide.card('Ons gesprek')).toBeVisible();
  await page.reload();
  await expect(guide.card('Ons gesprek')).toBeVisible();
  await guide.drop(markdown('# Ander gesprek\n\n## Huis\n\n- Waar wonen we?\n'));
  await guide.replace.click();
  await expect(guide.title).toHaveValue('Ander gesprek');
});

test('[GUIDE-2] what is wrong is pointed out at its place, and the guide is used only when it is mended', async ({
  person,
}) => {
  const marit = await person();
  const { guide, page, words } = marit;
  await marit.home.open();
  await importFile(marit, SMALL);
  await guide.openBlock('Vervoer');
  const second = guide.question(2, 'Vervoer');
  await second.fill('');
  await guide.title.fill('a'.repeat(301));
  await expect(page.getByText(fill(words.guides.fault_long, { most: 300 }))).toBeVisible();
  await guide.title.fill('Klein gesprek');
  await guide.openBlock('Vervoer');
  await guide.use.click();
  await expect(second).toBeFocused();
  await expect(second).toHaveAccessibleDescription(words.guides.fault_emptyLine);
  await page.getByRole('link', { name: words.guides.toForm }).click();
  await page.getByLabel(words.home.title).fill('Samen verder');
  await page.getByRole('button', { name: words.home.start }).click();
  await expect(page.getByRole('alert')).toHaveText(words.home.ownGuideWrong);
  await page.getByRole('link', { name: words.home.mendGuide }).click();
  await guide.openBlock('Vervoer');
  await second.fill('Wie betaalt dat dan?');
  await guide.use.click();
  await page.getByRole('button', { name: words.home.start }).click();
  await expect(marit.links.heading).toBeVisible();
});

test('[GUIDE-2] a guide goes out as a file and comes back the same, also by hand', async ({ person }) => {
  const marit = await person();
  const { guide, page, words } = marit;
  await marit.home.open();
  await importFile(marit);
  const kept = () =>
    page.evaluate(() => JSON.parse(window.localStorage.getItem('gesprekstafel.guide') ?? '{}').guide ?? null);
  const before = await kept();
  for (const [button, ending] of [
    [words.guides.asJson, 'json'],
    [words.guides.asMarkdown, 'md'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), guide.press(button)]);
    expect(download.suggestedFilename()).toBe(`Twee-middelbare-scholen-één-toekomst.${ending}`);
    const buffer = await readFile(await download.path());
    await guide.title.fill('Weg hiermee');
    await page.getByRole('link', { name: words.guides.toForm }).click();
    await guide.choose({ name: download.suggestedFilename(), mimeType: '', buffer });
    await guide.replace.click();
    await expect(guide.title).toHaveValue(TITLE);
    expect(await kept()).toEqual(before);
  }
});

test('[GUIDE-2] [A11Y-1] a guide is chosen, corrected and used by keyboard alone', async ({ person }) => {
  const marit = await person();
  const { guide, page, words } = marit;
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (target: ReturnType<Page['locator']>) => {
    await expect(target).toBeAttached();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error(`Tab never gets to ${target}`);
  };
  await marit.home.open();
  await tabTo(page.locator('input[value="built-in"]'));
  await press('ArrowDown');
  await expect(guide.own).toBeChecked();
  await tabTo(guide.file);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles(SMALL);
  await tabTo(page.getByRole('heading', { name: 'Vervoer', level: 3 }).getByRole('button'));
  await press('Enter');
  await tabTo(guide.question(1, 'Vervoer'));
  await press('End');
  await press('Enter');
  await expect(guide.question(2, 'Vervoer')).toBeFocused();
  await page.keyboard.type('Hoe ver is het? Hoe lang duurt het?');
  for (let steps = 0; steps < 'Hoe lang duurt het?'.length; steps += 1) await press('ArrowLeft');
  await press('Enter');
  await expect(guide.question(3, 'Vervoer')).toHaveValue('Hoe lang duurt het?');
  await press('Alt+ArrowUp');
  await expect(guide.question(2, 'Vervoer')).toBeFocused();
  await expect(guide.question(2, 'Vervoer')).toHaveValue('Hoe lang duurt het?');
  await press('Tab');
  await press('Enter');
  await tabTo(page.getByRole('button', { name: words.guides.toPrompt, exact: true }));
  await press('Enter');
  await expect(guide.prompt(1, 1, 'Vervoer')).toHaveValue('Hoe lang duurt het?');
  await tabTo(guide.prompt(1, 1, 'Vervoer'));
  await press('Home');
  await press('Backspace');
  await expect(guide.question(1, 'Vervoer')).toHaveValue('Hoe reizen we? Hoe lang duurt het?');
  await expect(guide.question(1, 'Vervoer')).toBeFocused();
  await tabTo(guide.use);
  await press('Enter');
  await expect(guide.card('Klein gesprek')).toBeVisible();
});

test('[GUIDE-2] a guide that is thrown away is gone, after a question', async ({ person }) => {
  const marit = await person();
  const { guide, page, words } = marit;
  await fillForm(marit);
  await importFile(marit, SMALL);
  await guide.press(words.guides.throwAway);
  await guide.press(words.guides.throwAwayYes);
  await formStands(marit);
  await expect(guide.view).toHaveCount(0);
  await page.goto('/guide');
  await expect(page.getByRole('heading', { name: words.guides.nothingHere })).toBeVisible();
});

test('[GUIDE-2] where the browser keeps nothing the guide is there all the same, and that is said', async ({
  person,
}) => {
  const marit = await person({
    prepare: async (context) => {
      await context.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
    },
  });
  await fillForm(marit);
  await importFile(marit, SMALL);
  await expect(marit.guide.told).toHaveText(marit.words.guides.notKept);
  await marit.guide.use.click();
  await expect(marit.guide.card('Klein gesprek')).toBeVisible();
  await formStands(marit);
});

test('[GUIDE-2] the first page fetches neither the guide editor nor what only the board needs', async ({ person }) => {
  const marit = await person();
  const fetched: string[] = [];
  marit.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await marit.home.open();
  await marit.guide.own.check();
  await marit.page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /yjs|editor|guide-page|to-markdown/.test(path))).toEqual([]);
  expect(fetched.some((path) => /home-page/.test(path))).toBe(true);
});

/** Every state of the guide's page, open as far as it goes. */
async function visitStates(
  { guide, words, home, page }: Person,
  look: (where: string) => Promise<void>,
): Promise<void> {
  await home.open();
  await guide.own.check();
  await look('form, own guide');
  await guide.choose(FUSION);
  await expect(guide.heading).toBeVisible();
  await look('preview');
  await guide.openBlock('Leerlingen');
  await guide.tools(guide.prompt(1, 2, 'Leerlingen'));
  await look('block with tools');
  await guide.openSection('about');
  await guide.openSection('checklist');
  await guide.openSection('matrix');
  await page.getByRole('heading', { name: 'Samenwerken', level: 4 }).getByRole('button').click();
  await guide.title.fill('');
  await guide.use.click();
  await look('all open, something wrong');
  await guide.press(words.guides.throwAway);
  await look('about to be thrown away');
  await page.getByRole('link', { name: words.guides.toForm }).click();
  await look('form, guide not ready');
}

for (const locale of ['nl', 'en'] as const) {
  test(`[A11Y-1] [LANG-1] axe finds nothing where a guide is corrected, light or dark, ${locale}`, async ({
    person,
  }) => {
    const someone = await person({ locale });
    const found: string[] = [];
    await visitStates(someone, async (where) => {
      found.push(...(await complaintsInBoth(someone.page, where)));
    });
    expect(found).toEqual([]);
  });

  test(`[A11Y-1] nothing scrolls sideways on a phone where a guide is corrected, ${locale}`, async ({ person }) => {
    const someone = await person({ locale, device: 'phone' });
    const found: string[] = [];
    await visitStates(someone, async (where) => {
      const tooWide = await someone.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (tooWide > 0) found.push(`${where}: ${tooWide} px too wide`);
    });
    expect(found).toEqual([]);
  });
}
