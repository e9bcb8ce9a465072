import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.ts';

export type JoinPage = {
  name: Locator;
  partner(name: string): Locator;
  enter: Locator;
  closed: Locator;
  askCode: Locator;
  /** Name and partner, and in. */
  sitDown(name: string, partner: string): Promise<void>;
  /** With an organisation that isn't there yet. */
  bringPartner(name: string, partner: string): Promise<void>;
  /** As someone who only leads. */
  sitDownAlone(name: string): Promise<void>;
};

export function joinPage(page: Page, { join }: Words): JoinPage {
  const name = page.getByRole('textbox', { name: join.name });
  const partner = (label: string) => page.getByRole('radio', { name: label, exact: true });
  const enter = page.getByRole('button', { name: join.enter });
  const sitDown = async (who: string, forWhom: string) => {
    await name.fill(who);
    await partner(forWhom).check();
    await enter.click();
  };
  return {
    name,
    partner,
    enter,
    closed: page.getByRole('heading', { name: join.closedTitle }),
    askCode: page.getByRole('heading', { name: join.askTitle }),
    sitDown,
    async bringPartner(who, forWhom) {
      await name.fill(who);
      await partner(join.newPartner).check();
      await page.getByLabel(join.newPartnerName).fill(forWhom);
      await enter.click();
    },
    sitDownAlone: (who) => sitDown(who, join.noPartner),
  };
}
