import type { Locator, Page } from '@playwright/test';
import type { NoteKind } from '../../../shared/board/notes.ts';
import { tick } from './tick.ts';
import { fill, type Words } from './words.ts';

/** The short contributions under one question; in a cell of the matrix and on a scenario they are worked alike. */
export type Contributions = {
  /** What folds them out and in. */
  fold: Locator;
  /** Folds them out, where they are folded. */
  open(): Promise<void>;
  newNote: Locator;
  /** Chooses a kind and puts a note on the table. */
  add(text: string, kind?: NoteKind): Promise<void>;
  note(text: string): Locator;
  /** What they say, in their order. */
  texts(): Promise<string[]>;
  edit(text: string, add: string): Promise<void>;
  adopt(text: string): Promise<void>;
  /** Chooses something from a note's menu. */
  act(text: string, what: 'toBin' | 'moveUp' | 'moveDown' | `kind_${NoteKind}`): Promise<void>;
  undo: Locator;
  binButton(count: number): Locator;
  openBin(count: number): Promise<Locator>;
};

export function contributionsIn(part: Locator, page: Page, { notes: said }: Words): Contributions {
  const fold = part.getByRole('button', { name: said.title, exact: true });
  const newNote = part.getByRole('textbox', { name: said.newNote, exact: true });
  const note = (text: string) => part.locator('[data-note]').filter({ hasText: text });
  const words = (text: string) => note(text).locator('[data-part=text]');
  const binButton = (count: number) => part.getByRole('button', { name: fill(said.inBin, { count }), exact: true });
  return {
    fold,
    async open() {
      // What stands under a long answer is drawn when one comes near it.
      await part.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await fold.waitFor();
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    },
    newNote,
    async add(text, kind) {
      await newNote.click();
      if (kind !== undefined) {
        await tick(part.getByRole('radio', { name: said[`kind_${kind}`], exact: true }));
        await newNote.click();
      }
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    note,
    texts: () =>
      part
        .locator('[data-note] [data-part=text]')
        .evaluateAll((all) => all.map((each) => (each.lastChild?.textContent ?? '').trim())),
    async edit(text, add) {
      await words(text).click();
      const field = part.getByRole('textbox', { name: said.editNote, exact: true });
      await field.press('End');
      await field.pressSequentially(add);
      await field.press('Enter');
    },
    adopt: (text) => note(text).getByRole('button', { name: said.adopt, exact: true }).click(),
    async act(text, what) {
      await note(text).getByRole('button', { name: said.more, exact: true }).click();
      await page.getByRole('menu').getByText(said[what], { exact: true }).click();
    },
    undo: part.getByRole('button', { name: said.undo, exact: true }),
    binButton,
    async openBin(count) {
      await binButton(count).click();
      return part.getByRole('list', { name: fill(said.inBin, { count }), exact: true });
    },
  };
}
