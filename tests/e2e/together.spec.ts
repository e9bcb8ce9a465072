import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { openAnswer, reads, saved, sitAtAnswer, topic } from './table.ts';

test('[ANSWER-1] two people write in the same answer at once and see each other, named', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);

  await annas.type('Anna begint');
  await reads(['Anna begint'], brams);
  await brams.typeLine('Bram gaat verder');
  await reads(['Anna begint', 'Bram gaat verder'], annas);

  // Both at once, each in a line of their own.
  await annas.caretTo('Anna begint', 'start');
  await Promise.all([
    anna.page.keyboard.type('Wij, zegt Anna. ', { delay: 15 }),
    bram.page.keyboard.type(' en nog verder', { delay: 15 }),
  ]);
  const lines = ['Wij, zegt Anna. Anna begint', 'Bram gaat verder en nog verder'];
  await reads(lines, annas, brams);
  await expect(annas.carets).toContainText([`Bram · ${INSTITUTE}`]);
  await expect(brams.carets).toContainText([`Anna · ${SCHOOL}`]);
  await saved(anna);
  await saved(bram);

  await reads(lines, await openAnswer(anna, made), await openAnswer(bram, made));
});

test("[ANSWER-1] undo takes back only one's own words", async ({ person, workshop }) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.type('Van Anna.');
  await reads(['Van Anna.'], brams);
  await brams.type(' Van Bram.');
  await reads(['Van Anna. Van Bram.'], annas);
  // Who types slowly, as on a busy machine, takes more than one step back.
  await expect(async () => {
    await annas.editor.press('Control+z');
    expect((await annas.lines()).join()).toBe(' Van Bram.');
  }).toPass();
  await reads([' Van Bram.'], annas, brams);
});

test('[LIVE-1] who writes is told when it is stored, and answers do not run into each other', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person({ device: 'phone' });
  const first = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const second = anna.block.answer(topic().second);
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_saved);
  await first.type('Bij de eerste vraag');
  await second.type('Bij de tweede vraag');
  await expect(anna.block.status).toHaveText(anna.words.workshop.status_saved);
  await openAnswer(anna, made);
  await reads(['Bij de eerste vraag'], first);
  await reads(['Bij de tweede vraag'], second);
});

test("[ANSWER-1] where the browser itself joins two lines, as on phones, no one's name gets into the text", async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.type('Eerste regel. ');
  await annas.typeLine('Tweede regel.');
  await reads(['Eerste regel. ', 'Tweede regel.'], brams);
  await brams.caretTo('Tweede regel.', 'start');
  await expect(brams.carets).toHaveText([`Anna · ${SCHOOL}`]);
  // Without a key the editor could take over: the deletion is the browser's own.
  await bram.page.evaluate(() => document.execCommand('delete'));
  await reads(['Eerste regel. Tweede regel.'], annas, brams);
  await saved(bram);
  await reads(['Eerste regel. Tweede regel.'], await openAnswer(anna, made));
});
