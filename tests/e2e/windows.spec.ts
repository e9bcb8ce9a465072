import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { openAnswer, reads, saved, sitAtAnswer, sitDown } from './table.ts';

test('[JOIN-2] one browser holds the board and the projector side by side, each with its own seat', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const marit = await person();
  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDown('Marit', SCHOOL);
  await saved(marit);
  const screen = await marit.openWindow();
  await screen.page.goto(made.links.projector);
  await expect(screen.projector.title(made.workshop.title)).toBeVisible();
  await expect(screen.projector.code(made.joinCode)).toBeVisible();

  const anna = await person();
  await sitDown(anna, made, 'Anna', INSTITUTE);
  await expect(screen.projector.seat(INSTITUTE)).toHaveAttribute('data-taken', 'true');
  const answer = await openAnswer(marit, made);
  await answer.type('Geschreven naast het scherm.');
  await saved(marit);

  // The screen is nobody: the seat is Marit's alone.
  await expect(anna.board.seat(SCHOOL)).toHaveText(/: Marit$/);
  await screen.page.reload();
  await marit.page.reload();
  await expect(screen.projector.code(made.joinCode)).toBeVisible();
  await saved(marit);
  await expect(marit.board.me('Marit')).toBeVisible();
});

test('[JOIN-2] one browser is in two workshops at once', async ({ person, workshop }) => {
  const [one, two] = [await workshop(), await workshop()];
  const anna = await person();
  const inOne = await sitAtAnswer(anna, one, 'Anna', SCHOOL);
  const other = await anna.openWindow();
  await other.page.goto(two.links.join);
  await other.join.sitDown('Anna van de tweede', INSTITUTE);
  await saved(other);
  const inTwo = await openAnswer(other, two);
  await inOne.type('In de eerste.');
  await inTwo.type('In de tweede.');
  await saved(anna);
  await saved(other);
  await reads(['In de eerste.'], await openAnswer(anna, one));
  await reads(['In de tweede.'], await openAnswer(other, two));
  await expect(anna.board.me('Anna')).toBeVisible();
  await expect(other.board.me('Anna van de tweede')).toBeVisible();
});

test('[ANSWER-1] one person has two tabs of one browser: both write, and the person is there once', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [anna, bram] = [await person(), await person()];
  const first = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const tab = await anna.openWindow();
  const second = await openAnswer(tab, made);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await first.type('Uit de ene tab.');
  await reads(['Uit de ene tab.'], second, brams);
  await second.typeLine('Uit de andere tab.');
  const lines = ['Uit de ene tab.', 'Uit de andere tab.'];
  await reads(lines, first, second, brams);
  await saved(anna);
  await saved(tab);

  await bram.page.goto(`/w/${made.workshop.id}`);
  await expect(bram.board.seat(SCHOOL)).toHaveText(/^[^,]*: Anna$/);
  await tab.page.close();
  await expect(bram.board.seat(SCHOOL)).toContainText('Anna');
  await first.typeLine('En verder in één tab.');
  await saved(anna);
  await reads([...lines, 'En verder in één tab.'], await openAnswer(anna, made));
});

test('[JOIN-2] “this is not me” in one tab ends the other tab too, and no copy stays behind', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type('Blijft staan.');
  await saved(anna);
  const tab = await anna.openWindow();
  await openAnswer(tab, made);
  await anna.board.notMe('Anna');
  await expect(anna.join.name).toBeVisible();
  await expect(tab.page.getByRole('heading', { name: anna.words.workshop.ended_notJoined })).toBeVisible();
  const copies = () => tab.page.evaluate(async () => (await indexedDB.databases()).length);
  await expect.poll(copies).toBe(0);
});
