import type { Locator, Page } from '@playwright/test';
import type { Decision } from '../../../shared/version/decision.ts';
import { fill, type Words } from './words.ts';

/** The sign-off of a version, on its page: where it stands, what one's own partner says, who may say it. */
export type SignoffPage = {
  open(workshopId: string, version: number): Promise<void>;
  /** The whole of it. */
  part: Locator;
  /** How many agree, how many must. */
  standing: Locator;
  /** What one's own partner says, or is about to. */
  own: Locator;
  choose(decision: Decision): Promise<void>;
  note: Locator;
  until: Locator;
  /** To what is read back, and from there to the receipt. */
  toReview: Locator;
  review: Locator;
  give: Locator;
  receipt: Locator;
  change: Locator;
  withdraw: Locator;
  withdrawYes: Locator;
  /** The offer to say the same as of the version before. */
  again: Locator;
  sayAgain(version: number): Locator;
  /** A partner's line in the list. */
  line(partner: string): Locator;
  signatory(partner: string): Locator;
  nameSomeone: Locator;
  /** Who signs by partner, for who steers. */
  byPartner: Locator;
  notice(version: number, partner: string): Locator;
  noticeGo(version: number): Locator;
  noticeAway: Locator;
};

export function signoffPage(page: Page, { signoff: words }: Words): SignoffPage {
  const part = page.getByTestId('signoff');
  const own = page.getByTestId('signoff-own');
  const again = page.getByTestId('signoff-again');
  const button = (scope: Page | Locator, name: string): Locator => scope.getByRole('button', { name, exact: true });
  return {
    open: async (workshopId, version) => void (await page.goto(`/w/${workshopId}/versions/${version}`)),
    part,
    standing: page.getByTestId('signoff-standing'),
    own,
    choose: (decision) =>
      own
        .getByRole('radio', { name: `${words[`decision_${decision}`]} ${words[`says_${decision}`]}`, exact: true })
        .check(),
    note: own.getByRole('textbox'),
    until: own.getByLabel(words.until, { exact: true }),
    toReview: button(own, words.toReview),
    review: page.getByRole('region', { name: words.reviewTitle }),
    give: button(own, words.give),
    receipt: page.getByTestId('signoff-receipt'),
    change: button(own, words.change),
    withdraw: button(own, words.withdraw),
    withdrawYes: button(own, words.withdrawYes),
    again,
    sayAgain: (version) => button(again, fill(words.again, { number: version })),
    line: (partner) =>
      part.getByRole('list', { name: words.perPartner }).getByRole('listitem').filter({ hasText: partner }),
    signatory: (partner) => part.getByLabel(fill(words.signatory, { partner }), { exact: true }),
    nameSomeone: button(own, words.name),
    byPartner: button(part, words.signatories),
    notice: (version, partner) => page.getByText(fill(words.notice, { number: version, partner })),
    noticeGo: (version) => page.getByRole('link', { name: fill(words.toVersion, { number: version }) }),
    noticeAway: button(page, words.noticeAway),
  };
}
