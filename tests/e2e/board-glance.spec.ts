import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { saved, sitAtAnswer, sitDown, topic } from './table.ts';

test('[ANSWER-4] the board shows live what is answered, by whom, and who is where; one click in, one back', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { block, question, second } = topic();
  const [anna, bram] = [await person(), await person()];
  await sitDown(bram, made, 'Bram', INSTITUTE);
  const { glance } = bram;
  const stop = glance.stop(block);
  await expect(stop).toHaveAttribute('data-progress', 'none');
  const count = Number(/\d+$/.exec(await stop.getByText(/^0 van \d+$/).innerText())?.[0]);
  expect(count).toBeGreaterThan(2);

  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await expect(stop).toContainText(glance.hereNow(SCHOOL, 'Anna'));
  await expect(bram.board.seat(SCHOOL)).toContainText('Anna');
  await annas.type('Een eerste antwoord');
  await expect(stop.getByText(glance.answered(1, count), { exact: true })).toBeVisible();
  await expect(stop).toContainText(glance.writtenBy([SCHOOL]));
  await expect(stop).toHaveAttribute('data-progress', 'some');
  await anna.block.answer(second).type('En een tweede');
  await annas.contributions.open();
  await annas.contributions.add('Een los punt', 'pro');
  await expect(stop.getByText(glance.answered(2, count), { exact: true })).toBeVisible();
  await expect(stop).toContainText(glance.contributions(1));

  await bram.board.block(block).click();
  const brams = bram.block.answer(question);
  await brams.positions.open();
  await brams.positions.take('against');
  await saved(bram);
  await bram.page.goBack();
  const told = [glance.writtenBy([SCHOOL, INSTITUTE]), glance.contributions(1), glance.answered(2, count)];
  for (const each of told) await expect(stop).toContainText(each);
  await expect(stop).toContainText(glance.hereNow(SCHOOL, 'Anna'));

  // What is taken away again is not answered any more.
  await annas.editor.press('Control+a');
  await annas.editor.press('Delete');
  await expect(stop.getByText(glance.answered(1, count), { exact: true })).toBeVisible();
  await saved(anna);
  await anna.page.close();
  await expect(stop).not.toContainText('Anna');

  await bram.page.reload();
  await expect(stop.getByText(glance.answered(1, count), { exact: true })).toBeVisible();
  await expect(stop).toContainText(glance.writtenBy([SCHOOL, INSTITUTE]));
  await expect(stop).toContainText(glance.contributions(1));
});
