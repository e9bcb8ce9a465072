import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** Where who steers freezes the text and opens it again, and what everyone is told of it. */
export type FreezingPage = {
  open(workshopId: string): Promise<void>;
  /** How much is still open, in words. */
  count: Locator;
  /** What has to be settled first. */
  first: Locator;
  /** One thing that is open, by its name. */
  item(name: string): Locator;
  /** Leaves every thing as it is. */
  acceptAll(): Promise<void>;
  remark: Locator;
  /** So many of the partners must agree. */
  askAtLeast(partners: number): Promise<void>;
  announce: Locator;
  cancel: Locator;
  now: Locator;
  yes: Locator;
  no: Locator;
  trouble: Locator;
  reason: Locator;
  reopen(reason: string): Promise<void>;
  /** At the foot of every page. */
  bar: Locator;
  putAway(): Promise<void>;
};

export function freezingPage(page: Page, words: Words): FreezingPage {
  const { common, freezing } = words;
  const reason = page.getByRole('textbox', { name: freezing.reason, exact: true });
  const bar = page.getByRole('complementary', { name: freezing.bar, exact: true });
  return {
    async open(workshopId) {
      await page.goto(`/w/${workshopId}/freeze`);
      await page.getByRole('heading', { level: 1, name: freezing.title, exact: true }).waitFor();
      await page.getByRole('checkbox').or(page.getByText(freezing.openNone)).first().waitFor();
    },
    count: page.getByRole('region', { name: freezing.open, exact: true }).getByRole('status'),
    first: page.getByRole('region', { name: freezing.first, exact: true }),
    item: (name) => page.getByRole('listitem').filter({ hasText: name }),
    async acceptAll() {
      for (const box of await page.getByRole('checkbox').all()) await box.check();
    },
    remark: page.getByRole('textbox', { name: freezing.remark, exact: true }),
    async askAtLeast(partners) {
      await page.getByRole('radio', { name: freezing.ruleSome, exact: true }).check();
      await page.getByRole('combobox', { name: freezing.ruleHowMany, exact: true }).selectOption(String(partners));
    },
    announce: page.getByRole('button', { name: fill(freezing.announce_other, { count: 30 }), exact: true }),
    cancel: page.getByRole('button', { name: freezing.cancel, exact: true }),
    now: page.getByRole('button', { name: freezing.now, exact: true }),
    yes: page.getByRole('button', { name: freezing.confirmYes, exact: true }),
    no: page.getByRole('alertdialog').getByRole('button', { name: common.cancel, exact: true }),
    trouble: page.getByRole('alert'),
    reason,
    async reopen(words) {
      await reason.fill(words);
      await page.getByRole('button', { name: freezing.reopenYes, exact: true }).click();
    },
    bar,
    putAway: () => bar.getByRole('button', { name: common.close, exact: true }).click(),
  };
}
