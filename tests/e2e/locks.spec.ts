import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import type { LockTarget } from '../../shared/stage/target.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import type { Person } from './person.ts';
import { openAnswer, reads, saved, sitAtAnswer, sitDown, topic } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';

const BLOCK: LockTarget = { kind: 'block', id: topic().blockId };
const LINE = 'Dit schreven we samen op.';

/** She steers over HTTP, from a browser of her own. */
async function lead(person: Person, made: MadeWorkshop) {
  await person.page.goto(made.links.facilitator);
  await person.join.sitDown('Marieke', SCHOOL);
  await saved(person);
  const command = async (data: unknown): Promise<void> => {
    const answer = await person.page.request.post(`/api/workshops/${made.workshop.id}/commands`, { data });
    expect(answer.status()).toBe(200);
  };
  return {
    lock: (target: LockTarget) => command({ type: 'lock', target }),
    unlock: (target: LockTarget) => command({ type: 'unlock', target, reason: 'We gaan toch verder' }),
  };
}

test('[STAGE-4] who was writing reads on by whom it was locked, and goes on when it is unlocked', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person({ device: 'phone' });
  const marieke = await person();
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  const she = await lead(marieke, made);
  await annas.type(LINE);
  await reads([LINE], annas, brams);
  await brams.typeLine('En dit ook.');
  await saved(anna);
  await saved(bram);
  await annas.caretTo(LINE, 'end');
  const before = await annas.editor.boundingBox();

  await she.lock(BLOCK);
  for (const { page } of [anna, bram]) {
    await expect(page.getByText(/^Op slot gezet door Marieke, \d\d:\d\d$/).first()).toBeVisible();
  }
  for (const answer of [annas, brams]) {
    await expect(answer.editor).toHaveCount(0);
    await expect(answer.reading).toContainText(LINE);
  }
  // The focus isn't lost, and the page stands where it stood.
  expect(await anna.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  const after = await annas.reading.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(80);
  await expect(anna.page.getByRole('textbox')).toHaveCount(0);

  await she.unlock(BLOCK);
  for (const answer of [annas, brams]) await expect(answer.editor).toBeVisible();
  await annas.editor.press('Control+z');
  await brams.editor.press('Control+z');
  await annas.type(' Verder.');
  await saved(anna);
  await saved(bram);
  await reads([LINE, 'En dit ook. Verder.'], annas, brams);
  await reads([LINE, 'En dit ook. Verder.'], await openAnswer(anna, made));
});

test('[STAGE-4] [LIVE-2] words that came too late are offered back, and stand there once after unlocking', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  const marieke = await person();
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  const she = await lead(marieke, made);
  await annas.type(LINE);
  await reads([LINE], annas, brams);
  await saved(anna);

  anna.troubles.allow(...NOBODY_ANSWERS);
  await anna.context.setOffline(true);
  await annas.caretTo(LINE, 'end');
  await anna.page.keyboard.type(' Te laat.');
  await she.lock(BLOCK);
  await expect(brams.editor).toHaveCount(0);
  await anna.context.setOffline(false);
  await expect(annas.editor).toHaveCount(0, { timeout: 30_000 });
  await expect(annas.lost.words).toHaveValue(/Te laat\./);
  await expect(brams.reading).not.toContainText('Te laat');

  await she.unlock(BLOCK);
  await expect(annas.editor).toBeVisible();
  await annas.editor.press('Control+z');
  await annas.lost.putBack.click();
  await saved(anna);
  await expect.poll(async () => (await brams.lines()).join(' ').split('Te laat.').length).toBe(2);
  await expect.poll(async () => (await brams.lines()).join(' ').split(LINE).length).toBe(2);
});

test('[STAGE-4] a locked matrix and locked scenarios offer nothing to change, and their tiles say so', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const marieke = await person();
  await sitDown(anna, made, 'Anna', SCHOOL);
  const she = await lead(marieke, made);
  const home = `/w/${made.workshop.id}`;
  await anna.page.goto(`${home}/scenarios`);
  const add = anna.page.getByRole('textbox');
  await expect(add.first()).toBeVisible();

  await she.lock({ kind: 'matrix' });
  await she.lock({ kind: 'scenarios' });
  await expect(anna.page.getByText(/Op slot gezet door Marieke/)).toBeVisible();
  await expect(anna.page.getByRole('textbox')).toHaveCount(0);
  await anna.page.goto(`${home}/matrix`);
  await expect(anna.page.getByText(/Op slot gezet door Marieke/)).toBeVisible();
  await expect(anna.page.getByRole('textbox')).toHaveCount(0);
  await anna.page.goto(home);
  await expect(anna.page.getByText('Op slot', { exact: true })).toHaveCount(2);

  await she.unlock({ kind: 'matrix' });
  await expect(anna.page.getByText('Op slot', { exact: true })).toHaveCount(1);
  await she.lock({ kind: 'all' });
  await expect.poll(() => anna.page.getByText('Op slot', { exact: true }).count()).toBeGreaterThan(14);
  await anna.page.goto(`${home}/checklist`);
  await expect(anna.page.getByText(/Op slot gezet door Marieke/)).toBeVisible();
  await expect(anna.page.getByRole('textbox')).toHaveCount(0);
});
