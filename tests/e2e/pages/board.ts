import type { Locator, Page } from '@playwright/test';
import type { AgendaPanel } from './agenda.ts';
import type { PeoplePanel } from './people.ts';
import { type Steering, steeringHand } from './steering.ts';
import { fill, type Words } from './words.ts';

/** The board, and what the header offers on each page of a workshop. */
export type BoardPage = {
  /** Whether all is saved, in words. */
  status: Locator;
  block(title: string): Locator;
  /** A partner's seat at the table, as the list says it. */
  seat(partner: string): Locator;
  share: Locator;
  openShare(): Promise<void>;
  /** What who steers has, and nobody else. */
  steering: Steering;
  openPeople(): Promise<PeoplePanel>;
  openAgenda(): Promise<AgendaPanel>;
  me(name: string): Locator;
  openMe(name: string): Promise<void>;
  /** "This is not me", with the question that follows. */
  notMe(name: string): Promise<void>;
  closePanel(): Promise<void>;
};

export function boardPage(page: Page, words: Words): BoardPage {
  const { workshop, board, common } = words;
  const me = (name: string) => page.getByRole('button', { name: fill(workshop.me, { name }) });
  const share = page.getByRole('dialog', { name: workshop.shareTitle });
  const steering = steeringHand(page, words);
  return {
    status: page.getByTestId('status'),
    block: (title) => page.getByRole('link', { name: title, exact: true }),
    seat: (partner) =>
      page.getByRole('figure', { name: board.tableLabel }).getByRole('listitem').filter({ hasText: partner }),
    share,
    async openShare() {
      await page.getByRole('button', { name: workshop.share, exact: true }).click();
      await share.waitFor();
    },
    steering,
    openPeople: steering.openPeople,
    openAgenda: steering.openAgenda,
    me,
    openMe: (name) => me(name).click(),
    async notMe(name) {
      await me(name).click();
      await page.getByRole('button', { name: workshop.notMe }).click();
      await page.getByRole('button', { name: workshop.notMeYes }).click();
    },
    async closePanel() {
      await page.getByRole('button', { name: common.close, exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  };
}
