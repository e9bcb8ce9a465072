import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

type NewPartner = { name: string; kind: 'school' | 'board' | 'institute' | 'other' };

export type HomePage = {
  heading: Locator;
  language: Locator;
  open(): Promise<void>;
  enterCode(code: string): Promise<void>;
  /** Into a workshop halfway, to look round. */
  lookRound(): Promise<void>;
  /** On the board of an example: what it is, and until when. */
  exampleNote: Locator;
  /** Fills the form and sends it. */
  start(title: string, partners: readonly NewPartner[]): Promise<void>;
};

export function homePage(page: Page, { home, join, common }: Words): HomePage {
  return {
    heading: page.getByRole('heading', { name: common.product, level: 1 }),
    language: page.getByLabel(common.language, { exact: true }),
    open: async () => void (await page.goto('/')),
    async enterCode(code) {
      await page.getByLabel(join.code, { exact: true }).fill(code);
      await page.getByRole('button', { name: join.go }).click();
    },
    lookRound: () => page.getByRole('button', { name: home.exampleOpen, exact: true }).click(),
    exampleNote: page.getByText(home.exampleNote.split('{{date}}', 1)[0] ?? home.exampleNote),
    async start(title, partners) {
      await page.getByLabel(home.title).fill(title);
      for (const [at, { name, kind }] of partners.entries()) {
        const row = page.getByLabel(fill(home.partnerName, { number: at + 1 }));
        if (!(await row.isVisible())) await page.getByRole('button', { name: home.addPartner }).click();
        await row.fill(name);
        await page.getByLabel(fill(home.partnerKind, { number: at + 1 })).selectOption(kind);
      }
      await page.getByRole('button', { name: home.start }).click();
    },
  };
}
