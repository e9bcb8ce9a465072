import { builtInGuide } from '../../shared/guide/built-in.ts';
import { asksForScenarios } from '../../shared/guide/scenario-questions.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { aspects, sitAtMatrix, variants } from './matrix-table.ts';
import type { Person } from './person.ts';
import { saved, sitDown, sitToLead } from './table.ts';

/** Scenarios made and weighed by two people. Names of variants, aspects and headings are the guide's. */
const guide = builtInGuide('uitbreidingsstrategie', 'nl');
const [capacity = '', newPartners = ''] = variants.map(({ title }) => title);
const [governance = '', money = '', , , quality = ''] = aspects.map(({ title }) => title);
const [finance = '', organisation = '', ownQuality = ''] = (guide?.scenarioAspects ?? []).map(({ title }) => title);
const asking = (guide?.blocks ?? []).flatMap((block) =>
  block.questions.filter(asksForScenarios).map((question) => ({ block, question })),
)[0];
const CALM = 'Rustig groeien';
const BOLD = 'Snel groeien';

async function sitAtScenarios(person: Person, made: MadeWorkshop, name: string, partner: string): Promise<void> {
  await sitDown(person, made, name, partner);
  await person.scenarios.open(made.workshop.id);
  await expect(person.scenarios.heading).toBeVisible();
  await saved(person);
}

/** Anna has made one, and both look at it. */
async function bothAt([anna, bram]: readonly [Person, Person], made: MadeWorkshop, title: string): Promise<void> {
  await sitAtScenarios(anna, made, 'Anna', SCHOOL);
  await sitAtScenarios(bram, made, 'Bram', INSTITUTE);
  await anna.scenarios.make(title, [capacity]);
  await bram.scenarios.openSheet(title);
  await expect(bram.scenarios.title(title)).toBeVisible();
}

test('[SCEN-1] [SCEN-2] from the question that asks for scenarios one makes one; what the matrix says of its variants comes along, each with the way to its cell', async ({
  person,
  workshop,
}) => {
  const [anna, bram, made] = [await person(), await person(), await workshop()];
  await sitAtMatrix(bram, made, 'Bram', INSTITUTE);
  await bram.matrix.cell({ variant: capacity, aspect: governance }).add(['Er is al een bestuur']);
  await bram.matrix.cell({ variant: newPartners, aspect: money }).add(['Nieuwe partners betalen mee']);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await anna.page.goto(`/w/${made.workshop.id}/b/${asking?.block.id}`);
  const { scenarios } = anna;
  await scenarios.workOut.click();
  await expect(scenarios.titleOfNew).toBeFocused();
  await anna.page.keyboard.type(CALM);
  await scenarios.form.getByRole('checkbox', { name: capacity, exact: true }).check();
  await anna.page.keyboard.press('Enter');
  await expect(scenarios.title(CALM)).toBeVisible();
  await expect(scenarios.gathered).toContainText('Er is al een bestuur');
  await expect(scenarios.gathered).not.toContainText('Nieuwe partners betalen mee');

  // Someone else combines it with another variant, and goes on writing in the matrix.
  await bram.scenarios.open(made.workshop.id);
  await expect(bram.scenarios.sheet(CALM)).toContainText(`Van ${SCHOOL}`);
  await bram.scenarios.openSheet(CALM);
  await bram.scenarios.variant(newPartners).check();
  await expect(scenarios.variant(newPartners)).toBeChecked();
  await expect(scenarios.gathered).toContainText('Nieuwe partners betalen mee');
  await bram.scenarios.trace(newPartners, money).click();
  await expect(bram.page.getByRole('heading', { name: money, level: 1 })).toBeVisible();
  await expect(bram.page.getByText('Nieuwe partners betalen mee')).toBeVisible();
  await bram.matrix.open(made.workshop.id);
  await bram.matrix.cell({ variant: newPartners, aspect: quality }).add(['Verse blik']);
  await expect(scenarios.gathered).toContainText('Verse blik');
  await expect(scenarios.trace(newPartners, quality)).toBeVisible();
  await bram.matrix.cell({ variant: newPartners, aspect: quality }).edit('Verse blik', ' op begeleiding');
  await expect(scenarios.gathered).toContainText('Verse blik op begeleiding');

  await scenarios.variant(newPartners).uncheck();
  await expect(scenarios.gathered).not.toContainText('Verse blik');
  await scenarios.backToQuestion.click();
  await expect(anna.page.getByRole('region', { name: asking?.question.text ?? '', exact: true })).toBeVisible();
  await anna.page.reload();
  await scenarios.open(made.workshop.id);
  await expect(scenarios.sheet(CALM)).toContainText(capacity);
  await expect(scenarios.sheet(CALM)).not.toContainText(newPartners);
});

test('[SCEN-1] two people describe a scenario together, and lay pros and cons of their own under its aspects', async ({
  person,
  workshop,
}) => {
  const [anna, bram, made] = [await person(), await person(), await workshop()];
  await bothAt([anna, bram], made, CALM);
  await anna.scenarios.description.click();
  await anna.page.keyboard.type('Klein beginnen.');
  await expect(bram.scenarios.description).toContainText('Klein beginnen.');
  await bram.scenarios.description.click();
  await bram.page.keyboard.press('Control+End');
  await bram.page.keyboard.type(' En dan zien we verder.');
  await expect(anna.scenarios.description).toContainText('Klein beginnen. En dan zien we verder.');

  await anna.scenarios.own(finance).add('Goedkoop', 'pro');
  await bram.scenarios.own(ownQuality).add('Weinig nieuws', 'con');
  const brams = anna.scenarios.own(ownQuality).note('Weinig nieuws');
  await expect(brams).toHaveAttribute('data-kind', 'con');
  await expect(brams).toContainText(INSTITUTE);
  await anna.scenarios.own(ownQuality).adopt('Weinig nieuws');
  await expect(bram.scenarios.own(ownQuality).note('Weinig nieuws')).toContainText(`Bijval van ${SCHOOL}`);
  await bram.scenarios.own(finance).edit('Goedkoop', ' in het begin');
  await expect.poll(() => anna.scenarios.own(finance).texts()).toEqual(['Goedkoop in het begin']);
  await bram.scenarios.own(finance).move('Goedkoop in het begin', organisation);
  await expect.poll(() => anna.scenarios.own(organisation).texts()).toEqual(['Goedkoop in het begin']);
  await expect.poll(() => anna.scenarios.own(finance).texts()).toEqual([]);

  await bram.scenarios.rename('Rustig en samen groeien');
  await expect(anna.scenarios.title('Rustig en samen groeien')).toBeVisible();
  await saved(bram);
  await anna.page.reload();
  await expect(anna.scenarios.title('Rustig en samen groeien')).toBeVisible();
  await expect(anna.scenarios.description).toContainText('Klein beginnen. En dan zien we verder.');
  await expect.poll(() => anna.scenarios.own(organisation).texts()).toEqual(['Goedkoop in het begin']);
  await expect.poll(() => anna.scenarios.own(ownQuality).texts()).toEqual(['Weinig nieuws']);
});

test('[SCEN-1] [ANSWER-3] each partner takes its own position on a scenario', async ({ person, workshop }) => {
  const [anna, bram, made] = [await person(), await person(), await workshop()];
  await bothAt([anna, bram], made, CALM);
  const [annas, brams] = [anna.scenarios.positions, bram.scenarios.positions];
  await expect(annas.seat(INSTITUTE)).toContainText(annas.silent(INSTITUTE));
  await annas.take('for');
  await brams.take('condition');
  await brams.note.fill('Als er uren bij komen');
  for (const positions of [annas, brams]) {
    await expect(positions.seat(SCHOOL)).toContainText(positions.stance('for'));
    await expect(positions.seat(INSTITUTE)).toContainText(positions.stance('condition'));
  }
  await expect(anna.page.getByText('Als er uren bij komen')).toBeVisible();
  await annas.take('against');
  await expect(brams.seat(SCHOOL)).toContainText(brams.stance('against'));
  await anna.scenarios.open(made.workshop.id);
  await expect(anna.scenarios.sheet(CALM)).toContainText(`${annas.stance('against')}: ${SCHOOL}`);
});

test('[SCEN-2] scenarios are laid side by side, on a phone one at a time', async ({ person, workshop }) => {
  const [anna, bram, made] = [await person(), await person({ device: 'phone' }), await workshop()];
  await sitAtScenarios(anna, made, 'Anna', SCHOOL);
  await anna.scenarios.make(CALM, [capacity]);
  await anna.scenarios.own(finance).add('Goedkoop', 'pro');
  await anna.scenarios.positions.take('for');
  await anna.scenarios.open(made.workshop.id);
  await anna.scenarios.make(BOLD, [capacity, newPartners]);
  await anna.scenarios.own(finance).add('Duur', 'con');
  await sitAtScenarios(bram, made, 'Bram', INSTITUTE);
  for (const someone of [anna, bram]) {
    await someone.scenarios.open(made.workshop.id);
    await someone.scenarios.layBeside([CALM, BOLD]);
  }
  const [calm, bold] = [anna.scenarios.beside(CALM), anna.scenarios.beside(BOLD)];
  await expect(calm).toContainText('Goedkoop');
  await expect(calm).not.toContainText('Duur');
  await expect(calm).toContainText(`Zonder: ${newPartners}`);
  await expect(calm).toContainText(`Voor: ${SCHOOL}`);
  await expect(bold).toContainText('Duur');
  await expect(bold).toContainText(`${newPartners}alleen hier`);
  const [left, right] = [await calm.boundingBox(), await bold.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);

  await expect(bram.scenarios.beside(CALM)).toBeVisible();
  await expect(bram.scenarios.beside(BOLD)).toHaveCount(0);
  await bram.scenarios.show(BOLD);
  await expect(bram.scenarios.beside(BOLD)).toContainText('Duur');
  await expect(bram.scenarios.beside(CALM)).toHaveCount(0);
  const beyond = await bram.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);

  // What someone says meanwhile is there at once.
  await anna.scenarios.open(made.workshop.id);
  await anna.scenarios.openSheet(BOLD);
  await anna.scenarios.own(finance).edit('Duur', ' voor kleine scholen');
  await expect(bram.scenarios.beside(BOLD)).toContainText('Duur voor kleine scholen');
});

test('[SCEN-1] a scenario is taken away by its own partner alone, and put back with what stood on it, also by who steers', async ({
  person,
  workshop,
}) => {
  const [anna, bram, marit, made] = [await person(), await person(), await person(), await workshop()];
  await bothAt([anna, bram], made, CALM);
  await bram.scenarios.own(finance).add('Goedkoop', 'pro');
  await bram.scenarios.positions.take('for');
  await expect(anna.scenarios.own(finance).note('Goedkoop')).toBeVisible();
  await expect(bram.scenarios.mayTake).toHaveCount(0);
  const { says, yes } = await anna.scenarios.take(CALM);
  await expect(says).toContainText('1 punt en 1 standpunt');
  await yes();
  await expect(bram.scenarios.removed).toBeVisible();
  await expect(bram.scenarios.own(finance).newNote).toHaveCount(0);
  await bram.scenarios.open(made.workshop.id);
  await expect(bram.scenarios.sheet(CALM)).toHaveCount(0);
  await bram.scenarios.openTaken(1);
  await expect(bram.page.getByRole('link', { name: CALM, exact: true })).toBeVisible();
  await expect(bram.scenarios.mayPutBack(CALM)).toHaveCount(0);

  await anna.scenarios.open(made.workshop.id);
  await anna.scenarios.openTaken(1);
  await anna.scenarios.mayPutBack(CALM).click();
  await expect(bram.scenarios.sheet(CALM)).toBeVisible();

  await sitToLead(marit, made);
  await marit.scenarios.open(made.workshop.id);
  await marit.scenarios.openSheet(CALM);
  await (await marit.scenarios.take(CALM)).yes();
  await expect(anna.scenarios.sheet(CALM)).toHaveCount(0);
  await marit.scenarios.open(made.workshop.id);
  await marit.scenarios.openTaken(1);
  await marit.scenarios.mayPutBack(CALM).click();
  await anna.scenarios.openSheet(CALM);
  await expect(anna.scenarios.own(finance).note('Goedkoop')).toBeVisible();
  await expect(anna.scenarios.positions.seat(INSTITUTE)).toContainText(anna.scenarios.positions.stance('for'));
});

test('[SCEN-1] who only looks reads scenarios as they change, and finds nothing to write with', async ({
  person,
  workshop,
}) => {
  const [anna, bram, marit, made] = [await person(), await person(), await person(), await workshop()];
  await bothAt([anna, bram], made, CALM);
  await anna.scenarios.own(finance).add('Goedkoop', 'pro');
  await expect(bram.scenarios.own(finance).note('Goedkoop')).toBeVisible();
  await sitToLead(marit, made);
  const people = await marit.board.openPeople();
  await people.giveRole('Bram', 'observer');

  await expect(bram.scenarios.own(finance).newNote).toHaveCount(0);
  await expect(bram.scenarios.description).toHaveCount(0);
  await expect(bram.scenarios.editTitle).toHaveCount(0);
  await expect(bram.scenarios.variant(capacity)).toHaveCount(0);
  await expect(bram.page.getByRole('radio')).toHaveCount(0);
  await expect(bram.scenarios.own(finance).note('Goedkoop').getByRole('button')).toHaveCount(0);
  await anna.scenarios.rename('Rustig en samen groeien');
  await anna.scenarios.own(organisation).add('Eén loket', 'pro');
  await expect(bram.scenarios.title('Rustig en samen groeien')).toBeVisible();
  await expect(bram.scenarios.own(organisation).note('Eén loket')).toBeVisible();
  await bram.scenarios.open(made.workshop.id);
  await expect(bram.scenarios.sheet('Rustig en samen groeien')).toBeVisible();
  await expect(bram.scenarios.form).toHaveCount(0);
  await expect(bram.page.getByRole('button', { name: bram.words.scenarios.new })).toHaveCount(0);
  await bram.page.goto(`/w/${made.workshop.id}/b/${asking?.block.id}`);
  await bram.scenarios.look.click();
  await expect(bram.scenarios.heading).toBeVisible();
  await expect(bram.scenarios.form).toHaveCount(0);
});
