import { type MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import { makeWorkshop } from '../support/device.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { order } from './orders.ts';
import { fill } from './pages/words.ts';
import type { Person } from './person.ts';
import { openAnswer, saved, sitDown, sitToLead } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';
import { freeze, reopen } from './versions-made.ts';

const ROC = 'ROC Delta';
const UNTIL = '2999-03-01';

const three = (url: string, locale: 'nl' | 'en' = 'nl'): Promise<MadeWorkshop> =>
  makeWorkshop(url, {
    locale,
    partners: [
      { name: SCHOOL, kind: 'school' },
      { name: INSTITUTE, kind: 'institute' },
      { name: ROC, kind: 'other' },
    ],
  });

/** Takes a word back by hand, past the page: what the server says to it. */
async function withdrawRaw({ page }: Person, made: MadeWorkshop): Promise<number> {
  return (await page.request.delete(`/api/workshops/${made.workshop.id}/versions/1/signoffs`)).status();
}

async function sayAgreed({ signoff }: Person): Promise<void> {
  await signoff.choose('agreed');
  await signoff.toReview.click();
  await signoff.give.click();
}

const agreedOf = ({ words }: Person, agreed: number): string =>
  fill(words.signoff.agreedOf_other, { agreed, count: 3 });

test('[SEAL-4] [SEAL-6] three partners sign off differently, one on a phone; one changes, it is complete and stands; of a second version they say the same in one tap', async ({
  person,
  server,
}) => {
  const made = await three(server.url);
  const [marit, anna, bram, cees] = [await person(), await person(), await person({ device: 'phone' }), await person()];
  const { signoff: words } = marit.words;
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await sitDown(bram, made, 'Bram', INSTITUTE);
  await sitDown(cees, made, 'Cees', ROC);
  await freeze(marit, made);

  // Who may say it is told wherever they are; who leads without a partner isn't.
  await expect(anna.signoff.notice(1, SCHOOL)).toBeVisible();
  await anna.signoff.noticeGo(1).click();
  await expect(anna.signoff.notice(1, SCHOOL)).toHaveCount(0);
  await anna.signoff.choose('agreed');
  await anna.signoff.toReview.click();
  await expect(anna.signoff.review).toContainText(words.decision_agreed);
  await anna.signoff.give.click();
  const annaAgreed = fill(words.receipt_agreed, { name: 'Anna', partner: SCHOOL });
  await expect(anna.signoff.receipt).toContainText(annaAgreed);
  await expect(anna.signoff.receipt).toBeFocused();
  await marit.signoff.open(made.workshop.id, 1);
  await expect(marit.signoff.part).toContainText(words.noPartnerSteers);
  await expect(marit.signoff.standing).toContainText(agreedOf(marit, 1));

  // What was typed is kept through a reload and through a server that doesn't answer.
  const note = 'Wel met een proefjaar.';
  await bram.signoff.open(made.workshop.id, 1);
  await bram.signoff.choose('agreed-with-note');
  await bram.signoff.toReview.click();
  await expect(bram.page.getByText(words.missing_note)).toBeVisible();
  await bram.signoff.note.fill(note);
  await bram.page.reload();
  await expect(bram.signoff.note).toHaveValue(note);
  await bram.signoff.toReview.click();
  bram.troubles.allow(...NOBODY_ANSWERS, /^Failed to load resource: net::ERR_FAILED/);
  await bram.page.route('**/signoffs', (route) => route.abort());
  await bram.signoff.give.click();
  await expect(bram.page.getByText(words.notSent)).toBeVisible();
  await expect(bram.signoff.review).toContainText(note);
  await bram.page.unroute('**/signoffs');
  await bram.signoff.give.click();
  await expect(bram.signoff.receipt).toContainText(note);

  await cees.signoff.open(made.workshop.id, 1);
  await cees.signoff.choose('consult');
  await cees.signoff.until.fill(UNTIL);
  await cees.signoff.toReview.click();
  await cees.signoff.give.click();
  await expect(cees.signoff.receipt).toContainText('1 maart 2999');
  await expect(cees.signoff.receipt.getByRole('link', { name: words.packet })).toHaveAttribute(
    'href',
    new RegExp(`/versions/1/packet\\?until=${UNTIL}$`),
  );
  for (const someone of [marit, anna]) {
    await expect(someone.signoff.standing).toContainText(agreedOf(someone, 2));
    await expect(someone.signoff.line(INSTITUTE)).toContainText(note);
    await expect(someone.signoff.line(ROC)).toContainText(words.decision_consult);
  }

  // Taken back and said again, while it still can be.
  await anna.signoff.withdraw.click();
  await anna.signoff.withdrawYes.click();
  await expect(marit.signoff.line(SCHOOL)).toContainText(words.decision_none);
  await sayAgreed(anna);
  await expect(anna.signoff.receipt).toContainText(annaAgreed);

  await cees.signoff.change.click();
  await sayAgreed(cees);
  for (const someone of [marit, anna, bram, cees]) {
    await expect(someone.signoff.standing).toContainText(words.complete);
    await expect(someone.signoff.withdraw).toHaveCount(0);
  }
  expect(await withdrawRaw(anna, made)).toBe(409);
  for (const someone of [marit, anna, bram, cees]) {
    await someone.page.reload();
    await expect(someone.signoff.standing).toContainText(words.complete);
    await expect(someone.signoff.line(INSTITUTE)).toContainText(note);
    await expect(someone.signoff.line(ROC)).toContainText(words.decision_agreed);
  }
  await expect(bram.signoff.receipt).toContainText(note);

  await reopen(marit, made);
  const answer = await openAnswer(anna, made);
  await answer.editor.click();
  await anna.page.keyboard.type('We beginnen in het voorjaar.');
  await saved(anna);
  await freeze(marit, made);
  await expect(bram.signoff.notice(2, INSTITUTE)).toBeVisible();
  // The first one stands as it was, and says where to go.
  await expect(bram.signoff.part).toContainText(fill(words.olderTitle, { newest: 2 }));
  await bram.signoff.noticeGo(2).first().click();
  await expect(bram.signoff.again).toContainText(note);
  await expect(bram.signoff.again.getByRole('listitem')).toHaveCount(1);
  await expect(bram.signoff.again.getByRole('listitem')).toContainText('Blok 1');
  await bram.signoff.sayAgain(2).click();
  await expect(bram.signoff.receipt).toContainText(note);
  await expect(bram.signoff.receipt).toContainText(fill(words.sameAs, { number: 1 }));
  await bram.page.reload();
  await expect(bram.signoff.receipt).toContainText(fill(words.sameAs, { number: 1 }));
  await marit.signoff.open(made.workshop.id, 2);
  await expect(marit.signoff.standing).toContainText(agreedOf(marit, 1));
  await expect(marit.signoff.line(INSTITUTE)).toContainText(note);
});

test('[SEAL-4] a partner names who signs off; a colleague sees who, an observer why there is nothing to do', async ({
  person,
  server,
}) => {
  const made = await three(server.url);
  const [marit, anna, ada, olga] = [await person(), await person(), await person(), await person()];
  const { signoff: words } = marit.words;
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await sitDown(ada, made, 'Ada', SCHOOL);
  await sitDown(olga, made, 'Olga', INSTITUTE);
  await freeze(marit, made);
  for (const someone of [marit, anna, ada, olga]) await someone.signoff.open(made.workshop.id, 1);

  await anna.signoff.choose('not-agreed');
  await anna.signoff.note.fill('De reistijd is nog niet uitgezocht.');
  await ada.signoff.nameSomeone.click();
  await ada.signoff.signatory(SCHOOL).selectOption({ label: 'Ada' });
  // What Anna was typing is offered back: it is no longer hers to give.
  await expect(anna.signoff.own).toContainText(words.colleague);
  await expect(anna.signoff.own).toContainText(fill(words.signs, { name: 'Ada' }));
  await expect(anna.page.getByText(words.unsent)).toBeVisible();
  await expect(anna.signoff.part).toContainText('De reistijd is nog niet uitgezocht.');
  await sayAgreed(ada);
  await expect(anna.signoff.receipt).toContainText(fill(words.receipt_agreed, { name: 'Ada', partner: SCHOOL }));
  await anna.page.reload();
  await expect(anna.signoff.receipt).toContainText(fill(words.receipt_agreed, { name: 'Ada', partner: SCHOOL }));

  await marit.signoff.byPartner.click();
  await marit.signoff.signatory(SCHOOL).selectOption('');
  // It is hers again too, with what she was typing, and with what it would take the place of.
  await expect(anna.signoff.note).toHaveValue('De reistijd is nog niet uitgezocht.');
  await expect(anna.signoff.own).toContainText(fill(words.replaces, { decision: words.decision_agreed, name: 'Ada' }));
  await anna.signoff.own.getByRole('button', { name: anna.words.common.cancel, exact: true }).click();
  await expect(anna.signoff.change).toBeVisible();

  const seen = await marit.page.request.get(`/api/workshops/${made.workshop.id}`);
  for (const { id, name } of WorkshopView.parse(await seen.json()).stage.participants) {
    if (name === 'Olga') await order(marit, made, { type: 'participant.role', participantId: id, role: 'observer' });
  }
  await expect(olga.signoff.part).toContainText(words.watching);
  await expect(olga.signoff.own).toHaveCount(0);
});

test('[SEAL-4] the notice that a version waits is put away for good on this device', async ({ person, server }) => {
  const made = await three(server.url);
  const [marit, anna] = [await person(), await person()];
  await sitToLead(marit, made);
  await sitDown(anna, made, 'Anna', SCHOOL);
  await freeze(marit, made);
  await expect(anna.signoff.notice(1, SCHOOL)).toBeVisible();
  await expect(marit.signoff.noticeAway).toHaveCount(0);
  await anna.signoff.noticeAway.click();
  await expect(anna.signoff.notice(1, SCHOOL)).toHaveCount(0);
  await anna.page.reload();
  await saved(anna);
  await expect(anna.signoff.notice(1, SCHOOL)).toHaveCount(0);
});

for (const locale of ['nl', 'en'] as const) {
  test(`[A11Y-1] [LANG-1] axe finds nothing where one signs off, light or dark, ${locale}`, async ({
    person,
    server,
  }) => {
    const made = await three(server.url, locale);
    const [marit, anna] = [await person({ locale }), await person({ locale })];
    await sitToLead(marit, made);
    await sitDown(anna, made, 'Anna', SCHOOL);
    await freeze(marit, made);
    const found: string[] = [];
    const look = async ({ page }: Person, where: string): Promise<void> =>
      void found.push(...(await complaintsInBoth(page, where)));
    await anna.signoff.open(made.workshop.id, 1);
    await anna.signoff.toReview.click();
    await look(anna, 'nothing chosen');
    await anna.signoff.choose('consult');
    await anna.signoff.toReview.click();
    await look(anna, 'no day');
    await anna.signoff.choose('not-agreed');
    await anna.signoff.note.fill('Nog niet.');
    await anna.signoff.toReview.click();
    await look(anna, 'read back');
    await anna.signoff.give.click();
    await anna.signoff.withdraw.click();
    await look(anna, 'receipt, taking it back');
    await marit.signoff.open(made.workshop.id, 1);
    await marit.signoff.byPartner.click();
    await look(marit, 'who steers');
    expect(found).toEqual([]);
  });
}
