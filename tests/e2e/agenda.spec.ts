import { builtInGuide } from '../../shared/guide/built-in.ts';
import type { Block } from '../../shared/guide/guide.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import type { AgendaPanel } from './pages/agenda.ts';
import { fill } from './pages/words.ts';
import type { Person } from './person.ts';
import { openAnswer, reads, saved, sitAtAnswer, sitDown, sitToLead, topic } from './table.ts';

const BLOCKS: readonly Block[] = builtInGuide('uitbreidingsstrategie', 'nl')?.blocks ?? [];
const [FIRST = '', SECOND = '', THIRD = ''] = BLOCKS.map((block) => block.title);

/** Sits down as the facilitator, with the agenda open. */
async function arrange(person: Person, made: MadeWorkshop, name = 'Marit'): Promise<AgendaPanel> {
  await sitToLead(person, made, name);
  return person.board.openAgenda();
}

const titlesOf = (person: Person): Promise<string[]> =>
  person.page.getByRole('main').locator('ol').getByRole('heading', { level: 3 }).allTextContents();

test('[GUIDE-3] the facilitator arranges the agenda: order, minutes and what is off it are there for all, live and after a reload', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person({ device: 'phone' })];
  await sitDown(anna, made, 'Anna', SCHOOL);
  await expect(anna.board.steering.button).toHaveCount(0);
  const agenda = await arrange(marit, made);

  await agenda.down(FIRST).click();
  await expect(agenda.told).toContainText(FIRST);
  await expect(agenda.down(FIRST)).toBeFocused();
  await agenda.hide(THIRD);
  await agenda.minutes(SECOND).fill('75');
  await agenda.minutes(SECOND).press('Enter');
  await agenda.minutes(FIRST).fill('60');
  await agenda.minutes(FIRST).press('Tab');
  await expect(agenda.total).toContainText('2 uur 15');
  await agenda.minutes(FIRST).fill('een uur');
  await agenda.minutes(FIRST).press('Enter');
  await expect(agenda.panel.getByRole('alert')).toBeVisible();
  await agenda.minutes(FIRST).fill('60');

  const order = [SECOND, FIRST, ...BLOCKS.slice(3).map((block) => block.title)];
  await expect.poll(() => titlesOf(anna)).toEqual(order);
  await expect(anna.page.getByText(fill(anna.words.agenda.total, { time: '2 uur 15' }))).toBeVisible();
  await anna.page.reload();
  await expect.poll(() => titlesOf(anna)).toEqual(order);
  await anna.board.block(SECOND).click();
  await expect(anna.block.heading(SECOND)).toBeVisible();
  await expect(anna.page.getByRole('link', { name: FIRST }).last()).toHaveAttribute('rel', 'next');

  await agenda.show(THIRD);
  await agenda.up(FIRST).click();
  await expect(agenda.down(FIRST)).toBeFocused();
  await anna.page.goto(`/w/${made.workshop.id}`);
  await expect.poll(() => titlesOf(anna)).toEqual(BLOCKS.map((block) => block.title));
});

test('[GUIDE-3] a question of her own is answered like any other; taken away, its answer is kept and comes back with it', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  const agenda = await arrange(marit, made);
  await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const text = 'Wat is bij ons anders?';
  await agenda.openQuestions(FIRST);
  await agenda.addQuestion(text);
  await agenda.addQuestion('Met een tikvoutje?');
  const own = anna.block.answer(text);
  await expect(anna.page.getByText(anna.words.blocks.ownQuestion)).toHaveCount(2);
  // The editor of what is far down the page comes when one gets near it.
  const toOwn = () => anna.page.getByRole('heading', { name: text }).scrollIntoViewIfNeeded();
  await toOwn();
  await expect(own.editor).toBeVisible();

  // Without an answer it is simply gone.
  await agenda.removeQuestion('Met een tikvoutje?');
  await expect(agenda.question('Met een tikvoutje?')).toHaveCount(0);
  await own.type('Wij zijn met weinig.');
  await saved(anna);
  await agenda.removeQuestion(text);
  await expect(agenda.panel.getByText(marit.words.agenda.removeAsk)).toBeVisible();
  await agenda.removeYes.click();
  await expect(agenda.question(text)).toContainText(marit.words.agenda.ownKept);
  await openAnswer(anna, made);
  await expect(anna.page.getByRole('heading', { name: text })).toHaveCount(0);

  await agenda.show(text);
  await toOwn();
  await reads(['Wij zijn met weinig.'], own);
});

test('[GUIDE-3] who is writing in a question that goes off the agenda keeps it until leaving the page, others do not see it', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna, bram] = [await person(), await person(), await person()];
  const agenda = await arrange(marit, made);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  const { question } = topic();
  const said = anna.page.getByText(anna.words.blocks.questionOff);
  await annas.type('Midden in een ');
  await agenda.openQuestions(FIRST);
  await agenda.hide(question);
  await expect(said).toBeVisible();
  await expect(brams.editor).toHaveCount(0);
  await expect(bram.page.getByText(bram.words.blocks.questionOff)).toHaveCount(0);
  await expect(annas.editor).toBeFocused();
  await anna.page.keyboard.type('zin.');
  await reads(['Midden in een zin.'], annas);
  await saved(anna);

  // The whole block goes: for who only reads the page says so, and leads back.
  await agenda.hide(FIRST);
  const off = bram.page.getByRole('heading', { name: bram.words.blocks.blockOffTitle });
  await expect(off).toBeVisible();
  await anna.page.keyboard.type(' En nog een.');
  await reads(['Midden in een zin. En nog een.'], annas);
  await saved(anna);
  await bram.page.getByRole('link', { name: bram.words.blocks.overview }).click();
  await expect(bram.board.block(SECOND)).toBeVisible();
  await expect(bram.board.block(FIRST)).toHaveCount(0);
  await anna.page.reload();
  await expect(anna.page.getByRole('heading', { name: anna.words.blocks.blockOffTitle })).toBeVisible();

  await agenda.show(FIRST);
  await agenda.show(question);
  await reads(['Midden in een zin. En nog een.'], annas);
});

for (const device of ['laptop', 'phone'] as const) {
  test(`[A11Y-1] [GUIDE-3] axe finds nothing in the agenda and it fits, light or dark, ${device}`, async ({
    person,
    workshop,
  }) => {
    const made = await workshop('en');
    const marit = await person({ device, locale: 'en' });
    const agenda = await arrange(marit, made);
    const [first = '', second = ''] = await agenda.titles();
    await agenda.openQuestions(first);
    await agenda.addQuestion('What is different with us?');
    await expect(agenda.question('What is different with us?')).toBeVisible();
    await agenda.hide(second);
    await expect(agenda.block(second)).toContainText(marit.words.agenda.off);
    expect(await complaintsInBoth(marit.page, 'agenda')).toEqual([]);
    const tooWide = await agenda.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });
}
