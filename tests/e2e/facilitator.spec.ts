import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { gateBefore } from './gate.ts';
import { openAnswer, reads, saved, sitAtAnswer, sitToLead } from './table.ts';
import { refusedWith } from './troubles.ts';

test('[JOIN-3] the facilitator makes someone observer while they are there: the pen is gone, the text stays live', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna, bram] = [await person(), await person(), await person()];
  await sitToLead(marit, made);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.type('Geschreven als deelnemer.');
  await saved(anna);
  const people = await marit.board.openPeople();
  await expect(people.person('Anna')).toContainText(marit.words.facilitation.here);

  await people.giveRole('Anna', 'observer');
  await expect(annas.editor).toHaveCount(0);
  await expect(annas.reading).toBeVisible();
  await expect(anna.page.getByText(anna.words.workshop.readOnly)).toBeVisible();
  await brams.typeLine('En Bram schrijft door.');
  await reads(['Geschreven als deelnemer.', 'En Bram schrijft door.'], annas);

  await people.giveRole('Anna', 'participant');
  await expect(annas.editor).toBeVisible();
  await annas.typeLine('Weer deelnemer.');
  await reads(['Geschreven als deelnemer.', 'En Bram schrijft door.', 'Weer deelnemer.'], brams);
});

test('[JOIN-3] someone who is removed is out at once, is told so, and comes back only by the facilitator', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person({ device: 'phone' })];
  await sitToLead(marit, made);
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type('Van Anna blijft staan.');
  await saved(anna);
  anna.troubles.allow(refusedWith(403));
  const out = anna.page.getByRole('heading', { name: anna.words.workshop.ended_removed });
  const people = await marit.board.openPeople();
  await people.askToRemove('Anna');
  const removedAt = performance.now();
  await people.removeYes.click();
  await expect(out).toBeVisible();
  const outAfterMs = Math.round(performance.now() - removedAt);
  test.info().annotations.push({ type: 'from the click to being told, ms', description: String(outAfterMs) });
  await expect(anna.page.getByText(anna.words.workshop.ended_removedText)).toBeVisible();

  // The link and a reload don't help.
  await anna.page.reload();
  await expect(out).toBeVisible();
  await anna.page.goto(made.links.join);
  await expect(anna.page.getByRole('heading', { name: anna.words.join.removedTitle })).toBeVisible();

  await people.letIn('Anna');
  await expect(people.person('Anna')).toContainText(marit.words.facilitation.away);
  const again = await openAnswer(anna, made);
  await reads(['Van Anna blijft staan.'], again);
  await again.typeLine('En weer terug.');
  await saved(anna);
});

test('[LIVE-2] who is removed with words that had not arrived gets them to copy', async ({ person, workshop }) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  const gate = await gateBefore(anna.context);
  await sitToLead(marit, made);
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type('Aangekomen.');
  await saved(anna);
  gate.mute();
  await answer.typeLine('Niet meer aangekomen.');
  anna.troubles.allow(refusedWith(403));
  const people = await marit.board.openPeople();
  await people.askToRemove('Anna');
  await people.removeYes.click();
  await expect(anna.page.getByRole('heading', { name: anna.words.workshop.ended_removed })).toBeVisible();
  await expect(anna.page.getByRole('textbox', { name: anna.words.editor['lost.words'] })).toHaveValue(
    /Niet meer aangekomen/,
  );
});

test('[JOIN-3] a facilitator closes the door: a newcomer is told, who is in stays in', async ({ person, workshop }) => {
  const made = await workshop();
  const [marit, anna, late] = [await person(), await person(), await person({ device: 'phone' })];
  await sitToLead(marit, made);
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const people = await marit.board.openPeople();
  await people.closeDoor();
  await expect(people.doorClosed).toBeVisible();

  await late.page.goto(made.links.join);
  await expect(late.join.closed).toBeVisible();
  await expect(late.join.name).toHaveCount(0);
  await answer.type('Anna schrijft door.');
  await saved(anna);
  await anna.page.goto(made.links.join);
  await expect(anna.board.me('Anna')).toBeVisible();

  await people.openDoor();
  await late.page.reload();
  await late.join.sitDown('Laat', INSTITUTE);
  await saved(late);
});

test('[JOIN-3] a co-facilitator sees who is there, a participant does not', async ({ person, workshop }) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await expect(anna.board.steering.button).toHaveCount(0);
  const people = await marit.board.openPeople();
  await people.giveRole('Anna', 'cofacilitator');
  await expect(anna.board.steering.button).toBeVisible();
  await expect((await anna.board.openPeople()).person('Marit')).toContainText(anna.words.facilitation.here);
});
