import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** Versions to be read: the list, one of them, two beside each other, and the packet one takes home. */
export type VersionsPage = {
  openList(workshopId: string): Promise<void>;
  open(workshopId: string, version: number): Promise<void>;
  openCompare(workshopId: string, version: number, beside?: number): Promise<void>;
  openPacket(workshopId: string, version: number, until?: string): Promise<void>;
  /** A version's card in the list. */
  card(version: number): Locator;
  /** On the board. */
  tile: Locator;
  /** The whole text of a version. */
  text: Locator;
  /** The way to the file with everything in it. */
  file: Locator;
  /** What differs between two versions. */
  changes: Locator;
  beside: Locator;
  next: Locator;
  previous: Locator;
  /** How far along the changes one is. */
  steps: Locator;
  /** The first page of the packet. */
  sheet: Locator;
  print: Locator;
};

export function versionsPage(page: Page, { versions, compare, packet }: Words): VersionsPage {
  const go = async (workshopId: string, ...rest: string[]): Promise<void> =>
    void (await page.goto([`/w/${workshopId}/versions`, ...rest].join('/')));
  const steps = page.getByRole('navigation', { name: compare.steps, exact: true });
  return {
    openList: (workshopId) => go(workshopId),
    open: (workshopId, version) => go(workshopId, String(version)),
    openCompare: (workshopId, version, beside) =>
      go(workshopId, String(version), `compare${beside === undefined ? '' : `?with=${beside}`}`),
    openPacket: (workshopId, version, until) =>
      go(workshopId, String(version), `packet${until === undefined ? '' : `?until=${until}`}`),
    card: (version) => page.getByTestId(`version-${version}`),
    tile: page.getByRole('link', { name: versions.title, exact: true }),
    text: page.getByTestId('version-text'),
    file: page.getByRole('link', { name: versions.file_json, exact: true }),
    changes: page.getByTestId('changes'),
    beside: page.getByRole('combobox', { name: new RegExp(fill(compare.with, { number: '\\d+' })) }),
    next: steps.getByRole('button', { name: compare.next, exact: true }),
    previous: steps.getByRole('button', { name: compare.previous, exact: true }),
    steps,
    sheet: page.getByTestId('packet-sheet'),
    print: page.getByRole('button', { name: packet.print, exact: true }),
  };
}
