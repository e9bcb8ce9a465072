import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { readNotes } from '../../shared/board/notes.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { aspects, sitAtMatrix, variants } from './matrix-table.ts';
import type { Person } from './person.ts';
import { browserWrote, participants, storedDoc } from './stored.ts';
import { saved } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';

/** Notes made in the train. */
const [variant = '', other = ''] = variants.map(({ title }) => title);
const [governance = '', money = ''] = aspects.map(({ title }) => title);
const HERE = { variant, aspect: governance };
const THERE = { variant: other, aspect: money };
const OFFLINE = ['Eerste punt van onderweg', 'Tweede punt van onderweg', 'Derde punt van onderweg'];

/** What the server has in the matrix: each text with the person who wrote it, stamped. */
async function stamped(person: Person, made: MadeWorkshop): Promise<Record<string, string | null>> {
  const [doc, people] = [await storedDoc(person, made), await participants(person, made)];
  const notes = readNotes(doc, MATRIX_NOTES).filter(({ at }) => at > 0);
  return Object.fromEntries(
    notes.map(({ text, by }) => [text, people.find(({ id }) => id === by)?.name ?? null] as const),
  );
}

test('[LIVE-2] [NOTE-5] points laid while offline are there once on return, stamped with their author', async ({
  person,
  workshop,
}) => {
  const [anna, bram, made] = [await person(), await person(), await workshop()];
  anna.troubles.allow(...NOBODY_ANSWERS);
  await sitAtMatrix(anna, made, 'Anna', SCHOOL);
  await sitAtMatrix(bram, made, 'Bram', INSTITUTE);
  await bram.matrix.cell(HERE).add(['Samen begonnen', 'Gaat weg']);
  await expect(anna.matrix.cell(HERE).note('Gaat weg')).toBeVisible();

  await anna.context.setOffline(true);
  await expect(anna.board.status).toHaveText(anna.words.workshop.status_offlineKept);
  await anna.matrix.cell(HERE).add(OFFLINE, 'con');
  // Her own, and already hers to the eye before the server has said so.
  await expect(anna.matrix.cell(HERE).note(OFFLINE[0] ?? '')).toContainText(SCHOOL);
  await anna.matrix.cell(HERE).edit('Samen begonnen', ', ook in de trein');
  await anna.matrix.cell(HERE).move('Gaat weg', THERE);
  await anna.matrix.cell(HERE).adopt('Samen begonnen');
  // Meanwhile at the table.
  await bram.matrix.cell(HERE).edit('Gaat weg', ' of blijft');
  await bram.matrix.cell(HERE).add(['Bram ging door']);
  await saved(bram);

  await anna.context.setOffline(false);
  await saved(anna);
  for (const someone of [anna, bram]) {
    const cell = someone.matrix.cell(HERE);
    const all = ['Samen begonnen, ook in de trein', 'Bram ging door', ...OFFLINE].sort();
    await expect.poll(async () => (await cell.texts()).sort()).toEqual(all);
    await expect.poll(() => someone.matrix.cell(THERE).texts()).toEqual(['Gaat weg of blijft']);
    await expect(cell.note('Samen begonnen')).toContainText(`Bijval van ${SCHOOL}`);
    for (const text of OFFLINE) {
      await expect(cell.note(text)).toContainText(SCHOOL);
      await expect(cell.note(text)).toHaveAttribute('data-kind', 'con');
    }
  }
  expect(await bram.matrix.cell(HERE).texts()).toEqual(await anna.matrix.cell(HERE).texts());
  const shown = await bram.matrix.cell(HERE).texts();
  expect(shown.filter((text) => OFFLINE.includes(text))).toEqual(OFFLINE);
  expect(await stamped(bram, made)).toEqual({
    ...Object.fromEntries(OFFLINE.map((text) => [text, 'Anna'])),
    'Samen begonnen, ook in de trein': 'Bram',
    'Gaat weg of blijft': 'Bram',
    'Bram ging door': 'Bram',
  });
});

test('[LIVE-2] [NOTE-5] points laid in a tab that was closed while offline are there once when it is opened again', async ({
  person,
  workshop,
}) => {
  const [anna, bram, made] = [await person(), await person(), await workshop()];
  anna.troubles.allow(...NOBODY_ANSWERS);
  await sitAtMatrix(anna, made, 'Anna', SCHOOL);
  await sitAtMatrix(bram, made, 'Bram', INSTITUTE);
  await anna.context.setOffline(true);
  await expect(anna.board.status).toHaveText(anna.words.workshop.status_offlineKept);
  await anna.matrix.cell(HERE).add(OFFLINE);
  await browserWrote(anna.page);
  await anna.page.close();
  await bram.matrix.cell(HERE).add(['Zonder Anna verder']);
  await saved(bram);
  await anna.context.setOffline(false);

  const again = await anna.openWindow();
  await again.matrix.open(made.workshop.id);
  await saved(again);
  const all = ['Zonder Anna verder', ...OFFLINE].sort();
  for (const { matrix } of [again, bram]) {
    await expect.poll(async () => (await matrix.cell(HERE).texts()).sort()).toEqual(all);
    await expect(matrix.cell(HERE).note(OFFLINE[1] ?? '')).toContainText(SCHOOL);
  }
  await again.page.reload();
  await expect.poll(async () => (await again.matrix.cell(HERE).texts()).sort()).toEqual(all);
  expect(await stamped(bram, made)).toEqual({
    ...Object.fromEntries(OFFLINE.map((text) => [text, 'Anna'])),
    'Zonder Anna verder': 'Bram',
  });
});
