import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { focusLostFrom, tabTo, watchFocus } from './keyboard.ts';
import { reads, saved, sitAtAnswer, sitDown, topic } from './table.ts';

const LONG = 'Lang genoeg om te bewaren voordat iemand dit weghaalt.';

test('[A11Y-1] an answer, the colours, its earlier text and a position are worked by keyboard alone, and the focus is never lost', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person({ prepare: watchFocus });
  const { page, words } = anna;
  const { history } = anna.block;
  const press = (key: string) => page.keyboard.press(key);
  const answer = anna.block.answer(topic().question);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, anna.board.block(topic().block));
  await press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const colours = page.getByRole('switch', { name: words.authors.colours });
  await tabTo(page, colours);
  await press('Space');
  await expect(colours).toBeChecked();

  await tabTo(page, answer.editor);
  await page.keyboard.type(LONG);
  await saved(anna);
  await press('Control+a');
  await press('Delete');
  await page.keyboard.type('Kort.');
  await saved(anna);
  await press('Escape');
  await expect(answer.toolbar.getByRole('button').first()).toBeFocused();

  const earlier = history.button(topic().question);
  await tabTo(page, earlier);
  await press('Enter');
  await tabTo(page, history.points.first());
  await press('Enter');
  await expect(history.words).toContainText(LONG);
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: words.history.toList }));
  await press('Enter');
  await expect(history.points.first()).toBeFocused();
  await press('Escape');
  await expect(earlier).toBeFocused();

  const { positions } = answer;
  await tabTo(page, positions.choice('for'));
  await press('ArrowRight');
  await expect(positions.choice('condition')).toBeFocused();
  await expect(positions.choice('condition')).not.toBeChecked();
  await press('Space');
  await expect(positions.choice('condition')).toBeChecked();
  await tabTo(page, positions.note);
  await page.keyboard.type('Als het rooster het toelaat.');
  await press('Enter');
  await expect(positions.choice('condition')).toBeFocused();
  await saved(anna);

  expect(await focusLostFrom(page)).toEqual([]);

  await page.reload();
  await reads(['Kort.'], answer);
  await expect(positions.choice('condition')).toBeChecked();
  await expect(positions.note).toHaveValue('Als het rooster het toelaat.');
});

test('[A11Y-1] contributions are added, changed, moved, binned, put back and adopted by keyboard alone, and the focus is never lost', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [anna, bram] = [await person({ prepare: watchFocus }), await person()];
  const { page, words } = anna;
  const press = (key: string) => page.keyboard.press(key);
  const { contributions } = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const part = (text: string, name: 'text' | 'menu' | 'adopt') =>
    contributions.note(text).locator(`[data-part=${name}]`);

  await tabTo(page, contributions.newNote);
  await page.keyboard.type('Eerste punt');
  await press('Enter');
  await tabTo(page, page.getByRole('radio', { name: words.notes.kind_remark, exact: true }));
  await press('ArrowRight');
  await tabTo(page, contributions.newNote, 'Shift+Tab');
  await page.keyboard.type('Tweede punt');
  await press('Enter');
  await expect(contributions.note('Tweede punt')).toHaveAttribute('data-kind', 'pro');

  await tabTo(page, part('Eerste punt', 'text'), 'Shift+Tab');
  await press('ArrowDown');
  await expect(part('Tweede punt', 'text')).toBeFocused();
  await press('Alt+ArrowUp');
  await expect.poll(() => contributions.texts()).toEqual(['Tweede punt', 'Eerste punt']);
  await expect(part('Tweede punt', 'text')).toBeFocused();
  await press('Enter');
  await page.keyboard.type(', aangevuld');
  await press('Enter');
  await expect(part('Tweede punt, aangevuld', 'text')).toBeFocused();

  const bin = async (text: string) => {
    await tabTo(page, part(text, 'menu'));
    await press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await press('End');
    await expect(page.getByRole('menuitem', { name: words.notes.toBin })).toBeFocused();
    await press('Enter');
    await expect(contributions.note(text)).toHaveCount(0);
  };
  await bin('Tweede punt');
  await expect(part('Eerste punt', 'menu')).toBeFocused();
  await tabTo(page, contributions.undo);
  await press('Enter');
  await expect(part('Tweede punt', 'text')).toBeFocused();

  // The last one too, and back out of the bin.
  await bin('Tweede punt');
  await bin('Eerste punt');
  await expect(contributions.newNote).toBeFocused();
  await tabTo(page, contributions.binButton(2));
  await press('Enter');
  const putBack = page.getByRole('button', { name: words.notes.putBack, exact: true });
  await tabTo(page, putBack.first());
  await press('Enter');
  await expect(contributions.binButton(1)).toBeFocused();
  await tabTo(page, putBack);
  await press('Enter');
  await expect.poll(() => contributions.texts()).toEqual(['Tweede punt, aangevuld', 'Eerste punt']);
  // The bin is gone: one is with what was put back.
  await expect(page.locator('[data-note] [data-part=text]:focus')).toBeVisible();

  const brams = (await sitAtAnswer(bram, made, 'Bram', INSTITUTE)).contributions;
  await brams.add('Punt van Bram', 'con');
  await contributions.note('Punt van Bram').waitFor();
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(part('Punt van Bram', 'text')).toBeFocused();
  await tabTo(page, part('Punt van Bram', 'adopt'));
  await press('Space');
  await expect(part('Punt van Bram', 'adopt')).toHaveAttribute('aria-pressed', 'true');
  await expect(part('Punt van Bram', 'adopt')).toBeFocused();
  await expect(brams.note('Punt van Bram').getByTitle(SCHOOL)).toBeVisible();

  // Folded and unfolded at another question.
  const fold = anna.block.answer(topic().second).contributions.fold;
  await tabTo(page, fold);
  await press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(fold).toBeFocused();
  await saved(anna);
  expect(await focusLostFrom(page)).toEqual([]);

  await page.reload();
  await expect.poll(() => contributions.texts()).toEqual(['Tweede punt, aangevuld', 'Eerste punt', 'Punt van Bram']);
  await expect(part('Punt van Bram', 'adopt')).toHaveAttribute('aria-pressed', 'true');
});

test('[A11Y-1] the way back keeps the focus when someone else goes on from there, and then does nothing', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [anna, bram] = [await person({ prepare: watchFocus }), await person()];
  const annas = (await sitAtAnswer(anna, made, 'Anna', SCHOOL)).contributions;
  await annas.add('Punt van Anna');
  await tabTo(anna.page, annas.undo);
  const brams = (await sitAtAnswer(bram, made, 'Bram', INSTITUTE)).contributions;
  await brams.open();
  await brams.adopt('Punt van Anna');

  await expect(annas.undo).toHaveAttribute('aria-disabled', 'true');
  await expect(annas.undo).toBeFocused();
  await anna.page.keyboard.press('Enter');
  await anna.page.keyboard.press('Shift+Tab');
  await expect(annas.undo).toHaveCount(0);
  await expect(annas.note('Punt van Anna')).toBeVisible();
  expect(await focusLostFrom(anna.page)).toEqual([]);
});
