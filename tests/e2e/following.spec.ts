import type { BrowserContext, Page } from '@playwright/test';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { answerableQuestions } from '../../shared/guide/guide.ts';
import { complaints } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { order } from './orders.ts';
import { followingOn } from './pages/following.ts';
import { reads, saved, sitAtAnswer, sitDown, sitToLead, topic } from './table.ts';

const blocks = builtInGuide('uitbreidingsstrategie', 'nl')?.blocks ?? [];
const [, second, third] = blocks;
const questions = third === undefined ? [] : answerableQuestions(third);
const far = questions.at(-1);
if (second === undefined || third === undefined || far === undefined) throw new Error('the guide has three blocks');

const isAt = (page: Page, end: string): Promise<void> =>
  expect(page).toHaveURL((url) => `${url.pathname}${url.hash}`.endsWith(end));

/** Runs in the page: when the heading with these words is in the window, by the machine's clock. */
const seenAt = ([tag, words]: readonly [string, string]): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = [...document.querySelectorAll(tag)].find(({ textContent }) => textContent === words);
      const top = found?.getBoundingClientRect().top ?? -1;
      if (top >= 0 && top < window.innerHeight) resolve(Date.now());
      else requestAnimationFrame(look);
    };
    look();
  });

/** Times are told, not judged: this machine may be busy. */
function tellTimes(since: number, arrivals: readonly { name: string; at: number }[]): void {
  for (const { name, at } of arrivals) {
    test.info().annotations.push({ type: `${name} is there after the answer, ms`, description: String(at - since) });
    process.stdout.write(`  ${name} is there ${at - since} ms after the command's answer\n`);
  }
}

test('[STAGE-1] [STAGE-2] the spotlight moves and takes along everyone but who is typing, who keeps every letter', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna, bram] = [await person(), await person(), await person()];
  const carla = await person({ device: 'phone' });
  await sitToLead(marit, made);
  const screen = await marit.openWindow();
  await screen.page.goto(made.links.projector);
  await expect(screen.projector.title(made.workshop.title)).toBeVisible();
  await sitDown(anna, made, 'Anna', SCHOOL);
  await sitDown(carla, made, 'Carla', INSTITUTE);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await brams.type('Eerst dit ');

  const followers = { anna, carla };
  const arrivals = Object.entries(followers).map(async ([name, { page }]) => ({
    name,
    at: await page.evaluate(seenAt, ['h1', second.title] as const),
  }));
  const typing = brams.editor.pressSequentially('en dan nog een hele zin', { delay: 15 });
  await order(marit, made, { type: 'spotlight', target: { kind: 'block', id: second.id } });
  tellTimes(Date.now(), await Promise.all(arrivals));
  for (const { page } of Object.values(followers)) await isAt(page, `/b/${second.id}`);
  await typing;
  await isAt(bram.page, `/b/${topic().blockId}`);
  await expect(brams.editor).toBeFocused();
  await reads(['Eerst dit en dan nog een hele zin'], brams);
  const brams2 = followingOn(bram.page, bram.words);
  await expect(brams2.bar).toContainText(second.title);
  expect(await complaints(bram.page)).toEqual([]);
  await saved(bram);

  await brams2.along.click();
  await isAt(bram.page, `/b/${second.id}`);
  await expect(brams2.bar).toHaveCount(0);
  // Back leads back, and what was written is there.
  await bram.page.goBack();
  await reads(['Eerst dit en dan nog een hele zin'], brams);
  await expect(brams2.bar).toBeVisible();
  await brams2.along.click();

  // To a question far down another page, on the phone too.
  const all = { anna, bram, carla };
  const atQuestion = Object.entries(all).map(async ([name, { page }]) => ({
    name,
    at: await page.evaluate(seenAt, ['h2', far.text] as const),
  }));
  await order(marit, made, { type: 'spotlight', target: { kind: 'question', id: far.id } });
  tellTimes(Date.now(), await Promise.all(atQuestion));
  for (const { page, words } of Object.values(all)) {
    await expect(page.getByRole('heading', { level: 2, name: far.text })).toBeInViewport();
    await expect(followingOn(page, words).bar).toHaveCount(0);
    await expect(followingOn(page, words).onScreen).toBeVisible();
  }
  // Who steers is moved by nobody.
  await isAt(marit.page, `/w/${made.workshop.id}`);
  await expect(followingOn(marit.page, marit.words).onScreen).toHaveCount(1);
});

test('[STAGE-2] who goes elsewhere or scrolls away by hand isn’t followed after, until they come along', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await order(marit, made, { type: 'spotlight', target: { kind: 'block', id: second.id } });
  await sitDown(anna, made, 'Anna', SCHOOL);
  const { bar, along, stay, follows } = followingOn(anna.page, anna.words);

  // Nobody is moved when they come in; they are told where the group is.
  await expect(bar).toContainText(second.title);
  await isAt(anna.page, `/w/${made.workshop.id}`);
  expect(await complaints(anna.page)).toEqual([]);
  await along.click();
  await isAt(anna.page, `/b/${second.id}`);
  await expect(bar).toHaveCount(0);

  await anna.page.getByRole('link', { name: anna.words.workshop.toBoard }).click();
  await expect(bar).toBeVisible();
  await order(marit, made, { type: 'spotlight', target: { kind: 'question', id: far.id } });
  await expect(bar).toContainText(far.text);
  await isAt(anna.page, `/w/${made.workshop.id}`);
  await along.click();
  await expect(anna.page.getByRole('heading', { level: 2, name: far.text })).toBeInViewport();
  await expect(bar).toHaveCount(0);

  // Scrolled away, and back again.
  await anna.page.mouse.move(600, 400);
  await anna.page.mouse.wheel(0, -30_000);
  await expect(bar).toBeVisible();
  await order(marit, made, { type: 'spotlight', target: { kind: 'matrix' } });
  await expect(bar).toContainText(anna.words.workshop.target_matrix);
  await isAt(anna.page, `/b/${third.id}#question-${far.id}`);
  await stay.click();
  await expect(bar).toHaveCount(0);
  await order(marit, made, { type: 'spotlight', target: { kind: 'block', id: second.id } });
  await expect(bar).toContainText(second.title);

  // Turned off on this device, it stays off after a reload.
  await anna.board.openMe('Anna');
  await follows.uncheck();
  await expect(bar).toHaveCount(0);
  await anna.page.reload();
  await saved(anna);
  await order(marit, made, { type: 'spotlight', target: { kind: 'matrix' } });
  await anna.board.openMe('Anna');
  await expect(follows).not.toBeChecked();
  await follows.check();
  await expect(bar).toContainText(anna.words.workshop.target_matrix);
});

test('[STAGE-2] an open sheet is not taken away: who has one open stays, and may come along after', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await anna.board.openShare();
  await order(marit, made, { type: 'spotlight', target: { kind: 'block', id: second.id } });
  const { bar, along } = followingOn(anna.page, anna.words);
  await expect(bar).toBeAttached();
  await expect(anna.board.share).toBeVisible();
  await anna.board.closePanel();
  await along.click();
  await isAt(anna.page, `/b/${second.id}`);
});

const tenMinutesAhead = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 600_000;
  });

test('[STAGE-3] everyone sees the time left, on a device whose clock is ten minutes wrong too', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  const bram = await person({ device: 'phone', prepare: async (context) => void (await tenMinutesAhead(context)) });
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await sitDown(bram, made, 'Bram', INSTITUTE);
  expect(Math.abs((await bram.page.evaluate(() => Date.now())) - Date.now() - 600_000)).toBeLessThan(60_000);
  await order(marit, made, { type: 'timer.start', seconds: 300, bell: false });
  for (const { page, words } of [anna, bram]) {
    const { time } = followingOn(page, words);
    await expect(time).toHaveText(/(5:00|4:5\d)$/);
    await expect(time).toHaveAttribute('data-left', 'enough');
    await expect(page.getByRole('status').filter({ hasText: words.timer.told_start.split('{{')[0] ?? '' })).toHaveCount(
      1,
    );
  }
  await order(marit, made, { type: 'timer.start', seconds: 2, bell: false });
  for (const { page, words } of [anna, bram]) {
    await expect(followingOn(page, words).time).toHaveText(words.timer.over);
    await expect(page.getByRole('status').filter({ hasText: words.timer.told_over })).toHaveCount(1);
  }
  expect(await complaints(bram.page)).toEqual([]);
  await order(marit, made, { type: 'timer.stop' });
  await expect(followingOn(anna.page, anna.words).time).toHaveCount(0);
});

test('[STAGE-6] “klaar” and a raised hand are seen by everyone, by sign and in words, and taken back', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  const bram = await person({ device: 'phone' });
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await sitDown(bram, made, 'Bram', INSTITUTE);
  const [annas, brams] = [followingOn(anna.page, anna.words), followingOn(bram.page, bram.words)];
  await annas.ready.click();
  await expect(annas.ready).toHaveAttribute('aria-pressed', 'true');
  await brams.hand.tap();
  await expect(brams.hand).toHaveAttribute('aria-pressed', 'true');

  const here = await followingOn(marit.page, marit.words).openHere(3, 1);
  await expect(here.getByRole('listitem').filter({ hasText: 'Anna' })).toContainText(marit.words.signals.isReady);
  await expect(here.getByRole('listitem').filter({ hasText: 'Bram' })).toContainText(marit.words.signals.handUp);
  await marit.page.keyboard.press('Escape');
  await expect(marit.board.seat(INSTITUTE)).toContainText(/Hand op: Bram/);
  // It is told again to who comes back.
  await anna.page.reload();
  await saved(anna);
  await expect(annas.ready).toHaveAttribute('aria-pressed', 'true');
  expect(await complaints(bram.page)).toEqual([]);

  await brams.hand.tap();
  await expect(brams.hand).toHaveAttribute('aria-pressed', 'false');
  await expect(marit.board.seat(INSTITUTE)).not.toContainText(/Hand op/);
  // Who steers has no buttons of her own.
  await expect(followingOn(marit.page, marit.words).ready).toHaveCount(0);
});
