import { complaintsInBoth } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { tabTo } from './keyboard.ts';
import { fill } from './pages/words.ts';
import type { Person } from './person.ts';
import { saved, sitDown } from './table.ts';

type Made = Parameters<typeof sitDown>[1];

/** She leads from a laptop, Anna votes on one, Bram on a phone; the big screen shows what she points at. */
async function hall(person: (options?: object) => Promise<Person>, made: Made) {
  const [marit, anna, bram, screen] = [
    await person(),
    await person(),
    await person({ device: 'phone' }),
    await person({ device: 'projector' }),
  ];
  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDown('Marit', SCHOOL);
  await saved(marit);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await sitDown(bram, made, 'Bram', INSTITUTE);
  await screen.page.goto(made.links.projector);
  return { marit, anna, bram, screen };
}

const show = ({ page, words }: Person): Promise<void> =>
  page
    .getByRole('navigation', { name: words.workshop.tools })
    .getByRole('button', { name: new RegExp(`^${fill(words.steering.showWhat, { what: '' }).trim()}`) })
    .click();

test('[VOTE-2] [VOTE-4] [VOTE-7] a named consent round by three people, one on a phone, with the projector: changed, objected to, revealed, decided', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { marit, anna, bram, screen } = await hall(person, made);
  const { voting: words } = marit.words;
  const title = 'Gaan we samen verder?';
  await marit.voting.open(made.workshop.id);
  await marit.voting.define({
    title,
    method: 'consent',
    kind: 'named',
    options: ['Rustig groeien', 'Met twee scholen erbij'],
  });
  await expect(marit.voting.heading).toHaveText(title);
  await marit.page.reload();
  await show(marit);
  await expect(screen.page.getByText(words.hallAnnounced)).toBeVisible();
  await marit.voting.openNow(false);

  // Who follows is there already.
  await expect(anna.voting.whoSees).toContainText(words['sees_named-participants']);
  await anna.voting.choose(words.verdict_agree);
  await anna.voting.cast.click();
  await expect(anna.voting.receipt).toContainText(words.verdict_agree);
  await anna.page.reload();
  await expect(anna.voting.receipt).toContainText(words.castText);
  await expect(marit.voting.turnout).toHaveText(fill(words.turnout_other, { cast: 1, count: 3 }));
  await expect(screen.page.getByText(fill(words.seatCast, { partner: SCHOOL }))).toHaveCount(1);
  await expect(screen.page.getByText(fill(words.seatNotCast, { partner: INSTITUTE }))).toHaveCount(1);

  await bram.voting.choose(words.verdict_object);
  await bram.voting.cast.click();
  await expect(bram.page.getByText(words.fault_noReason)).toBeVisible();
  await bram.voting.reason.fill('Ons rooster is al rond.');
  await bram.voting.cast.click();
  await expect(bram.voting.receipt).toContainText('Ons rooster is al rond.');

  await anna.voting.change.click();
  await anna.voting.choose(words.verdict_reservation);
  await anna.voting.reason.fill('Wel met een proefjaar.');
  await anna.voting.cast.click();
  await expect(anna.voting.receipt).toContainText('Wel met een proefjaar.');

  await marit.voting.closeNow();
  await expect(anna.page.getByText(words.closedTitle)).toBeVisible();
  await anna.page.reload();
  await expect(anna.page.getByText(words.closedTitle)).toBeVisible();
  await expect(screen.page.getByText(words.hallClosed)).toBeVisible();
  await expect(anna.page.getByText('Ons rooster is al rond.')).toHaveCount(0);
  await marit.voting.step('reveal').click();
  for (const { page } of [marit, anna, bram, screen])
    await expect(page.getByText('Ons rooster is al rond.')).toBeVisible();
  expect(await bram.voting.lines(words.byPeople)).toEqual([
    `${words.verdict_object}: 1 van 2 50%`,
    `${words.verdict_reservation}: 1 van 2 50%`,
    `${words.verdict_agree}: 0 van 2 0%`,
    `${words.verdict_abstain}: 0 van 2 0%`,
  ]);
  await expect(bram.voting.result).toContainText(words.consentObjections);
  await expect(bram.voting.result).toContainText(fill(words.castPeople_other, { cast: 2, count: 3 }));

  await marit.voting.decide('We praten eerst over het rooster.');
  for (const { page } of [anna, bram, screen])
    await expect(page.getByText('We praten eerst over het rooster.')).toBeVisible();
  await anna.page.reload();
  await expect(anna.page.getByText('We praten eerst over het rooster.')).toBeVisible();
});

test('[VOTE-2] [VOTE-6] a secret choice round by three people, one on a phone, with the projector: read back, cast once, counted, and nothing of it before', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { marit, anna, bram, screen } = await hall(person, made);
  const { voting: words } = marit.words;
  const title = 'Welke kant op?';
  await marit.voting.open(made.workshop.id);
  await marit.voting.define({ title, method: 'choice', kind: 'secret', options: ['Rustig', 'Snel', 'Anders'] });
  await expect(marit.voting.heading).toHaveText(title);
  await marit.voting.openNow(true);
  // Wherever they are, they are told and find the way.
  for (const someone of [anna, bram]) await expect(someone.voting.notice(title)).toBeVisible();
  const votes: readonly [Person, string][] = [
    [marit, 'Rustig'],
    [anna, 'Rustig'],
    [bram, 'Snel'],
  ];
  for (const [someone, option] of votes) {
    if (someone !== marit) await someone.voting.goVote.click();
    await someone.voting.choose(option);
    await someone.voting.cast.click();
    await expect(someone.voting.review).toContainText(option);
    await someone.voting.review.getByRole('button', { name: words.castSecret }).click();
    await expect(someone.voting.receipt).toContainText(words.castSecretText);
    await expect(someone.voting.receipt).not.toContainText(option);
    await someone.page.reload();
    await expect(someone.voting.receipt).toBeVisible();
    await expect(someone.voting.change).toHaveCount(0);
  }
  await expect(marit.voting.turnout).toHaveText(fill(words.turnout_other, { cast: 3, count: 3 }));
  await show(marit);
  await expect(screen.page.getByText(words['sees_secret-participants'])).toBeVisible();
  await marit.voting.closeNow();
  await marit.voting.step('reveal').click();
  await expect(bram.voting.result).toBeVisible();
  expect(await bram.voting.lines(words.byPeople)).toEqual([
    'Rustig: 2 van 3 67%',
    'Snel: 1 van 3 33%',
    'Anders: 0 van 3 0%',
  ]);
  await expect(screen.page.getByText('2 van 3')).toBeVisible();
  await expect(bram.page.getByRole('table', { name: words.map })).toHaveCount(0);
  await bram.page.reload();
  await expect(bram.voting.result).toBeVisible();
});

test('[VOTE-8] [A11Y-1] a ballot is cast and a result read by keyboard, as a screen reader has it', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const marit = await person();
  await marit.page.goto(made.links.facilitator);
  await marit.join.sitDown('Marit', SCHOOL);
  await saved(marit);
  const { voting: words } = marit.words;
  const { page } = marit;
  await marit.voting.open(made.workshop.id);
  await marit.voting.define({ title: 'Welke kant op?', method: 'choice', kind: 'named', options: ['Rustig', 'Snel'] });
  await marit.voting.openNow(false);
  await tabTo(page, marit.voting.ballot.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, marit.voting.cast);
  await page.keyboard.press('Enter');
  await expect(marit.voting.receipt).toBeFocused();
  await expect(marit.voting.receipt).toContainText('Snel');
  await marit.voting.closeNow();
  await marit.voting.step('reveal').click();
  await expect(marit.voting.result.getByRole('table', { name: words.byPeople, exact: true })).toMatchAriaSnapshot(`
    - table "${words.byPeople}":
      - rowgroup:
        - row:
          - columnheader "${words.headOption}"
          - columnheader "${words.headVotes}"
      - rowgroup:
        - row:
          - rowheader "Snel"
          - cell "1 van 1 100%"
        - row:
          - rowheader "Rustig"
          - cell "0 van 1 0%"
  `);
});

for (const locale of ['nl', 'en'] as const) {
  test(`[A11Y-1] [LANG-1] axe finds nothing where one votes, light or dark, ${locale}`, async ({
    person,
    workshop,
  }) => {
    const made = await workshop(locale);
    const marit = await person({ locale });
    const { page, voting } = marit;
    await page.goto(made.links.facilitator);
    await marit.join.sitDown('Marit', SCHOOL);
    await saved(marit);
    const found: string[] = [];
    const look = async (where: string): Promise<void> => void found.push(...(await complaintsInBoth(page, where)));
    await voting.open(made.workshop.id);
    await expect(voting.heading).toBeVisible();
    await look('list, none');
    await page.goto(`/w/${made.workshop.id}/rounds?new=1`);
    await page.getByRole('button', { name: marit.words.voting.make }).click();
    await look('form, something missing');
    await voting.open(made.workshop.id);
    await voting.define({ title: 'Welke kant op?', method: 'consent', kind: 'secret', options: ['Rustig', 'Snel'] });
    await expect(voting.steps).toBeVisible();
    await look('defined');
    await voting.openNow(true);
    await voting.choose(marit.words.voting.verdict_object);
    await voting.cast.click();
    await look('ballot');
    await voting.reason.fill('Te snel.');
    await voting.cast.click();
    await look('review');
    await voting.review.getByRole('button').first().click();
    await expect(voting.receipt).toBeVisible();
    await look('receipt');
    await voting.closeNow();
    await voting.step('reveal').click();
    await expect(voting.result).toBeVisible();
    await look('result');
    await voting.step('decide').click();
    await look('outcome');
    expect(found).toEqual([]);
  });
}
