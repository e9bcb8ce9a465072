import { blockNotes } from '../../shared/board/board.ts';
import { readNotes } from '../../shared/board/notes.ts';
import { complaints } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import type { Person } from './person.ts';
import { storedDoc } from './stored.ts';
import { openAnswer, saved, sitAtAnswer, sitToLead, topic } from './table.ts';

const NOTE = 'Te persoonlijk geschreven';
const REASON = 'We bespreken dit na de pauze';

const hiddenBy = ({ words }: Person): string =>
  words.notes.hiddenBy.replace('{{name}}', 'Marit').replace('{{reason}}', REASON);

test('[STAGE-8] a note is hidden for now: gone for others, marked for its partner and who steers, told to its author', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna, arie] = [await person(), await person(), await person({ device: 'phone' })];
  const bram = await person();
  await sitToLead(marit, made);
  const maritNotes = (await openAnswer(marit, made)).contributions;
  const annas = (await sitAtAnswer(anna, made, 'Anna', SCHOOL)).contributions;
  const aries = (await sitAtAnswer(arie, made, 'Arie', SCHOOL)).contributions;
  const brams = (await sitAtAnswer(bram, made, 'Bram', INSTITUTE)).contributions;
  for (const notes of [maritNotes, annas, aries, brams]) await notes.open();
  await annas.add(NOTE, 'con');
  await annas.add('Dit blijft staan', 'pro');
  await expect(brams.note(NOTE)).toBeVisible();
  await expect(maritNotes.note(NOTE)).toBeVisible();

  // Not without a reason.
  await maritNotes.note(NOTE).getByRole('button', { name: marit.words.notes.more, exact: true }).click();
  await marit.page.getByRole('menu').getByText(marit.words.notes.hideMenu, { exact: true }).click();
  const sheet = marit.page.getByRole('dialog', { name: marit.words.notes.hideTitle });
  await sheet.getByRole('button', { name: marit.words.notes.hide, exact: true }).click();
  await expect(sheet.getByRole('alert')).toHaveText(marit.words.notes.hideReasonMissing);
  expect(await complaints(marit.page)).toEqual([]);
  await sheet.getByRole('textbox', { name: marit.words.notes.hideReason }).fill(REASON);
  await sheet.getByRole('button', { name: marit.words.notes.hide, exact: true }).click();

  await expect(brams.note(NOTE)).toHaveCount(0);
  for (const [who, notes] of [
    [marit, maritNotes],
    [anna, annas],
    [arie, aries],
  ] as const) {
    await expect(notes.note(NOTE)).toContainText(hiddenBy(who));
    await expect(notes.note(NOTE)).toHaveAttribute('data-hidden', 'true');
  }
  const notice = anna.page.getByText(anna.words.notes.yoursHidden, { exact: true });
  await expect(notice).toBeVisible();
  await expect(arie.page.getByText(arie.words.notes.yoursHidden, { exact: true })).toHaveCount(0);
  expect(await complaints(anna.page)).toEqual([]);
  await anna.page.getByRole('button', { name: anna.words.notes.understood }).click();
  await expect(notice).toHaveCount(0);

  // Search doesn't find it, a reload doesn't bring it back, and a read notice stays read.
  await bram.page.reload();
  await saved(bram);
  await brams.open();
  await expect(brams.note('Dit blijft staan')).toBeVisible();
  await expect(brams.note(NOTE)).toHaveCount(0);
  await bram.page.getByRole('button', { name: bram.words.workshop.search, exact: true }).click();
  await bram.search.field.fill(NOTE);
  await expect(bram.search.nothing(NOTE)).toBeVisible();
  await bram.page.keyboard.press('Escape');
  await anna.page.reload();
  await saved(anna);
  await expect(notice).toHaveCount(0);

  // Nothing is lost: it lies in the bin and comes out, and is shown again where it was.
  const { blockId } = topic();
  expect(readNotes(await storedDoc(bram, made), blockNotes(blockId)).map(({ text }) => text)).toContain(NOTE);
  await maritNotes.act(NOTE, 'toBin');
  await expect(maritNotes.note(NOTE)).toHaveCount(0);
  await (await maritNotes.openBin(1)).getByRole('button', { name: marit.words.notes.putBack }).click();
  await expect(maritNotes.note(NOTE)).toContainText(hiddenBy(marit));
  await expect(brams.note(NOTE)).toHaveCount(0);
  await maritNotes.note(NOTE).getByRole('button', { name: marit.words.notes.more, exact: true }).click();
  await marit.page.getByRole('menu').getByText(marit.words.notes.showMenu, { exact: true }).click();
  await marit.page.getByRole('dialog').getByRole('button', { name: marit.words.notes.showAgain }).click();
  await expect(brams.note(NOTE)).toBeVisible();
  await expect(maritNotes.note(NOTE)).toHaveAttribute('data-hidden', 'false');
});
