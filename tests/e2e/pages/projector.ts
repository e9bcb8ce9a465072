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
  /** The picture that stands now. */
  picture: Locator;
  /** The largest words of it. */
  heading: Locator;
  /** The line under every picture. */
  footer: Locator;
  /** The time left, as it is drawn. */
  clock: Locator;
  /** Which page of the picture stands, in words; empty where it is one. */
  pages: Locator;
};

export function projectorPage(page: Page, { projector }: Words): ProjectorPage {
  const how = page.getByRole('region', { name: projector.how });
  const picture = page.getByRole('main');
  const footer = page.getByRole('contentinfo');
  const pages = new RegExp(`^${projector.page.replaceAll(/\{\{\w+\}\}/g, '\\d+')}$`);
  return {
    title: (title) => page.getByRole('heading', { name: title, level: 1 }),
    qr: picture.getByRole('img', { name: projector.qr }),
    code: (code) => how.getByText(code, { exact: true }),
    address: (address) => how.getByText(address, { exact: true }),
    seat: (partner) =>
      page.getByRole('figure', { name: projector.label }).getByRole('listitem').filter({ hasText: partner }),
    closed: picture.getByText(projector.closed),
    away: page.getByText(projector.away),
    picture,
    heading: picture.getByRole('heading', { level: 1 }),
    footer,
    clock: footer.getByRole('timer'),
    pages: picture.getByText(pages),
  };
}
