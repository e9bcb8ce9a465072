import { complaints } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { freezingPage } from './pages/freezing.ts';
import type { Person } from './person.ts';
import { openAnswer, reads, saved, sitAtAnswer, sitDown, sitToLead, topic } from './table.ts';
import { NOBODY_ANSWERS, refusedWith } from './troubles.ts';

const LINE = 'Dit schreven we samen op.';
type Made = { workshop: { id: string } };

const freezingOf = ({ page, words }: Person) => freezingPage(page, words);
const versionPage = (made: Made, number: number): RegExp => new RegExp(`/w/${made.workshop.id}/versions/${number}$`);

/** Freezes at once, leaving everything as it is. */
async function freezeNow(marit: Person, made: Made): Promise<void> {
  const hers = freezingOf(marit);
  await hers.open(made.workshop.id);
  await hers.acceptAll();
  await hers.now.click();
  await hers.yes.click();
  await expect(marit.page).toHaveURL(versionPage(made, 1));
}

const frozenFor = ({ page, words }: Person) =>
  expect(page.getByTestId('status')).toHaveText(words.workshop.status_frozen);

test('[SEAL-2] [SEAL-1] announced to everyone, frozen at zero by her page, and everyone reads on where they were', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  const bram = await person({ device: 'phone' });
  const hall = await person({ device: 'projector' });
  await sitToLead(marit, made);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await hall.page.goto(made.links.projector);
  await annas.type(LINE);
  await reads([LINE], annas, brams);
  await saved(anna);
  await brams.contributions.open();
  await brams.contributions.newNote.fill('Nog niet toegevoegd');

  const hers = freezingOf(marit);
  await hers.open(made.workshop.id);
  // What is open can't be passed over in silence.
  await hers.announce.click();
  await expect(hers.trouble.first()).toContainText(/Er staan nog \d+ dingen open/);
  await hers.acceptAll();
  await hers.askAtLeast(1);
  await hers.remark.fill('Blok 3 doen we in het najaar.');
  await hers.announce.click();

  for (const someone of [anna, bram]) {
    await expect(freezingOf(someone).bar).toContainText(/Over \d+ seconden zetten we de tekst vast/);
    await expect(someone.page.getByRole('status').filter({ hasText: 'Maak je zin af' })).toHaveCount(1);
  }
  await expect(freezingOf(bram).bar).toContainText(bram.words.freezing.barDraft_one.slice(4, 40));
  await expect(freezingOf(anna).bar).not.toContainText('toegevoegd');
  await expect(hall.page.getByRole('timer').filter({ hasText: 'zetten we de tekst vast' })).toBeVisible();
  expect(await complaints(bram.page)).toEqual([]);
  // There is time to finish a sentence.
  await annas.type(' En dit nog net.');
  await saved(anna);
  const before = await annas.editor.boundingBox();

  await expect(marit.page).toHaveURL(versionPage(made, 1), { timeout: 45_000 });
  for (const someone of [anna, bram]) {
    await frozenFor(someone);
    await expect(freezingOf(someone).bar).toContainText(someone.words.freezing.barFrozen);
  }
  for (const answer of [annas, brams]) {
    await expect(answer.editor).toHaveCount(0);
    await expect(answer.reading).toContainText('En dit nog net.');
  }
  const after = await annas.reading.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(80);
  await expect(anna.page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  // What Bram had typed and not added is his to copy.
  await expect(bram.page.getByRole('paragraph').filter({ hasText: 'Nog niet toegevoegd' })).toBeVisible();
  expect(await complaints(bram.page)).toEqual([]);

  await anna.page.reload();
  await frozenFor(anna);
  await expect(annas.reading).toContainText('En dit nog net.');
  await expect(anna.page.getByText(anna.words.workshop.frozenText, { exact: true })).toBeVisible();
  expect(await anna.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

test('[SEAL-2] an announcement can be stopped; what must be settled first can not be passed over', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await marit.page.goto(`/w/${made.workshop.id}`);
  const hers = freezingOf(marit);
  await hers.open(made.workshop.id);
  await hers.acceptAll();
  await hers.announce.click();
  await expect(freezingOf(anna).bar).toContainText('zetten we de tekst vast');

  // A round is opened while it counts: from then on it stands apart.
  const base = `/api/workshops/${made.workshop.id}/rounds`;
  const round = {
    title: 'Gaan we door?',
    subject: { kind: 'options', options: [{ title: 'Ja' }, { title: 'Nee' }] },
    method: 'choice',
    kind: 'pulse',
    electorate: 'participants',
    settings: { max: 1 },
  };
  const defined = await marit.page.request.post(base, { data: round });
  expect(defined.status(), await defined.text()).toBe(201);
  const { round: made2 } = await defined.json();
  const opened = await marit.page.request.post(`${base}/${made2.id}/open`, { data: {} });
  expect(opened.status(), await opened.text()).toBe(200);
  await expect(hers.first).toContainText('Gaan we door?');
  await hers.cancel.click();
  await expect(freezingOf(anna).bar).toContainText(anna.words.freezing.barStopped);
  await hers.announce.click();
  await expect(hers.trouble.first()).toContainText('Er staat nog 1 ding open');
  await freezingOf(anna).putAway();
  await expect(freezingOf(anna).bar).toHaveCount(0);

  await hers.first.getByRole('link', { name: marit.words.freezing.settle_round }).click();
  await expect(marit.page.getByRole('heading', { level: 1, name: 'Gaan we door?' })).toBeVisible();
});

test('[SEAL-2] stopped in the last second, and the word still on its way: nothing is frozen', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  const hers = freezingOf(marit);
  await hers.open(made.workshop.id);
  await hers.acceptAll();
  const commands = `/api/workshops/${made.workshop.id}/commands`;
  const announced = await marit.page.request.post(commands, { data: { type: 'freeze.announce', seconds: 5 } });
  expect(announced.status(), await announced.text()).toBe(200);
  const held = Promise.withResolvers<void>();
  await marit.page.route('**/commands', async (route) => {
    await held.promise;
    await route.continue();
  });
  await hers.cancel.click();
  await expect(freezingOf(anna).bar).toContainText(anna.words.freezing.barNow);
  await expect(freezingOf(anna).bar).toContainText(anna.words.freezing.barStopped, { timeout: 15_000 });
  await expect(anna.page.getByRole('status').filter({ hasText: anna.words.freezing.told_stopped })).toHaveCount(1);
  held.resolve();
  await expect(hers.announce).toBeEnabled();
  await expect(anna.page.getByTestId('status')).not.toHaveText(anna.words.workshop.status_frozen);
});

test('[SEAL-2] a laptop with a wrong clock counts by the server’s, also after a reload', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const marit = await person({
    async prepare(context) {
      await context.addInitScript(() => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + 600_000;
      });
    },
  });
  const anna = await person();
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  const hers = freezingOf(marit);
  await hers.open(made.workshop.id);
  await hers.acceptAll();
  await hers.announce.click();
  await expect(hers.cancel).toBeVisible();
  await marit.page.reload();
  await expect(marit.page.getByText(/^Over [12]?\d seconden zetten we de tekst vast$/)).toBeVisible();
  await expect(freezingOf(anna).bar).toContainText('zetten we de tekst vast');
  await hers.cancel.click();
  await expect(freezingOf(anna).bar).toContainText(anna.words.freezing.barStopped);
});

test('[SEAL-2] the answer is lost: nobody says that it was not frozen before that is known', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const marit = await person();
  await sitToLead(marit, made);
  const hers = freezingOf(marit);
  await hers.open(made.workshop.id);
  await hers.acceptAll();
  marit.troubles.allow(/Failed to load resource: net::ERR_FAILED/);
  for (const path of ['**/versions', '**/preflight']) await marit.page.route(path, (route) => route.abort());
  await hers.now.click();
  await hers.yes.click();
  await expect(hers.trouble.filter({ hasText: marit.words.freezing.unknownTitle })).toHaveCount(1);
  await expect(marit.page.getByText(marit.words.freezing.notFrozen, { exact: true })).toHaveCount(0);
  await marit.page.unroute('**/preflight');
  await expect(hers.trouble.filter({ hasText: marit.words.freezing.notFrozen })).toHaveCount(1, { timeout: 20_000 });
  await expect(hers.trouble.filter({ hasText: marit.words.freezing.unknownTitle })).toHaveCount(0);
});

test('[SEAL-2] [SEAL-6] two steer: what one typed when the other was first is theirs to copy', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, els] = [await person(), await person({ device: 'phone' })];
  await sitToLead(marit, made);
  await sitToLead(els, made, 'Els');
  const [hers, theirs] = [freezingOf(marit), freezingOf(els)];
  await theirs.open(made.workshop.id);
  await theirs.remark.fill('Blok 3 doen we later.');
  await freezeNow(marit, made);
  await expect(els.page.getByRole('paragraph').filter({ hasText: 'Blok 3 doen we later.' })).toBeVisible();
  await theirs.reason.fill('Blok 3 moet er toch in');
  await marit.page.goto(`/w/${made.workshop.id}/freeze`);
  const long = `Er moet nog iets bij: ${'wat we gisteren bespraken, '.repeat(9)}`.slice(0, 270);
  await hers.reopen(long);
  await expect(els.page.getByRole('paragraph').filter({ hasText: 'Blok 3 moet er toch in' })).toBeVisible();
  await expect(marit.page.getByText('Blok 3 moet er toch in')).toHaveCount(0);
  await expect(theirs.bar).toContainText('Er moet nog iets bij');
  expect((await theirs.bar.boundingBox())?.height).toBeLessThan(200);
  expect(await complaints(els.page)).toEqual([]);
});

test('[SEAL-2] what came up at zero stops it, is named, and costs her no remark', async ({ person, workshop }) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  const hers = freezingOf(marit);
  await hers.open(made.workshop.id);
  await hers.acceptAll();
  await hers.remark.fill('Blok 3 doen we later.');
  marit.troubles.allow(refusedWith(409));
  // Something she couldn't know of when she pressed: taken back from what she accepted, under her hands.
  await marit.page.route('**/versions', async (route) => {
    const { remark } = route.request().postDataJSON();
    await route.continue({ postData: { remark, accepted: [] } });
  });
  await hers.now.click();
  await expect(hers.no).toBeFocused();
  await marit.page.keyboard.press('Escape');
  await expect(hers.now).toBeFocused();
  await hers.now.click();
  await hers.yes.click();
  await expect(hers.trouble.filter({ hasText: marit.words.freezing.cameUpTitle })).toContainText(
    marit.words.freezing['one_block-unanswered'],
  );
  await expect(hers.remark).toHaveValue('Blok 3 doen we later.');
  await marit.page.reload();
  await expect(hers.remark).toHaveValue('Blok 3 doen we later.');
  await expect(freezingOf(anna).bar).toHaveCount(0);
});

test('[SEAL-1] [LIVE-2] who was away gets their words back, reads what was sealed, and goes on when it is reopened', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  const bram = await person({ device: 'phone' });
  await sitToLead(marit, made);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.type(LINE);
  await reads([LINE], annas, brams);
  await saved(anna);
  anna.troubles.allow(...NOBODY_ANSWERS);
  await anna.context.setOffline(true);
  await annas.type(' Te laat.');

  await freezeNow(marit, made);
  await frozenFor(bram);
  // She doesn't know yet; nothing tells her that these words are safe with the others.
  await expect(anna.page.getByTestId('status')).toHaveAttribute('data-tone', 'mind');
  await anna.context.setOffline(false);
  await frozenFor(anna);
  await expect(annas.editor).toHaveCount(0);
  await expect(annas.lost.words).toHaveValue(/Te laat\./);
  await expect.poll(() => annas.lines()).toEqual([LINE]);
  await expect.poll(() => brams.lines()).toEqual([LINE]);

  const hers = freezingOf(marit);
  await marit.page.goto(`/w/${made.workshop.id}/freeze`);
  await hers.reopen('Blok 3 moet er nog in');
  for (const [someone, answer] of [
    [anna, annas],
    [bram, brams],
  ] as const) {
    await expect(answer.editor).toBeVisible();
    await expect(freezingOf(someone).bar).toContainText('Marit opende de tekst weer: ‘Blok 3 moet er nog in’');
    await expect(freezingOf(someone).bar).toContainText('Versie 1 blijft');
  }
  await annas.lost.putBack.click();
  await saved(anna);
  await expect.poll(async () => (await brams.lines()).join(' ')).toContain('Te laat.');
  await brams.typeLine('En verder.');
  await saved(bram);
  await expect.poll(async () => (await annas.lines()).join(' ')).toContain('En verder.');
  await freezingOf(bram).putAway();
  await bram.page.reload();
  await saved(bram);
  await expect.poll(async () => (await brams.lines()).join(' ')).toContain('Te laat.');
  await expect(freezingOf(bram).bar).toHaveCount(0);
});

test('[SEAL-1] [SEAL-6] away through the freeze and the reopening: the words of before are offered in the new round', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await annas.type(LINE);
  await saved(anna);
  anna.troubles.allow(...NOBODY_ANSWERS);
  await anna.context.setOffline(true);
  await annas.type(' Onderweg geschreven.');
  await expect(anna.page.getByTestId('status')).toHaveAttribute('data-tone', 'mind');
  // The laptop is closed; what it kept is all there is.
  await anna.page.goto('about:blank');

  await freezeNow(marit, made);
  await marit.page.goto(`/w/${made.workshop.id}/freeze`);
  await freezingOf(marit).reopen('We gaan verder');
  await anna.context.setOffline(false);
  const again = await openAnswer(anna, made);
  await expect(again.lost.words).toHaveValue(/Onderweg geschreven\./);
  await expect.poll(() => again.lines()).toEqual([LINE]);
});

test('[SEAL-1] frozen, no page takes anything in, and each says why', async ({ person, workshop }) => {
  const made = await workshop();
  const [marit, anna] = [await person(), await person({ device: 'phone' })];
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await freezeNow(marit, made);
  const home = `/w/${made.workshop.id}`;
  for (const path of [
    '',
    `/b/${topic().blockId}`,
    '/matrix',
    '/scenarios',
    '/scenarios?new=1',
    '/checklist',
    '/rounds',
    '/log',
  ]) {
    await anna.page.goto(home + path);
    await expect(anna.page.getByText(anna.words.workshop.frozenText, { exact: true })).toBeVisible();
    await expect(anna.page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  }
  await anna.page.goto(`${home}/freeze`);
  await expect(anna.page.getByText(anna.words.freezing.notYours)).toBeVisible();
});
