import type { Locator, Page } from '@playwright/test';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, SCHOOL, test } from './e2e.ts';
import { tabTo as tab } from './keyboard.ts';
import type { Person } from './person.ts';
import { openAnswer, reads, saved, sitDown, topic } from './table.ts';
import { refusedWith } from './troubles.ts';

/** Wider than the window: someone with a phone has to scroll sideways. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

type Look = (where: string, page: Page) => Promise<void>;

/** The matrix, empty and with a note, its heat view, and the pages of a column, a row and a cell. */
async function lookAtMatrix({ page, matrix }: Person, made: MadeWorkshop, look: Look): Promise<void> {
  const { id } = made.workshop;
  await matrix.open(id);
  await expect(matrix.heading).toBeVisible();
  await look('matrix', page);
  for (const view of ['?view=overview', '/a/kwaliteit', '/v/capaciteit', '/c/capaciteit/kwaliteit', '/c/gone/gone']) {
    await page.goto(`/w/${id}/matrix${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(`matrix ${view}`, page);
  }
}

/** The scenarios: none yet, one, with what weighs in it, two to be laid side by side, and one that was taken away. */
async function lookAtScenarios({ page, scenarios, words }: Person, made: MadeWorkshop, look: Look): Promise<void> {
  const { id } = made.workshop;
  await page.goto(`/w/${id}/matrix/c/capaciteit/kwaliteit`);
  await page.getByRole('main').getByRole('textbox').first().fill('Een punt om te verzamelen');
  await page.keyboard.press('Enter');
  await scenarios.open(id);
  await expect(scenarios.form).toBeVisible();
  await look('scenarios, none', page);
  await page.getByRole('button', { name: words.scenarios.make }).click();
  await look('scenarios, no title', page);
  await scenarios.make('Rustig groeien', []);
  await page.getByRole('checkbox').first().check();
  await expect(scenarios.gathered).toContainText('Een punt om te verzamelen');
  await scenarios.description.fill('Klein beginnen.');
  await scenarios.positions.take('for');
  await page
    .getByRole('textbox', { name: words.scenarios.newNote.split('{{')[0] ?? '' })
    .first()
    .fill('Goedkoop');
  await page.keyboard.press('Enter');
  await look('scenario', page);
  const { says } = await scenarios.take('Rustig groeien');
  await expect(says).toBeVisible();
  await look('scenario, to be taken away', page);
  await scenarios.open(id);
  await scenarios.make('Snel groeien', []);
  await scenarios.open(id);
  await expect(scenarios.sheet('Snel groeien')).toBeVisible();
  await look('scenarios', page);
  await scenarios.layBeside(['Rustig groeien', 'Snel groeien']);
  await look('scenarios side by side', page);
  await scenarios.open(id);
  await scenarios.openSheet('Snel groeien');
  await (await scenarios.take('Snel groeien')).yes();
  await expect(scenarios.removed).toBeVisible();
  await look('scenario, taken away', page);
  await scenarios.open(id);
  await scenarios.openTaken(1);
  await look('scenarios, one taken away', page);
  await page.goto(`/w/${id}/scenarios/gone`);
  await expect(page.getByRole('heading', { name: words.scenarios.goneTitle })).toBeVisible();
  await look('scenario, not there', page);
}

type Visit = (someone: Person, made: MadeWorkshop, look: Look) => Promise<void>;

async function visitMatrix(someone: Person, made: MadeWorkshop, look: Look): Promise<void> {
  await sitDown(someone, made, 'Marit', SCHOOL);
  await lookAtMatrix(someone, made, look);
}

async function visitScenarios(someone: Person, made: MadeWorkshop, look: Look): Promise<void> {
  await sitDown(someone, made, 'Marit', SCHOOL);
  await lookAtScenarios(someone, made, look);
}

/** Goes past every other page and every panel, and has each looked at. */
async function visitTable(someone: Person, made: MadeWorkshop, look: Look): Promise<void> {
  const { page, home, links, join, board, block, words } = someone;
  const { question } = topic(made.workshop.locale);
  await home.open();
  await expect(home.heading).toBeVisible();
  await look('home', page);
  await home.start('', []);
  await look('home, something missing', page);
  await home.start('Tafel', [{ name: 'School', kind: 'school' }]);
  await expect(links.heading).toBeVisible();
  await look('links', page);

  await page.goto('/join');
  await expect(join.askCode).toBeVisible();
  await look('join, asked for the code', page);
  someone.troubles.allow(refusedWith(403), refusedWith(404));
  await page.goto('/join#AAAAAA');
  await expect(page.getByRole('heading', { name: words.join.wrongTitle })).toBeVisible();
  await look('join, wrong code', page);
  await page.goto(made.links.facilitator);
  await expect(join.name).toBeVisible();
  await look('join', page);
  await join.sitDown('Marit', SCHOOL);

  await saved(someone);
  await expect(board.block(topic(made.workshop.locale).block)).toBeVisible();
  await look('board', page);
  await board.openShare();
  await look('share', page);
  await board.closePanel();
  await board.openPeople();
  await look('people', page);
  await board.closePanel();
  await page.goto(`/w/${made.workshop.id}`);
  await board.openMe('Marit');
  await page.getByRole('button', { name: words.workshop.notMe }).click();
  await look('me', page);
  await page.keyboard.press('Escape');

  await board.block(topic(made.workshop.locale).block).click();
  const answer = block.answer(question);
  await answer.type('Een antwoord om naar te kijken.');
  await answer.use('bullets');
  await saved(someone);
  await look('block, writing', page);

  const screen = await someone.openWindow();
  await screen.page.goto(made.links.projector);
  await expect(screen.projector.code(made.joinCode)).toBeVisible();
  await look('projector', screen.page);
  await screen.page.goto('/bestaat-niet');
  await expect(screen.page.getByRole('heading', { name: words.common.notFoundTitle })).toBeVisible();
  await look('no such page', screen.page);
}

const VISITS: readonly [where: string, visit: Visit][] = [
  ['page around the table', visitTable],
  ['page of the matrix', visitMatrix],
  ['page of the scenarios', visitScenarios],
];

for (const locale of ['nl', 'en'] as const) {
  for (const [where, visit] of VISITS) {
    test(`[A11Y-1] [LANG-1] axe finds nothing on any ${where}, light or dark, ${locale}`, async ({
      person,
      workshop,
    }) => {
      const found: string[] = [];
      await visit(await person({ locale }), await workshop(locale), async (at, page) => {
        found.push(...(await complaintsInBoth(page, at)));
        if ((await page.locator('html').getAttribute('lang')) !== locale) found.push(`${at}: not in ${locale}`);
      });
      expect(found).toEqual([]);
    });

    test(`[A11Y-1] no ${where} scrolls sideways on a phone, ${locale}`, async ({ person, workshop }) => {
      const found: string[] = [];
      await visit(await person({ locale, device: 'phone' }), await workshop(locale), async (at, page) => {
        const pixels = await tooWide(page);
        if (pixels > 0) found.push(`${at}: ${pixels} px too wide`);
      });
      expect(found).toEqual([]);
    });
  }
}

test('[A11Y-1] someone gets from the door to a written answer by keyboard alone, and out of the editor again', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const { page, join, board, block } = anna;
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = (target: Locator) => tab(page, target);

  await page.goto('/');
  await tabTo(page.getByLabel(anna.words.join.code, { exact: true }));
  await page.keyboard.type(made.joinCode);
  await press('Enter');
  await tabTo(join.name);
  await page.keyboard.type('Anna');
  await press('Tab');
  await press('Space');
  await expect(join.partner(SCHOOL)).toBeChecked();
  await tabTo(join.enter);
  await press('Enter');

  await tabTo(board.block(topic().block));
  await press('Enter');
  const answer = block.answer(topic().question);
  await tabTo(answer.editor);
  await page.keyboard.type('Zonder muis.');
  await press('Escape');
  await expect(answer.editor).not.toBeFocused();
  await expect(answer.toolbar.getByRole('button').first()).toBeFocused();
  await press('Tab');
  await tabTo(block.answer(topic().second).editor);
  await page.keyboard.type('Ook hier.');
  await saved(anna);
  await openAnswer(anna, made);
  await reads(['Zonder muis.'], answer);
});

test('[LANG-1] someone chooses another language than the workshop has: the screen changes, the guide stays', async ({
  person,
  workshop,
}) => {
  const made = await workshop('nl');
  const anna = await person();
  await sitDown(anna, made, 'Anna', SCHOOL);
  await anna.board.openMe('Anna');
  await anna.home.language.selectOption('en');
  const english = await person({ locale: 'en' });
  await expect(anna.page.getByRole('button', { name: english.words.workshop.share })).toBeVisible();
  await expect(anna.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(anna.board.block(topic('nl').block)).toBeVisible();
  await anna.page.reload();
  await expect(anna.page.getByRole('button', { name: english.words.workshop.share })).toBeVisible();
});
