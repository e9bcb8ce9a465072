import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** What who takes part sees of the stage: where the group is, the time left, and their own signals. */
export type Following = {
  /** Says where the group is, and offers to come along. */
  bar: Locator;
  along: Locator;
  stay: Locator;
  /** The switch, in the menu about oneself. */
  follows: Locator;
  onScreen: Locator;
  time: Locator;
  ready: Locator;
  hand: Locator;
  /** Who is here and where, opened. */
  openHere(count: number, hands: number): Promise<Locator>;
};

export function followingOn(page: Page, { following, signals, workshop }: Words): Following {
  const bar = page.getByRole('complementary', { name: following.bar });
  const group = page.getByRole('group', { name: signals.group });
  return {
    bar,
    along: bar.getByRole('button', { name: following.along, exact: true }),
    stay: bar.getByRole('button', { name: following.stay, exact: true }),
    follows: page.getByRole('checkbox', { name: following.follow }),
    onScreen: page.getByText(following.onScreen, { exact: true }),
    time: page.getByRole('timer'),
    ready: group.getByRole('button', { name: signals.ready }),
    hand: group.getByRole('button', { name: signals.hand }),
    async openHere(count, hands) {
      const here = fill(count === 1 ? workshop.hereCount_one : workshop.hereCount_other, { count });
      const up = fill(hands === 1 ? signals.handsCount_one : signals.handsCount_other, { count: hands });
      await page.getByRole('button', { name: hands === 0 ? here : `${here}. ${up}` }).click();
      return page.getByRole('dialog');
    },
  };
}
