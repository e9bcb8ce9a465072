import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { saved, sitAtAnswer, sitDown, topic } from './table.ts';

test('[ANSWER-4] search finds a word in the guide, an answer and a contribution, however it is typed, and leads there', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { question, second } = topic();
  const [anna, bram] = [await person(), await person()];
  await sitDown(bram, made, 'Bram', INSTITUTE);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await anna.block.answer(second).type('Wij beginnen een Coöperatie, cliënten inbegrepen.');
  await annas.contributions.open();
  await annas.contributions.add('De coöperatie kost ons een jaar', 'con');
  await saved(anna);

  const { page, search } = bram;
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('COOPERATIE');
  await expect(search.results('answers')).toHaveCount(1);
  await expect(search.results('answers')).toContainText(second);
  await expect(search.results('contributions')).toContainText([SCHOOL]);
  await expect(search.marks).toHaveText(['Coöperatie', 'coöperatie']);
  // What is written while one looks is found too.
  await annas.type('Eerst maar eens een coöperatie.');
  await expect(search.results('answers')).toHaveCount(2);

  // Enter goes to the first.
  await page.keyboard.press('Enter');
  await expect(search.panel).toHaveCount(0);
  await expect(page.getByRole('heading', { name: question })).toBeFocused();
  await expect(page.getByRole('heading', { name: question })).toBeInViewport();

  // Along what was found with the arrows.
  await page.keyboard.press('/');
  await search.field.fill('clienten coop');
  await expect(search.results('answers')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(search.results('answers')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: second })).toBeFocused();
  await expect(page.getByRole('heading', { name: second })).toBeInViewport();
});

test('[ANSWER-4] search finds a word of the guide, says so where there is none, and leaves a slash a slash where one writes', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person({ device: 'phone' });
  const { page, search } = anna;
  await sitDown(anna, made, 'Anna', SCHOOL);
  await search.open();
  await search.field.fill('bestaatnergens');
  await expect(search.nothing('bestaatnergens')).toBeVisible();
  await expect(search.panel.getByRole('link')).toHaveCount(0);
  await search.field.fill('voedingsgebied:');
  await search.results('guide').first().click();
  await expect(page).toHaveURL(/\/about#term-/);
  await expect(page.locator(':focus')).toContainText('Voedingsgebied');
  await page.goBack();
  await expect(anna.glance.stop(topic().block)).toBeVisible();
  await expect(search.panel).toHaveCount(0);

  await anna.board.block(topic().block).click();
  const answer = anna.block.answer(topic().question);
  await answer.type('en/of');
  await expect.poll(() => answer.lines()).toEqual(['en/of']);
  await expect(search.panel).toHaveCount(0);
});
