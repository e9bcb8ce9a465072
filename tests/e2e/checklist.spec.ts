import { builtInGuide } from '../../shared/guide/built-in.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { saved, sitDown } from './table.ts';

const TEXTS = builtInGuide('uitbreidingsstrategie', 'nl')?.checklist.map(({ text }) => text) ?? [];
const [FIRST = '', SECOND = ''] = TEXTS;

test('[ANSWER-5] two people keep the checklist together: state, owner, notes and links, also after a reload', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [anna, bram] = [await person(), await person({ device: 'phone' })];
  await sitDown(anna, made, 'Anna', SCHOOL);
  await sitDown(bram, made, 'Bram', INSTITUTE);
  for (const { checklist } of [anna, bram]) await checklist.open(made.workshop.id);
  const [annas, brams] = [anna.checklist.item(FIRST), bram.checklist.item(FIRST)];

  await annas.setState('busy');
  await expect(brams.state('busy')).toBeChecked();
  await bram.checklist.item(SECOND).setState('done');
  await expect(anna.page.getByText(anna.checklist.progress(1, TEXTS.length), { exact: true })).toBeVisible();

  await annas.notes.click();
  await anna.page.keyboard.type('Gevraagd aan het ');
  await annas.bold.click();
  await anna.page.keyboard.type('bestuur');
  await annas.bold.click();
  await anna.page.keyboard.type(' van toen.');
  await expect(brams.notes.locator('strong')).toHaveText('bestuur');
  await brams.notes.click();
  await bram.page.keyboard.press('Control+End');
  await bram.page.keyboard.press('Enter');
  await bram.page.keyboard.type('Antwoord is er.');
  await expect(annas.notes).toContainText('Antwoord is er.');

  // What can't be followed is refused, with the reason, and nothing typed is lost.
  await annas.addLink('Prognose', 'javascript:alert(1)');
  await expect(annas.here.getByRole('alert')).toHaveText(anna.words.checklist.linkUrlWrong);
  await annas.mendLink('voorbeeld.nl/prognose');
  await expect(brams.link('Prognose')).toHaveAttribute('href', 'https://voorbeeld.nl/prognose');
  await expect(brams.link('Prognose')).toHaveAttribute('rel', /noopener/);
  await expect(annas.newLink).toBeFocused();
  await brams.addLink('Begroting', 'https://voorbeeld.nl/geld');
  await annas.removeLink('Begroting');
  await expect(brams.link('Begroting')).toHaveCount(0);
  await saved(anna);
  await saved(bram);

  await bram.page.goto(`/w/${made.workshop.id}`);
  await expect(bram.glance.tile('checklist')).toContainText(bram.glance.checklistDone(1, TEXTS.length, 1));
  await bram.glance.tile('checklist').getByRole('link').click();
  await anna.page.reload();
  for (const item of [annas, brams]) {
    await expect(item.state('busy')).toBeChecked();
    await expect(item.notes.locator('strong')).toHaveText('bestuur');
    await expect(item.notes).toContainText('Antwoord is er.');
    await expect(item.link('Prognose')).toBeVisible();
    await expect(item.link('Begroting')).toHaveCount(0);
  }
});

test('[ANSWER-5] two people name an owner at once: neither is disturbed while typing, and both see the same in the end', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [anna, bram] = [await person(), await person()];
  await sitDown(anna, made, 'Anna', SCHOOL);
  await sitDown(bram, made, 'Bram', INSTITUTE);
  for (const { checklist } of [anna, bram]) await checklist.open(made.workshop.id);
  const [annas, brams] = [anna.checklist.item(FIRST).owner, bram.checklist.item(FIRST).owner];
  const third = await bram.openWindow();
  await third.checklist.open(made.workshop.id);
  const thirds = third.checklist.item(FIRST).owner;
  await annas.click();
  await annas.pressSequentially('Anna en ');
  await expect(brams).toHaveValue('Anna en');
  await brams.fill('Bram');
  await expect(thirds).toHaveValue('Bram');
  // Both are still in it, and both read what they wrote themselves.
  await annas.pressSequentially('Bram samen', { delay: 20 });
  await expect(thirds).toHaveValue('Anna en Bram samen');
  await expect(brams).toHaveValue('Bram');
  await expect(annas).toHaveValue('Anna en Bram samen');
  await brams.blur();
  await annas.press('Enter');
  await expect(brams).toHaveValue('Anna en Bram samen');
  await saved(anna);
  // A field left as it was changes nothing.
  await brams.click();
  await brams.blur();
  for (const { page } of [anna, bram]) await page.reload();
  for (const owner of [annas, brams]) await expect(owner).toHaveValue('Anna en Bram samen');
});

test('[ANSWER-5] [JOIN-3] who only looks finds no pens on the checklist and on a block, and sees all live', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDown('Marit', SCHOOL);
  await saved(marit);
  await sitDown(anna, made, 'Anna', INSTITUTE);
  await anna.checklist.open(made.workshop.id);
  const annas = anna.checklist.item(FIRST);
  await annas.setState('busy');
  const people = await marit.board.openPeople();
  await expect(anna.page.getByText(anna.words.checklist.intro)).toBeVisible();
  await people.giveRole('Anna', 'observer');
  await expect(anna.page.getByText(anna.words.checklist.introRead)).toBeVisible();
  await expect(annas.here.getByRole('radio')).toHaveCount(0);
  await expect(annas.owner).toHaveCount(0);
  await expect(annas.notes).toHaveCount(0);
  await expect(annas.newLink).toHaveCount(0);
  await expect(annas.here).toContainText(anna.words.checklist.state_busy);

  await marit.checklist.open(made.workshop.id);
  await marit.checklist.item(FIRST).setState('done');
  await expect(annas.here).toContainText(anna.words.checklist.state_done);
});
