import type { Locator, Page } from '@playwright/test';
import type { NOTE_KINDS } from '../../../shared/board/notes.ts';
import { type Contributions, contributionsIn } from './contributions.ts';
import { tick } from './tick.ts';
import { fill, type Words } from './words.ts';

type Kind = (typeof NOTE_KINDS)[number];
type At = { variant: string; aspect: string };

/** One cell of the table. */
type MatrixCell = Pick<Contributions, 'note' | 'texts' | 'edit' | 'adopt'> & {
  here: Locator;
  /** Opens where one writes, puts these on the table one after the other, and leaves. */
  add(texts: readonly string[], kind?: Kind): Promise<void>;
  /** Unfolds what the guide says. */
  openGuide(): Promise<Locator>;
  /** By the note's menu, to another cell. */
  move(text: string, to: At): Promise<void>;
  /** Shows those beyond the first. */
  more(count: number): Locator;
  less: Locator;
  /** With the mouse, onto another cell. */
  drag(text: string, to: MatrixCell): Promise<void>;
};

export type MatrixPage = {
  heading: Locator;
  open(workshopId: string): Promise<void>;
  cell(at: At): MatrixCell;
  row(variant: string): Locator;
  /** The page of one cell, from the table. */
  openCell(at: At): Promise<void>;
  showOverview(): Promise<void>;
  /** Reads only notes of these kinds. */
  showKinds(kinds: readonly Kind[]): Promise<void>;
  showAll: Locator;
  look(partner: string): Promise<void>;
  lens(partner: string): Locator;
  undo: Locator;
  openVariants(): Promise<Variants>;
  /** On a phone. */
  nextVariant: Locator;
  aspect(title: string): Locator;
};

type Variants = {
  add(title: string, basedOn?: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  mayTake(title: string): Locator;
  /** Asks, and says what stands on it; `yes` does it. */
  take(title: string): Promise<{ says: Locator; yes(): Promise<void> }>;
  putBack(title: string): Promise<void>;
  close(): Promise<void>;
};

export function matrixPage(page: Page, words: Words): MatrixPage {
  const { matrix: said, notes, common } = words;
  const cellAt = (at: At): Locator => page.getByRole('gridcell', { name: fill(said.cellAt, at) });
  const link = (name: string) => page.getByRole('link', { name, exact: true });

  function cell(at: At): MatrixCell {
    const here = cellAt(at);
    const { note, texts, edit, adopt } = contributionsIn(here, page, words);
    return {
      here,
      note,
      texts,
      edit,
      adopt,
      async add(all, kind) {
        await here.getByRole('button', { name: fill(said.addAt, at), exact: true }).click();
        const field = here.getByRole('textbox', { name: fill(said.newAt, at), exact: true });
        if (kind !== undefined) {
          await tick(here.getByRole('radio', { name: notes[`kind_${kind}`], exact: true }));
          await field.click();
        }
        for (const text of all) {
          await page.keyboard.type(text);
          await page.keyboard.press('Enter');
        }
        await page.keyboard.press('Escape');
      },
      async openGuide() {
        await here.locator('button[aria-expanded=false]').first().click();
        return here.getByRole('region', { name: said.fromGuide, exact: true });
      },
      async move(text, to) {
        await note(text).getByRole('button', { name: notes.more, exact: true }).click();
        await page.getByRole('menu').getByText(notes.moveTo, { exact: true }).click();
        const form = page.getByRole('dialog', { name: said.moveTitle });
        await form.getByLabel(said.moveVariant, { exact: true }).selectOption({ label: to.variant });
        await form.getByLabel(said.moveAspect, { exact: true }).selectOption({ label: to.aspect });
        await form.getByRole('button', { name: said.moveHere, exact: true }).click();
        await form.waitFor({ state: 'detached' });
      },
      more: (count) =>
        here.getByRole('button', { name: fill(count === 1 ? said.more_one : said.more_other, { count }), exact: true }),
      less: here.getByRole('button', { name: said.less, exact: true }),
      async drag(text, to) {
        await to.here.scrollIntoViewIfNeeded();
        const [from, target] = [await note(text).boundingBox(), await to.here.boundingBox()];
        if (from === null || target === null) throw new Error('the two cells are not in sight together');
        await page.mouse.move(from.x + 50, from.y + 14);
        await page.mouse.down();
        await page.mouse.move(from.x + 70, from.y + 30, { steps: 3 });
        await page.mouse.move(target.x + target.width / 2, target.y + 40, { steps: 6 });
        await page.locator('[data-carried]').waitFor();
        // Where it lies is looked up once a frame.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await page.mouse.up();
      },
    };
  }

  return {
    heading: page.getByRole('heading', { name: said.title, level: 1, exact: true }),
    async open(workshopId) {
      await page.goto(`/w/${workshopId}/matrix`);
    },
    cell,
    row: (variant) => page.getByRole('rowheader', { name: variant }),
    openCell: (at) =>
      cellAt(at)
        .getByRole('link', { name: fill(said.openCell, at), exact: true })
        .click(),
    showOverview: () => link(said.view_overview).click(),
    async showKinds(kinds) {
      await page.getByRole('button', { name: said.choose, exact: true }).click();
      for (const kind of kinds) await page.getByRole('checkbox', { name: said[`kind_${kind}`], exact: true }).check();
      await page.keyboard.press('Escape');
    },
    showAll: page.getByRole('button', { name: said.showAll, exact: true }),
    async look(partner) {
      await page.getByLabel(said.lens, { exact: true }).selectOption({ label: fill(said.lensFor, { partner }) });
    },
    lens: (partner) => page.getByRole('region', { name: partner, exact: true }),
    undo: page.getByRole('button', { name: notes.undo, exact: true }),
    async openVariants() {
      await page.getByRole('button', { name: said.variants, exact: true }).click();
      const panel = page.getByRole('dialog', { name: said.variants });
      await panel.waitFor();
      const button = (sentence: string, title: string) =>
        panel.getByRole('button', { name: fill(sentence, { title }), exact: true });
      return {
        async add(title, basedOn) {
          await panel.getByLabel(said.variantTitle, { exact: true }).fill(title);
          if (basedOn !== undefined) {
            await panel.getByLabel(said.variantBase, { exact: true }).selectOption({ label: basedOn });
          }
          await panel.getByRole('button', { name: said.variantAdd, exact: true }).click();
        },
        async rename(from, to) {
          await panel.getByLabel(fill(said.variantRename, { title: from }), { exact: true }).fill(to);
          await page.keyboard.press('Enter');
        },
        mayTake: (title) => button(said.variantTakeNamed, title),
        async take(title) {
          await button(said.variantTakeNamed, title).click();
          const says = panel.getByRole('alertdialog', { name: fill(said.variantTakeAsk, { title }) });
          return { says, yes: () => says.getByRole('button', { name: said.variantTake, exact: true }).click() };
        },
        putBack: (title) => button(said.variantPutBackNamed, title).click(),
        async close() {
          await panel.getByRole('button', { name: common.close, exact: true }).click();
          await panel.waitFor({ state: 'detached' });
        },
      };
    },
    nextVariant: page.getByRole('button', { name: said.phoneNext, exact: true }),
    aspect: (title) =>
      page.locator('[data-aspect]').filter({ has: page.getByRole('button', { name: title, exact: true }) }),
  };
}
