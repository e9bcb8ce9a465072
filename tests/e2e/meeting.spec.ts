import { builtInGuide } from '../../shared/guide/built-in.ts';
import { verifyTexts } from '../../shared/version/verify.ts';
import { makeWorkshop } from '../support/device.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { freezingPage } from './pages/freezing.ts';
import type { Person } from './person.ts';
import { openAnswer, reads, saved, sitAtAnswer } from './table.ts';

const ROC = 'ROC Delta';
const guide = builtInGuide('uitbreidingsstrategie', 'nl');
const variant = guide?.matrix.variants[0]?.title ?? '';
const aspect = guide?.matrix.aspects[0]?.title ?? '';

type Made = Awaited<ReturnType<typeof makeWorkshop>>;

/** By her page, leaving as it is what is open. */
async function freeze({ page, words }: Person, made: Made, number: number): Promise<void> {
  const freezing = freezingPage(page, words);
  await freezing.open(made.workshop.id);
  await freezing.acceptAll();
  await freezing.now.click();
  await freezing.yes.click();
  await expect(page).toHaveURL(new RegExp(`/versions/${number}$`));
}

async function vote({ page, voting }: Person, made: Made, option: string): Promise<void> {
  await voting.open(made.workshop.id);
  await page.getByRole('main').getByRole('link', { name: 'Welke kant op?' }).first().click();
  await voting.choose(option);
  await voting.cast.click();
  await voting.review.getByRole('button').first().click();
  await expect(voting.receipt).toBeVisible();
}

test('[SEAL-1] [SEAL-3] [SEAL-4] [SEAL-6] a whole meeting: answers, matrix, a scenario, a secret vote and its outcome, frozen, agreed by three, opened again, frozen again, compared, and verified without the server', async ({
  person,
  server,
}) => {
  test.slow();
  const made = await makeWorkshop(server.url, {
    partners: [
      { name: SCHOOL, kind: 'school' },
      { name: INSTITUTE, kind: 'institute' },
      { name: ROC, kind: 'other' },
    ],
  });
  const [marit, anna, cees] = [await person(), await person(), await person({ device: 'phone' })];
  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDown('Marit', SCHOOL);
  await saved(marit);
  const annas = await sitAtAnswer(anna, made, 'Anna', INSTITUTE);
  const ceess = await sitAtAnswer(cees, made, 'Cees', ROC);

  await annas.type('We beginnen klein.');
  await reads(['We beginnen klein.'], annas, ceess);
  await marit.matrix.open(made.workshop.id);
  await marit.matrix.cell({ variant, aspect }).add(['Snel te regelen'], 'pro');
  await saved(marit);
  await anna.scenarios.open(made.workshop.id);
  await anna.scenarios.make('Rustig groeien', [variant]);
  await expect(anna.scenarios.gathered).toContainText('Snel te regelen');
  await saved(anna);

  await marit.voting.open(made.workshop.id);
  await marit.voting.define({
    title: 'Welke kant op?',
    method: 'choice',
    kind: 'secret',
    options: ['Rustig aan', 'Zo snel als het kan'],
  });
  await marit.voting.openNow(true);
  const round = marit.page.url();
  await vote(anna, made, 'Rustig aan');
  await vote(cees, made, 'Rustig aan');
  await vote(marit, made, 'Zo snel als het kan');
  await marit.page.goto(round);
  await marit.voting.closeNow();
  await marit.voting.step('reveal').click();
  await marit.voting.decide('We groeien rustig.');

  await freeze(marit, made, 1);
  for (const { page, signoff } of [marit, anna, cees]) {
    await signoff.open(made.workshop.id, 1);
    for (const words of ['We beginnen klein.', 'Snel te regelen', 'Rustig groeien', 'We groeien rustig.']) {
      await expect(page.getByRole('main')).toContainText(words);
    }
    await signoff.choose('agreed');
    await signoff.toReview.click();
    await signoff.give.click();
    await expect(signoff.receipt).toBeVisible();
  }
  for (const { signoff, words } of [marit, anna, cees]) {
    await expect(signoff.standing).toContainText(words.signoff.complete);
  }

  await marit.page.goto(`/w/${made.workshop.id}/freeze`);
  await freezingPage(marit.page, marit.words).reopen('Er moet nog een zin bij.');
  const again = await openAnswer(anna, made);
  await again.type(' En in het voorjaar.');
  await saved(anna);
  await freeze(marit, made, 2);
  await cees.page.goto(`/w/${made.workshop.id}/versions/2/compare?with=1`);
  await expect(cees.page.getByRole('insertion').filter({ hasText: 'voorjaar' })).toBeVisible();
  await expect(cees.page.getByRole('deletion').filter({ hasText: 'klein' })).toHaveCount(0);
  // The first version is as it was agreed to.
  await anna.signoff.open(made.workshop.id, 1);
  await expect(anna.signoff.standing).toContainText(anna.words.signoff.complete);
  await expect(anna.page.getByRole('main')).not.toContainText('En in het voorjaar.');

  const files = await Promise.all(
    [1, 2].map(async (number) =>
      (await cees.page.request.get(`/api/workshops/${made.workshop.id}/versions/${number}.json`)).text(),
    ),
  );
  const [first = '', second = ''] = files;
  expect(verifyTexts([first, second]).holds).toBe(true);
  expect(verifyTexts([first.replace('We beginnen klein.', 'We beginnen groot.'), second]).holds).toBe(false);
});
