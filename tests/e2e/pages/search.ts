import type { Locator, Page } from '@playwright/test';
import type { Group } from '../../../client/search/entries.ts';
import { fill, type Words } from './words.ts';

/** Looking for a word, from anywhere in a workshop. */
export type Search = {
  panel: Locator;
  open(): Promise<void>;
  field: Locator;
  /** What was found in one part. */
  results(group: Group): Locator;
  /** The letters that were found, as they are marked. */
  marks: Locator;
  nothing(typed: string): Locator;
  close(): Promise<void>;
};

export function searchPanel(page: Page, { search: said, board, common }: Words): Search {
  const panel = page.getByRole('dialog', { name: said.title });
  return {
    panel,
    open: () => page.getByRole('main').getByRole('button', { name: board.search }).click(),
    field: panel.getByRole('searchbox', { name: said.label }),
    results: (group) => panel.getByRole('region', { name: said[`group_${group}`], exact: true }).getByRole('link'),
    marks: panel.locator('mark'),
    nothing: (typed) => panel.getByText(fill(said.none, { typed }), { exact: true }),
    async close() {
      await panel.getByRole('button', { name: common.close, exact: true }).click();
      await panel.waitFor({ state: 'detached' });
    },
  };
}
