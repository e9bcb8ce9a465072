import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** Oneself in the header, and who else is there. */
export type Me = {
  rename(from: string, to: string): Promise<void>;
  /** Who is here and where, as the sheet in the header says. */
  openHere(count: number): Promise<Locator>;
};

export function meMenu(page: Page, { workshop: said }: Words): Me {
  return {
    async rename(from, to) {
      await page.getByRole('button', { name: fill(said.me, { name: from }) }).click();
      await page.getByRole('button', { name: said.nameChange, exact: true }).click();
      await page.getByRole('textbox', { name: said.name, exact: true }).fill(to);
      await page.getByRole('button', { name: said.nameSave, exact: true }).click();
      await page.getByRole('button', { name: said.nameChange, exact: true }).waitFor();
      await page.keyboard.press('Escape');
    },
    async openHere(count) {
      const name = fill(count === 1 ? said.hereCount_one : said.hereCount_other, { count });
      await page.getByRole('button', { name, exact: true }).click();
      return page.getByRole('dialog', { name, exact: true });
    },
  };
}
