import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.ts';

export type ProjectorPage = {
  title(title: string): Locator;
  qr: Locator;
  code(code: string): Locator;
  address(address: string): Locator;
  seat(partner: string): Locator;
  closed: Locator;
  away: Locator;
};

export function projectorPage(page: Page, { projector }: Words): ProjectorPage {
  const how = page.getByRole('region', { name: projector.how });
  return {
    title: (title) => page.getByRole('heading', { name: title, level: 1 }),
    qr: page.getByRole('img', { name: projector.qr }),
    code: (code) => how.getByText(code, { exact: true }),
    address: (address) => how.getByText(address, { exact: true }),
    seat: (partner) =>
      page.getByRole('figure', { name: projector.label }).getByRole('listitem').filter({ hasText: partner }),
    closed: page.getByRole('main').getByText(projector.closed),
    away: page.getByText(projector.away),
  };
}
