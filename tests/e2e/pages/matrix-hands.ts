import type { Locator, Page } from '@playwright/test';
import type { NOTE_KINDS } from '../../../shared/board/notes.ts';
import { fill, type Words } from './words.ts';

type Kind = (typeof NOTE_KINDS)[number];
export type CellIds = { variantId: string; aspectId: string };

/** A note as the page shows it. `by`: the person its card names, null where it names none yet. */
export type SeenNote = CellIds & { id: string; kind: string; text: string; by: string | null };

/**
 * What someone does in the matrix while others do too. A mouse would miss: what it aims at is moved by someone else. So
 * all of this goes by keys, and by pressing a button wherever it is. False: it was gone before it was done.
 */
export type MatrixHands = {
  /** Every note on the page, in the order of its cell. */
  seen(): Promise<SeenNote[]>;
  /** Opens these folded cells, and every list that shows its first alone. */
  unfold(cells: readonly CellIds[]): Promise<void>;
  add(at: CellIds, texts: readonly string[], kind: Kind): Promise<void>;
  /**
   * Writes behind what stands in a note; first something that is taken back. `regretted`: it stood there in one piece,
   * and does no more. Null: the note was gone before it was done.
   */
  edit(id: string, words: string, regretted: string | null): Promise<{ regretted: boolean } | null>;
  adopt(id: string): Promise<boolean>;
  /** One place up or down. */
  shift(id: string, key: 'ArrowUp' | 'ArrowDown'): Promise<boolean>;
  move(id: string, to: { variant: string; aspect: string }): Promise<boolean>;
  bin(id: string): Promise<boolean>;
  undo(): Promise<boolean>;
  /** On a phone: to another variant. */
  turnTo(variant: string): Promise<void>;
  /** How many lie in the bin. */
  binned(): Promise<number>;
};

/** Runs in the page. */
function seenIn(cells: Element[]): SeenNote[] {
  return cells.flatMap((cell) =>
    [...cell.querySelectorAll('[data-note]')].map((card) => {
      const words = card.querySelector('[data-part=text]')?.lastChild?.textContent;
      const author = card.querySelector('time')?.parentElement?.getAttribute('title');
      return {
        variantId: cell.getAttribute('data-variant') ?? '',
        aspectId: cell.getAttribute('data-aspect') ?? '',
        id: card.getAttribute('data-note') ?? '',
        kind: card.getAttribute('data-kind') ?? '',
        text: words ?? card.querySelector('textarea')?.value ?? '',
        by: author?.split(', ')[0] ?? null,
      };
    }),
  );
}

const press = (target: Locator): Promise<boolean> =>
  target.evaluateAll(([first]) => {
    if (!(first instanceof HTMLElement)) return false;
    first.focus();
    // What came in meanwhile is drawn with the focus: it may be gone now.
    if (!first.isConnected) return false;
    first.click();
    return true;
  });

/** Whether it comes before long; who is gone meanwhile never does. */
const comes = (target: Locator): Promise<boolean> =>
  target.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );

export function matrixHands(page: Page, { matrix: said, notes }: Words): MatrixHands {
  const cells = page.locator('[data-variant][data-aspect]');
  const cellOf = ({ variantId, aspectId }: CellIds) =>
    page.locator(`[data-variant="${variantId}"][data-aspect="${aspectId}"]`);
  const part = (id: string, name: 'text' | 'menu' | 'adopt') =>
    page.locator(`[data-note="${id}"] [data-part="${name}"]`);
  const counted = (sentence: string) => new RegExp(`^${sentence.replace('{{count}}', '(\\d+)')}$`);
  const more = page.getByRole('button', {
    name: new RegExp(`${counted(said.more_one).source}|${counted(said.more_other).source}`),
  });
  const inBin = new RegExp(`^${fill(notes.inBin, { count: '#' }).replace(/[()]/g, '\\$&').replace('#', '(\\d+)')}$`);

  async function choose(id: string, what: string): Promise<boolean> {
    if (!(await press(part(id, 'menu')))) return false;
    const item = page.getByRole('menu').getByText(what, { exact: true });
    if ((await comes(item)) && (await press(item))) return true;
    await page.keyboard.press('Escape');
    return false;
  }

  return {
    seen: () => cells.evaluateAll(seenIn),
    async unfold(all) {
      for (const one of all) await press(cellOf(one).locator('[data-fold][aria-expanded=false]'));
      while (await press(more));
    },
    async add(at, texts, kind) {
      const cell = cellOf(at);
      const field = cell.locator('fieldset textarea');
      if ((await field.count()) === 0) await press(cell.locator('button[data-way-in]'));
      await field.focus();
      await press(cell.locator(`fieldset input[value=${kind}]`));
      await field.focus();
      for (const text of texts) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Escape');
    },
    async edit(id, words, regretted) {
      const field = page.locator(`[data-note="${id}"] textarea`);
      if (!(await press(part(id, 'text'))) || !(await comes(field))) return null;
      let isGone = false;
      if (regretted !== null) {
        await page.keyboard.press('Control+End');
        await page.keyboard.type(regretted);
        while ((await field.inputValue()).includes(regretted)) {
          await page.keyboard.press('Control+z');
          isGone = true;
        }
      }
      await page.keyboard.press('Control+End');
      await page.keyboard.type(words, { delay: 10 });
      await page.keyboard.press('Enter');
      return { regretted: isGone };
    },
    adopt: (id) => press(part(id, 'adopt')),
    async shift(id, key) {
      const there = await part(id, 'text').evaluateAll(([first]) => {
        if (first instanceof HTMLElement) first.focus();
        return first !== undefined;
      });
      if (there) await page.keyboard.press(`Alt+${key}`);
      return there;
    },
    async move(id, to) {
      if (!(await choose(id, notes.moveTo))) return false;
      const form = page.getByRole('dialog', { name: said.moveTitle });
      await form.getByLabel(said.moveVariant, { exact: true }).selectOption({ label: to.variant });
      await form.getByLabel(said.moveAspect, { exact: true }).selectOption({ label: to.aspect });
      await form.getByRole('button', { name: said.moveHere, exact: true }).click();
      await form.waitFor({ state: 'detached' });
      return true;
    },
    bin: (id) => choose(id, notes.toBin),
    undo: () => press(page.getByRole('button', { name: notes.undo, exact: true })),
    async turnTo(variant) {
      const [number, total] = said.phoneOf.split(/\{\{\w+\}\}/);
      await page.getByLabel(new RegExp(`^${number}\\d+${total}\\d+$`)).selectOption({ label: variant });
    },
    async binned() {
      const button = page.getByRole('button', { name: inBin });
      const [name = ''] = await button.allTextContents();
      return Number(inBin.exec(name)?.[1] ?? 0);
    },
  };
}
