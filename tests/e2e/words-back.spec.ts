import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import type { Answer } from './pages/block.ts';
import { openAnswer, reads, saved, sitAtAnswer, topic } from './table.ts';

const LINES = ['Dit schreef de school in een lang uur samen.', 'En dit schreef het instituut erachteraan.'];

async function writeTogether(annas: Answer, brams: Answer): Promise<void> {
  await annas.type(LINES[0] ?? '');
  await reads(LINES.slice(0, 1), brams);
  await brams.typeLine(LINES[1] ?? '');
  await reads(LINES, annas);
}

test('[ANSWER-6] an answer that someone emptied is got back by the facilitator, with its authors', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { question } = topic();
  const anna = await person();
  const bram = await person({ device: 'phone' });
  const marit = await person();
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await writeTogether(annas, brams);

  await brams.editor.press('Control+a');
  await brams.editor.press('Delete');
  await reads([], annas, brams);
  await saved(bram);

  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDown('Marit', SCHOOL);
  const marits = await openAnswer(marit, made);
  const { history } = marit.block;
  await history.open(question);
  await history.newest();
  for (const line of LINES) await expect(history.words).toContainText(line);
  await history.putBack.click();
  await history.putBackYes.click();
  await expect(history.done).toBeVisible();
  await marit.page.keyboard.press('Escape');

  await reads(LINES, annas, brams, marits);
  const whose = (await annas.pieces()).map(({ partnerId }) => partnerId);
  expect(new Set(whose).size).toBe(2);
  expect(whose).not.toContain(null);
  await expect(annas.wroteHere).toHaveText([new RegExp(SCHOOL), new RegExp(INSTITUTE)]);
  await reads(LINES, await openAnswer(anna, made));
});

test('[ANSWER-6] what goes letter by letter is kept too; who takes part reads and copies, and does not put back', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { question } = topic();
  const anna = await person();
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const line = 'Een zin die te lang is om zomaar kwijt te raken aan een vinger.';
  await annas.type(line);
  for (let letters = 0; letters < 50; letters += 1) await anna.page.keyboard.press('Backspace');
  await reads([line.slice(0, -50)], annas);
  await saved(anna);

  const { history } = anna.block;
  await history.open(question);
  await history.newest();
  await expect(history.words).toContainText(line);
  await expect(history.putBack).toHaveCount(0);
});

test('[NOTE-5] [ANSWER-6] a contribution that was removed lies in the bin, and comes back as it was', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  const annas = (await sitAtAnswer(anna, made, 'Anna', SCHOOL)).contributions;
  const brams = (await sitAtAnswer(bram, made, 'Bram', INSTITUTE)).contributions;
  await annas.open();
  await brams.open();
  await annas.add('Dichtbij huis', 'pro');
  await expect.poll(() => brams.texts()).toEqual(['Dichtbij huis']);
  await brams.adopt('Dichtbij huis');
  await brams.edit('Dichtbij huis', ', voor iedereen');
  await expect.poll(() => annas.texts()).toEqual(['Dichtbij huis, voor iedereen']);

  // Not hers to remove: the menu doesn't offer it.
  await brams.note('Dichtbij huis').getByRole('button', { name: bram.words.notes.more, exact: true }).click();
  await expect(bram.page.getByRole('menu')).toBeVisible();
  await expect(bram.page.getByRole('menu').getByText(bram.words.notes.toBin)).toHaveCount(0);
  await bram.page.keyboard.press('Escape');

  await annas.act('Dichtbij huis', 'toBin');
  await expect.poll(() => brams.texts()).toEqual([]);
  const bin = await brams.openBin(1);
  await expect(bin).toContainText('Dichtbij huis, voor iedereen');
  await expect(bin.getByRole('button', { name: bram.words.notes.putBack, exact: true })).toHaveCount(0);

  await annas.undo.click();
  await expect.poll(() => brams.texts()).toEqual(['Dichtbij huis, voor iedereen']);
  await expect(annas.note('Dichtbij huis')).toContainText(
    anna.words.notes.adoptedBy.replace('{{partners}}', INSTITUTE),
  );
  await saved(anna);
});
