import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { openAnswer, reads, saved, sitAtAnswer, topic } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';

/** A block for who is apart from the table: without a line for a while, or without a pen. */
const OFFLINE = ['Eerste punt van onderweg', 'Tweede punt van onderweg'];

test('[LIVE-2] contributions and a position given offline are there once on return, and what was not yet placed stays', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [anna, bram] = [await person({ device: 'phone' }), await person()];
  anna.troubles.allow(...NOBODY_ANSWERS);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  for (const { contributions, positions } of [annas, brams]) {
    await contributions.open();
    await positions.open();
  }
  await brams.contributions.add('Samen begonnen');
  await annas.contributions.note('Samen begonnen').waitFor();

  await anna.context.setOffline(true);
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_offlineKept);
  for (const text of OFFLINE) await annas.contributions.add(text, 'con');
  await annas.contributions.edit('Samen begonnen', ', ook onderweg');
  await annas.contributions.newNote.fill('Nog niet geplaatst');
  await annas.positions.take('against');
  await annas.positions.note.fill('Zo niet');
  await brams.contributions.edit('Samen begonnen', ' (Bram)');
  await brams.contributions.add('Bram ging door');
  await saved(bram);

  await anna.context.setOffline(false);
  await saved(anna);
  const edited = /^Samen begonnen(, ook onderweg \(Bram\)| \(Bram\), ook onderweg)$/;
  for (const { contributions, positions } of [annas, brams]) {
    await expect.poll(async () => (await contributions.texts()).length).toBe(4);
    const texts = await contributions.texts();
    expect(texts.filter((text) => OFFLINE.includes(text))).toEqual(OFFLINE);
    expect(texts.filter((text) => edited.test(text))).toHaveLength(1);
    for (const text of OFFLINE) await expect(contributions.note(text)).toContainText(SCHOOL);
    await expect(positions.seat(SCHOOL)).toContainText(positions.stance('against'));
  }
  await expect(annas.contributions.newNote).toHaveValue('Nog niet geplaatst');

  const texts = await brams.contributions.texts();
  await anna.page.reload();
  await annas.contributions.open();
  await expect.poll(() => annas.contributions.texts()).toEqual(texts);
  await expect(annas.positions.seat(SCHOOL)).toContainText(annas.positions.stance('against'));
  await expect(annas.positions.note).toHaveValue('Zo niet');
  await expect(annas.contributions.newNote).toHaveValue('Nog niet geplaatst');
});

test('[JOIN-3] [ANSWER-3] who becomes an observer finds no pens on a block, gets back what was not placed, and reads on live', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDown('Marit', INSTITUTE);
  await saved(marit);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await annas.type('Van Anna.');
  await annas.positions.open();
  await annas.positions.take('for');
  await annas.contributions.open();
  await annas.contributions.add('Een punt van Anna');
  await annas.contributions.newNote.fill('Nog niet geplaatst');
  await saved(anna);

  const people = await marit.board.openPeople();
  await people.giveRole('Anna', 'observer');
  const section = anna.page.getByRole('region', { name: topic().question, exact: true });
  await expect(annas.reading).toBeVisible();
  await expect(section.getByRole('textbox')).toHaveCount(0);
  await expect(section.getByRole('radio')).toHaveCount(0);
  await expect(section.getByRole('button', { name: anna.words.notes.more })).toHaveCount(0);
  await expect(section.getByRole('button', { name: anna.words.notes.adopt })).toHaveCount(0);
  await expect(section.getByRole('paragraph').filter({ hasText: /^Nog niet geplaatst$/ })).toBeVisible();
  await expect(annas.contributions.note('Een punt van Anna')).toBeVisible();
  await expect(annas.positions.seat(SCHOOL)).toContainText(annas.positions.stance('for'));
  await expect(annas.wroteHere).toContainText([SCHOOL]);

  await marit.board.closePanel();
  const marits = await openAnswer(marit, made);
  await marits.typeLine('Van Marit.');
  await marits.contributions.open();
  await marits.contributions.add('Een punt van Marit');
  await reads(['Van Anna.', 'Van Marit.'], annas);
  await expect(annas.contributions.note('Een punt van Marit')).toBeVisible();
});

test('[A11Y-1] a table wider than a phone is slid within its answer, and the page stays as wide as the phone', async ({
  person,
  workshop,
}) => {
  const anna = await person({ device: 'phone' });
  const answer = await sitAtAnswer(anna, await workshop(), 'Anna', SCHOOL);
  await answer.type('Kijk hier:');
  const wide = await answer.editor.evaluate((element) => element.getBoundingClientRect().width);
  await answer.use('table');
  await expect(answer.editor.getByRole('table')).toBeVisible();
  const table = answer.editor.getByRole('table');
  expect(await table.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(wide);
  expect(await answer.editor.evaluate((element) => element.getBoundingClientRect().width)).toBe(wide);
});
