import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { reads, saved, sitAtAnswer, topic } from './table.ts';

test('[JOIN-2] who mends their name is called so at once by all: among who is here, at the caret and under a contribution', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [anna, bram] = [await person(), await person()];
  const annas = await sitAtAnswer(anna, made, 'Ana', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.contributions.open();
  await annas.contributions.add('Een punt van onze school');
  await annas.type('Eerste woorden.');
  await expect(brams.carets).toHaveText([`Ana · ${SCHOOL}`]);
  const here = await bram.me.openHere(2);
  await expect(here).toContainText('Ana');

  await anna.me.rename('Ana', 'Anna de Wit');
  await expect(anna.board.me('Anna de Wit')).toBeVisible();
  await expect(here).toContainText('Anna de Wit');
  await bram.page.keyboard.press('Escape');
  await annas.type(' En meer.');
  await reads(['Eerste woorden. En meer.'], brams);
  await expect(brams.carets).toHaveText([`Anna de Wit · ${SCHOOL}`]);
  const author = brams.contributions.note('Een punt van onze school').getByTitle(/^Anna de Wit,/);
  await expect(author).toContainText(SCHOOL);

  await saved(anna);
  await anna.page.reload();
  await expect(anna.board.me('Anna de Wit')).toBeVisible();
  await bram.page.goto(`/w/${made.workshop.id}`);
  await expect(bram.board.seat(SCHOOL)).toContainText('Anna de Wit');
});

test('[JOIN-2] “this is not me” leaves nothing of what was begun: who comes next finds an empty line and the saved words', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type('Dit blijft.');
  await answer.contributions.open();
  await answer.contributions.newNote.fill('Dit had ik nog niet geplaatst');
  await saved(anna);
  // A draft outlives a reload, but not the person.
  await anna.page.reload();
  await answer.contributions.open();
  await expect(answer.contributions.newNote).toHaveValue('Dit had ik nog niet geplaatst');

  await anna.board.notMe('Anna');
  await anna.join.sitDown('Chris', SCHOOL);
  await saved(anna);
  // Without fetching the page anew: what it still held would show.
  await anna.board.block(topic().block).click();
  const next = anna.block.answer(topic().question);
  await reads(['Dit blijft.'], next);
  await next.contributions.open();
  await expect(next.contributions.newNote).toHaveValue('');
  await expect(anna.board.me('Chris')).toBeVisible();
  const kept = await anna.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(kept).not.toContain('nog niet geplaatst');
});
