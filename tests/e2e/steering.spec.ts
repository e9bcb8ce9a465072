import { readFile } from 'node:fs/promises';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { fill } from './pages/words.ts';
import type { Person } from './person.ts';
import { openAnswer, saved, sitDown, sitToLead, topic } from './table.ts';
import { refusedWith } from './troubles.ts';

const [FIRST, SECOND] = builtInGuide('uitbreidingsstrategie', 'nl')?.blocks ?? [];
if (FIRST === undefined || SECOND === undefined) throw new Error('the guide has no two blocks');
const titled = (number: number, text: string) => fill('Blok {{number}}: {{text}}', { number, text });

const shortcut = (person: Person, key: string) => person.page.keyboard.press(key);

test('[STAGE-1] [STAGE-3] a phone is the remote control of the laptop beside it: spotlight, timer and agenda go with each other', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, phone, anna] = [await person(), await person({ device: 'phone' }), await person()];
  await sitToLead(marit, made);
  await sitToLead(phone, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await expect(anna.board.steering.button).toHaveCount(0);
  const hand = marit.board.steering;
  await hand.show();
  await expect(hand.now).toHaveText(marit.words.steering.nothingNow);

  const remote = phone.board.steering;
  await remote.button.click();
  await expect(phone.page).toHaveURL(/\/steer$/);
  await remote.on.click();
  await expect(hand.now).toHaveText(titled(1, FIRST.title));
  await expect(remote.now).toHaveText(titled(1, FIRST.title));
  await expect(hand.stop(FIRST.title)).toContainText(fill(marit.words.agenda.used, { used: '0 min' }));
  await remote.on.click();
  await expect(hand.now).toHaveText(titled(2, SECOND.title));
  await hand.openStop(SECOND.title);
  const [question] = SECOND.questions;
  if (question === undefined) throw new Error('the block has no question');
  await hand.showWhat(question.text).click();
  await expect(remote.now).toContainText(question.text);
  await hand.back.click();
  await expect(remote.now).not.toContainText(question.text);

  await remote.startWith(3).click();
  await expect(hand.timer).toHaveText(/^(3:00|2:5\d)$/);
  await hand.extend(5).click();
  await expect(remote.timer).toHaveText(/^(8:00|7:\d\d)$/);
  await remote.stopTimer.click();
  await expect(hand.start).toBeVisible();
  await hand.minutes.fill('nul');
  await hand.start.click();
  await expect(hand.hand.getByRole('alert')).toBeVisible();
  await hand.minutes.fill('2');
  await hand.start.click();
  await expect(remote.timer).toHaveText(/^(2:00|1:5\d)$/);
  await remote.nothing.click();
  await expect(hand.now).toHaveText(marit.words.steering.nothingNow);

  await marit.page.reload();
  await expect(hand.now).toHaveText(marit.words.steering.nothingNow);
  await expect(hand.timer).toBeVisible();
});

test('[STAGE-1] one tap or one key shows what she looks at; keys are off where one types, and where one turns them off', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const marit = await person();
  await sitToLead(marit, made);
  const { steering } = marit.board;
  const answer = await openAnswer(marit, made);
  await steering.showPage.click();
  await expect(steering.showPage).toHaveAttribute('aria-pressed', 'true');
  await shortcut(marit, 'r');
  await expect(steering.now).toHaveText(titled(1, FIRST.title));
  await shortcut(marit, 'n');
  await expect(steering.now).toHaveText(titled(2, SECOND.title));
  await expect(steering.told(fill(marit.words.steering.told_show, { what: titled(2, SECOND.title) }))).toHaveCount(1);
  await shortcut(marit, 's');
  await expect(steering.now).toHaveText(titled(1, FIRST.title));
  await shortcut(marit, 't');
  await expect(steering.timer).toHaveText(/^(5:00|4:5\d)$/);
  await shortcut(marit, '+');
  await expect(steering.timer).toHaveText(/^(6:00|5:\d\d)$/);
  await shortcut(marit, 't');
  await expect(steering.start).toBeVisible();

  await answer.type('snp?');
  await saved(marit);
  await expect(steering.now).toHaveText(titled(1, FIRST.title));
  await expect(steering.keys).toHaveCount(0);
  await marit.page.keyboard.press('Escape');
  await shortcut(marit, 's');
  await expect(steering.now).toHaveText(titled(1, topic().question));

  await shortcut(marit, '?');
  await expect(steering.keys).toBeVisible();
  await steering.keysOn.uncheck();
  await marit.board.closePanel();
  await shortcut(marit, 'n');
  await shortcut(marit, '?');
  await marit.page.reload();
  await expect(steering.now).toHaveText(titled(1, topic().question));
  await shortcut(marit, '?');
  await expect(steering.keys).toHaveCount(0);
});

test('[STAGE-4] she locks from the panel and says why she unlocks; both stand in the log, for everyone', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  const { steering } = marit.board;
  await steering.show();
  await steering.lock(marit.words.workshop.target_matrix);
  await expect(steering.locks).toContainText(fill(marit.words.steering.lockedBy, { name: 'Marit' }));
  await steering.unlock('Er komt nog een punt bij.');
  await expect(steering.locks).toHaveCount(0);

  await anna.page.goto(`/w/${made.workshop.id}/log`);
  const { log } = anna.words;
  const list = anna.page.getByRole('main').getByRole('listitem');
  const what = anna.words.workshop.target_matrix;
  await expect(list.last()).toContainText(
    fill(log.e_unlock, { who: 'Marit', what, reason: 'Er komt nog een punt bij.' }),
  );
  await expect(list.filter({ hasText: fill(log.e_lock, { who: 'Marit', what }) })).toHaveCount(1);
  await expect(list.filter({ hasText: fill(log['e_participant.arrived'], { who: 'Anna' }) })).toHaveCount(0);
  await anna.page.getByRole('checkbox', { name: log.all }).check();
  await expect(list.filter({ hasText: fill(log['e_participant.arrived'], { who: 'Anna' }) })).toHaveCount(1);

  // What is steered meanwhile comes by itself.
  await steering.showWhat(FIRST.title).click();
  await expect(list.last()).toContainText(fill(log.e_spotlight, { who: 'Marit', what: titled(1, FIRST.title) }));
  const [file] = await Promise.all([
    anna.page.waitForEvent('download'),
    anna.page.getByRole('link', { name: log.download }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Er komt nog een punt bij.');
});

test('[JOIN-2] someone who lost a device and came again is made one person, and keeps the seat on both devices', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, old, anew] = [await person(), await person(), await person({ device: 'phone' })];
  await sitToLead(marit, made);
  await sitDown(old, made, 'Anna', SCHOOL);
  await sitDown(anew, made, 'Anna op telefoon', SCHOOL);
  const people = await marit.board.openPeople();
  await people.askToMerge('Anna', 'Anna op telefoon');
  await expect(
    people.panel.getByText(fill(marit.words.facilitation.mergeAsk, { name: 'Anna', into: 'Anna op telefoon' })),
  ).toBeVisible();
  await people.mergeYes.click();
  await expect(
    people.panel.getByText(fill(marit.words.facilitation.before, { names: 'Anna' }), { exact: true }),
  ).toBeVisible();
  await expect(people.panel.getByText(marit.words.facilitation.removedTitle)).toHaveCount(0);
  await anew.page.reload();
  await expect(anew.board.me('Anna op telefoon')).toBeVisible();
});

test('[JOIN-3] a co-facilitator cannot take the role while its holder is here, and is told so', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, bram] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitDown(bram, made, 'Bram', INSTITUTE);
  const people = await marit.board.openPeople();
  await people.giveRole('Bram', 'cofacilitator');
  bram.troubles.allow(refusedWith(409));
  const his = await bram.board.openPeople();
  await his.takeOver.click();
  await expect(his.panel.getByRole('alert')).not.toBeEmpty();
  await expect(his.takeOver).toBeVisible();
});

for (const locale of ['nl', 'en'] as const) {
  test(`[A11Y-1] [LANG-1] axe finds nothing where she steers, nor in the log, light or dark, ${locale}`, async ({
    person,
    workshop,
  }) => {
    const made = await workshop(locale);
    const marit = await person({ locale });
    const { page, board } = marit;
    await sitToLead(marit, made);
    const { steering } = board;
    const found: string[] = [];
    const look = async (where: string): Promise<void> => void found.push(...(await complaintsInBoth(page, where)));
    const { block, blockId } = topic(locale);
    await page.goto(`/w/${made.workshop.id}/b/${blockId}`);
    await expect(marit.block.heading(block)).toBeVisible();
    await saved(marit);
    await steering.show();
    await look('panel');
    await steering.showPage.click();
    await steering.startWith(3).click();
    await steering.lock(marit.words.workshop.target_matrix);
    await steering.locks.getByRole('button').first().click();
    await steering.openStop(block);
    await expect(steering.timer).toBeVisible();
    await look('panel, under way');
    await page.keyboard.press('Escape');
    await steering.hand.getByRole('button', { name: marit.words.steering.sheet_keys }).first().click();
    await expect(steering.keysOn).toBeVisible();
    await look('keys');
    await board.closePanel();
    for (const path of ['steer', 'log']) {
      await page.goto(`/w/${made.workshop.id}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await saved(marit);
      await look(path);
    }
    expect(found).toEqual([]);
  });
}

test('[A11Y-1] the remote control fits a phone, with places for a thumb', async ({ person, workshop }) => {
  const made = await workshop();
  const phone = await person({ device: 'phone' });
  await sitToLead(phone, made);
  await phone.page.goto(`/w/${made.workshop.id}/steer`);
  const { hand, on } = phone.board.steering;
  await expect(on).toBeInViewport();
  const tooWide = await phone.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
  const sizes = await Promise.all((await hand.getByRole('button').all()).map((button) => button.boundingBox()));
  for (const box of sizes) {
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.5);
  }
});
