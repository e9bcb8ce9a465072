import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { aspects, sitAtMatrix, twoAtMatrix, variants } from './matrix-table.ts';

/** The matrix with two people in it. */
const [first = '', second = ''] = variants.map(({ title }) => title);
const [governance = '', money = '', , , quality = ''] = aspects.map(({ title }) => title);
const at = (variant: string, aspect: string) => ({ variant, aspect });

test('[NOTE-2] [A11Y-1] with keys alone points are laid in a cell, put in order and moved to another', async ({
  person,
  workshop,
}) => {
  const { anna, bram } = await twoAtMatrix(person, workshop);
  const { keyboard } = anna.page;
  const [from, to] = [at(first, governance), at(second, money)];

  await anna.matrix.cell(from).here.focus();
  await keyboard.press('ArrowRight');
  await expect(anna.matrix.cell(at(first, money)).here).toBeFocused();
  await keyboard.press('ArrowLeft');
  // Into the cell, to where one writes; out of it again with Esc.
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  for (const text of ['Eén', 'Twee', 'Drie']) {
    await keyboard.type(text);
    await keyboard.press('Enter');
  }
  await keyboard.press('Escape');
  await expect(anna.matrix.cell(from).here).toBeFocused();
  await expect.poll(() => bram.matrix.cell(from).texts()).toEqual(['Eén', 'Twee', 'Drie']);

  await anna.matrix.cell(from).note('Eén').locator('[data-part=text]').focus();
  await keyboard.press('Alt+ArrowDown');
  await expect.poll(() => bram.matrix.cell(from).texts()).toEqual(['Twee', 'Eén', 'Drie']);

  await anna.matrix.cell(from).move('Drie', to);
  await expect(anna.matrix.cell(to).note('Drie').locator('[data-part=text]')).toBeFocused();
  await expect.poll(() => bram.matrix.cell(to).texts()).toEqual(['Drie']);
  await bram.page.reload();
  await expect.poll(() => bram.matrix.cell(to).texts()).toEqual(['Drie']);
  await expect.poll(() => bram.matrix.cell(from).texts()).toEqual(['Twee', 'Eén']);
});

test('[NOTE-2] a long cell shows its first points, and always the one that was laid in it just now', async ({
  person,
  workshop,
}) => {
  const { anna, bram } = await twoAtMatrix(person, workshop);
  const here = at(first, governance);
  const all = ['Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht'];
  await anna.matrix.cell(here).add(all);
  await expect.poll(() => anna.matrix.cell(here).texts()).toEqual(all);
  await expect.poll(() => bram.matrix.cell(here).texts()).toEqual(all.slice(0, 6));
  await bram.matrix.cell(here).more(2).click();
  await expect.poll(() => bram.matrix.cell(here).texts()).toEqual(all);
  await anna.matrix.cell(here).less.click();
  await expect.poll(() => anna.matrix.cell(here).texts()).toEqual(all.slice(0, 6));
  await anna.matrix.cell(here).more(2).click();
  await expect.poll(() => anna.matrix.cell(here).texts()).toEqual(all);
});

test('[NOTE-2] what one writes in a long cell stays in sight when another pushes it past the first', async ({
  person,
  workshop,
}) => {
  const { anna, bram } = await twoAtMatrix(person, workshop);
  const here = at(first, governance);
  const [annas, brams] = [anna.matrix.cell(here), bram.matrix.cell(here)];
  const six = ['Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];
  await brams.add(six);
  await expect.poll(() => annas.texts()).toEqual(six);
  await annas.note('Zes').locator('[data-part=text]').click();
  await anna.page.keyboard.press('End');
  await anna.page.keyboard.type(' is');

  await brams.add(['Zeven']);
  await brams.note('Zeven').locator('[data-part=text]').focus();
  await bram.page.keyboard.press('Alt+ArrowUp');
  await expect(annas.note('Zeven')).toBeVisible();
  await expect(annas.here).not.toContainText(anna.words.notes.movedMeanwhile);
  await anna.page.keyboard.type(' genoeg');
  await brams.more(1).click();
  await expect(brams.note('Zes is genoeg')).toBeVisible();
  await anna.page.keyboard.press('Enter');
  await expect.poll(() => annas.texts()).toEqual(['Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zeven']);
  await expect(annas.note('Zeven').locator('[data-part=text]')).toBeFocused();
});

test('[NOTE-2] a point is dragged to another cell while someone writes in it, and the drag alone is undone', async ({
  person,
  workshop,
}) => {
  const { anna, bram } = await twoAtMatrix(person, workshop);
  const [from, to] = [at(first, governance), at(first, money)];
  await anna.matrix.cell(from).add(['Korte lijnen', 'Blijft hier']);
  await expect(bram.matrix.cell(from).note('Korte lijnen')).toBeVisible();
  await anna.matrix.cell(from).drag('Korte lijnen', anna.matrix.cell(to));
  await expect(bram.matrix.cell(to).note('Korte lijnen')).toBeVisible();
  await bram.matrix.cell(to).edit('Korte lijnen', ' naar het bestuur');
  await expect(anna.matrix.cell(to).note('Korte lijnen naar het bestuur')).toBeVisible();
  await anna.matrix.undo.click();
  await expect.poll(() => bram.matrix.cell(from).texts()).toEqual(['Korte lijnen naar het bestuur', 'Blijft hier']);
});

test('[NOTE-2] a point stays under the hands of who writes in it when someone moves it', async ({
  person,
  workshop,
}) => {
  const { anna, bram } = await twoAtMatrix(person, workshop);
  const [from, to] = [at(first, governance), at(second, money)];
  await anna.matrix.cell(from).add(['Samen']);
  await expect(bram.matrix.cell(from).note('Samen')).toBeVisible();
  await bram.matrix.cell(from).note('Samen').locator('[data-part=text]').click();
  await bram.page.keyboard.press('End');
  await bram.page.keyboard.type(' beslissen');
  await anna.matrix.cell(from).move('Samen beslissen', to);
  await expect(bram.page.getByText(bram.words.notes.movedMeanwhile)).toBeVisible();
  await bram.page.keyboard.type(' over geld');
  await bram.page.keyboard.press('Enter');
  await expect.poll(() => anna.matrix.cell(to).texts()).toEqual(['Samen beslissen over geld']);
  await expect.poll(() => bram.matrix.cell(from).texts()).toEqual([]);
});

test('[NOTE-1] [NOTE-3] a cell says in words what weighs and who is silent, and keeps the guide’s words apart', async ({
  person,
  workshop,
}) => {
  const { anna, bram } = await twoAtMatrix(person, workshop);
  const cell = anna.matrix.cell(at(first, quality));
  await expect(cell.here).toContainText('Nog geen punten. 3 overwegingen in de leidraad.');
  await cell.add(['Meer zicht op elkaar']);
  await expect(cell.here).toContainText(
    `Weegt 1 voor en 0 tegen. Nog niet duidelijk voor of tegen. Nog niet gehoord: ${INSTITUTE}.`,
  );
  await bram.matrix.cell(at(first, quality)).adopt('Meer zicht op elkaar');
  await expect(cell.here).toContainText('Weegt 2 voor en 0 tegen. Neigt naar voor. Alle partners zijn gehoord.');
  const guide = await cell.openGuide();
  await expect(guide.getByRole('listitem')).toHaveCount(3);
  await expect(guide).not.toContainText('Meer zicht op elkaar');
  await anna.matrix.showOverview();
  await expect(cell.here).toContainText('Weegt 2 voor en 0 tegen.');
});

test('[NOTE-2] what one reads goes along from page to page, and a partner’s part is listed', async ({
  person,
  workshop,
}) => {
  const [anna, made] = [await person(), await workshop()];
  await sitAtMatrix(anna, made, 'Anna', SCHOOL);
  const here = at(first, governance);
  await anna.matrix.cell(here).add(['Er is al een overleg']);
  await anna.matrix.cell(here).add(['Te veel overleg'], 'con');
  await anna.matrix.showKinds(['con']);
  await expect(anna.page.getByText('Je ziet 1 van de 2 punten: alleen nadelen.')).toBeVisible();
  await expect.poll(() => anna.matrix.cell(here).texts()).toEqual(['Te veel overleg']);
  await anna.matrix.openCell(here);
  await expect(anna.page.getByText('Te veel overleg')).toBeVisible();
  await expect(anna.page.getByText('Er is al een overleg')).toHaveCount(0);
  await anna.matrix.showAll.click();
  await expect(anna.page.getByText('Er is al een overleg')).toBeVisible();

  await anna.matrix.open(made.workshop.id);
  await anna.matrix.look(INSTITUTE);
  await expect(anna.matrix.lens(INSTITUTE)).toContainText('Schreef 0 punten');
  await expect(anna.matrix.lens(INSTITUTE)).toContainText('Zei nog niets in 32 cellen');
  await anna.matrix.look(SCHOOL);
  await expect(anna.matrix.lens(SCHOOL)).toContainText('Schreef 2 punten');
  await expect(anna.matrix.lens(SCHOOL)).toContainText('Zei nog niets in 31 cellen');
});

test('[NOTE-4] a variant of one’s own is made, named, taken away by its own partner alone, and comes back with its points', async ({
  person,
  workshop,
}) => {
  const { anna, bram } = await twoAtMatrix(person, workshop);
  const panel = await anna.matrix.openVariants();
  await panel.add('Eerst twee proefregio’s', first);
  await panel.rename('Eerst twee proefregio’s', 'Eerst één proefregio');
  await expect(bram.matrix.row('Eerst één proefregio')).toBeVisible();
  await panel.close();
  const cell = at('Eerst één proefregio', governance);
  await bram.matrix.cell(cell).add(['Klein beginnen']);
  await expect(anna.matrix.cell(cell).note('Klein beginnen')).toBeVisible();

  const theirs = await bram.matrix.openVariants();
  await expect(bram.page.getByLabel('Naam van Eerst één proefregio')).toBeVisible();
  await expect(theirs.mayTake('Eerst één proefregio')).toHaveCount(0);
  await theirs.close();

  const again = await anna.matrix.openVariants();
  const { says, yes } = await again.take('Eerst één proefregio');
  await expect(says).toContainText('Er staat 1 punt op.');
  await yes();
  await expect(bram.matrix.row('Eerst één proefregio')).toHaveCount(0);
  await expect(anna.page.getByText('Klein beginnen')).toHaveCount(1);
  await again.putBack('Eerst één proefregio');
  await expect(bram.matrix.cell(cell).note('Klein beginnen')).toBeVisible();
});

test('[NOTE-3] on a phone the matrix is a variant at a time, and points are laid with a thumb', async ({
  person,
  workshop,
}) => {
  const [anna, made] = [await person({ device: 'phone' }), await workshop()];
  await sitAtMatrix(anna, made, 'Anna', SCHOOL);
  await expect(anna.page.getByRole('heading', { name: first, exact: true })).toBeVisible();
  await anna.matrix.nextVariant.tap();
  await expect(anna.page.getByRole('heading', { name: second, exact: true })).toBeVisible();
  await anna.matrix.aspect(money).getByRole('button', { name: money, exact: true }).tap();
  await anna.page.getByRole('textbox', { name: `Nieuw punt bij ${second}, ${money}` }).tap();
  await anna.page.keyboard.type('Reiskosten');
  await anna.page.keyboard.press('Enter');
  await expect(anna.matrix.aspect(money)).toContainText('Reiskosten');
  const beyond = await anna.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
});
