import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.ts';

export type LinksPage = {
  heading: Locator;
  facilitator: Locator;
  join: Locator;
  code: Locator;
  projector: Locator;
  qr: Locator;
  goIn(): Promise<void>;
  /** The button that copies one of the four, by its label on the screen. */
  copy(label: 'facilitatorLink' | 'joinLink' | 'joinCode' | 'projectorLink'): Promise<void>;
  copied: Locator;
};

export function linksPage(page: Page, { home, common }: Words): LinksPage {
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  return {
    heading: page.getByRole('heading', { name: home.linksTitle, level: 1 }),
    facilitator: field(home.facilitatorLink),
    join: field(home.joinLink),
    code: field(home.joinCode),
    projector: field(home.projectorLink),
    qr: page.getByRole('img', { name: home.qr }),
    goIn: () => page.getByRole('link', { name: home.goIn }).click(),
    copy: (label) => page.getByRole('button', { name: `${common.copy}: ${home[label]}`, exact: true }).click(),
    copied: page.getByText(common.copied, { exact: true }),
  };
}
