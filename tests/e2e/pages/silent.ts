import type { Locator, Page } from '@playwright/test';
import type { NoteKind } from '../../../shared/board/notes.ts';
import { tick } from './tick.ts';
import { fill, type Words } from './words.ts';

/** What someone does in a silent round: the private writing place, the way there, and one's words back. */
export type Silent = {
  place: Locator;
  newPoint: Locator;
  add(text: string, kind?: NoteKind): Promise<void>;
  mine: Locator;
  kept: Locator;
  waiting: Locator;
  count(writing: number, of: number): Locator;
  banner: Locator;
  go: Locator;
  /** What was not shown. */
  back: Locator;
};

export function silentOn(page: Page, { silent, notes }: Words): Silent {
  const place = page.getByTestId('silent-place');
  const newPoint = place.getByRole('textbox', { name: silent.newPoint });
  const banner = page.getByRole('complementary', { name: silent.banner });
  return {
    place,
    newPoint,
    async add(text, kind) {
      await newPoint.click();
      if (kind !== undefined) await tick(place.getByRole('radio', { name: notes[`kind_${kind}`] }));
      await newPoint.fill(text);
      await newPoint.press('Enter');
    },
    mine: place.getByRole('list', { name: silent.mine }).getByRole('listitem'),
    kept: place.getByText(silent.kept, { exact: true }),
    waiting: place.getByText(silent.waiting, { exact: true }),
    count: (writing, of) => place.getByText(fill(silent.count, { writing, of }), { exact: true }),
    banner,
    go: banner.getByRole('link', { name: silent.go }),
    back: page.getByTestId('silent-back'),
  };
}
