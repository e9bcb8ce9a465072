import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** How a workshop ends: the page about keeping and removing it, and what is seen once it is gone. */
export type LeavingPage = {
  open(workshopId: string): Promise<void>;
  /** Until when it is kept, in a sentence. */
  kept: Locator;
  /** Chooses how long from today. */
  keep(length: 'keep_3' | 'keep_12' | 'keep_24' | 'keep_60'): Promise<void>;
  /** What was written that stands in no file. */
  noVersion: Locator;
  file(name: 'logFile'): Locator;
  remove: Locator;
  /** Asks for it, and types this for its title. */
  type(title: string, typed: string): Promise<void>;
  yes(): Promise<void>;
  wrong: Locator;
  gone(title: string): Locator;
  stillThere: Locator;
  /** What everyone else is told. */
  told: Locator;
  /** Then: what they typed or wrote on this device, to be copied. */
  stillHas(text: string): Locator;
  wipe: Locator;
  wiped: Locator;
  /** In the last month, for who steers. */
  soon: Locator;
};

export function leavingPage(page: Page, { leaving: said, workshop }: Words): LeavingPage {
  return {
    open: async (workshopId) => void (await page.goto(`/w/${workshopId}/leave`)),
    kept: page.getByRole('region', { name: said.keptTitle }).getByRole('status'),
    async keep(length) {
      await page.getByRole('button', { name: said.change, exact: true }).click();
      await page.getByLabel(said.changeLabel, { exact: true }).selectOption({ label: said[length] });
      await page.getByRole('button', { name: new RegExp(`^${fill(said.changeSave, { date: '' })}`) }).click();
    },
    noVersion: page.getByText(said.noVersion, { exact: true }),
    file: (name) => page.getByRole('link', { name: said[name], exact: true }),
    remove: page.getByRole('button', { name: said.remove, exact: true }),
    async type(title, typed) {
      await page.getByRole('button', { name: said.remove, exact: true }).click();
      await page.getByLabel(fill(said.typeTitle, { title })).fill(typed);
    },
    yes: () => page.getByRole('button', { name: said.removeYes, exact: true }).click(),
    wrong: page.getByText(said.typeWrong, { exact: true }),
    gone: (title) => page.getByRole('heading', { name: fill(said.goneTitled, { title }), level: 1 }),
    stillThere: page.getByText(said.goneFiles, { exact: true }),
    told: page.getByText(workshop.ended_goneForAll, { exact: true }),
    stillHas: (text) => page.getByRole('listitem').filter({ hasText: text }),
    wipe: page.getByRole('button', { name: said.stillWipe, exact: true }),
    wiped: page.getByText(said.stillWiped, { exact: true }),
    soon: page.getByRole('link', { name: said.soonOpen, exact: true }),
  };
}
