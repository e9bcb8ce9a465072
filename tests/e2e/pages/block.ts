import type { Locator, Page } from '@playwright/test';
import { type Contributions, contributionsIn } from './contributions.ts';
import { type History, historyPanel } from './history.ts';
import { type Positions, positionsIn } from './positions.ts';
import { fill, type Words } from './words.ts';

export type Tool = 'heading' | 'bullets' | 'quote' | 'table';

/** One answer on a block's page. */
export type Answer = {
  /** Where one writes; not there for who only reads. */
  editor: Locator;
  /** The answer as text, for who only reads. */
  reading: Locator;
  carets: Locator;
  /** The lines as they are read: one per paragraph, heading or item, without the carets of others. */
  lines(): Promise<string[]>;
  /** Puts the caret in the line with this text. */
  caretTo(line: string, side: 'start' | 'end'): Promise<void>;
  /** As `caretTo`, without a mouse, so that it also hits a line that others keep moving. False where the line isn't there. */
  putCaret(word: string, side: 'start' | 'end'): Promise<boolean>;
  /** Puts the caret at the end and types. */
  type(text: string): Promise<void>;
  /** Ends the line one is in, and types on the next. */
  typeLine(text: string): Promise<void>;
  /** Uses a tool on the line with the caret. */
  use(tool: Tool): Promise<void>;
  toolbar: Locator;
  /** Words of mine that are offered back, and by whose change they went. */
  lost: { words: Locator; putBack: Locator; saidOf(name: string): Locator; said: Locator };
  /** The text in pieces, each with the partner whose words they are marked as. */
  pieces(): Promise<{ text: string; partnerId: string | null }[]>;
  /** The partners the page says wrote here. */
  wroteHere: Locator;
  contributions: Contributions;
  positions: Positions;
};

export type BlockPage = {
  heading(title: string): Locator;
  status: Locator;
  answer(question: string): Answer;
  offerings: Locator;
  history: History;
};

/** Runs in the page. */
function putCaretIn(element: Element, [word, side]: readonly [string, 'start' | 'end']): boolean {
  const line = [...element.querySelectorAll('p, h3, h4')].find((each) =>
    new RegExp(`${word}(?!\\d)`).test(each.textContent ?? ''),
  );
  const selection = window.getSelection();
  if (line === undefined || selection === null || !(element instanceof HTMLElement)) return false;
  element.focus();
  selection.selectAllChildren(line);
  if (side === 'start') selection.collapseToStart();
  else selection.collapseToEnd();
  return true;
}

/** Runs in the page: whether the caret is in the line with this word. */
function isCaretIn(element: Element, word: string): boolean {
  const place = window.getSelection()?.anchorNode ?? null;
  const line = (place instanceof Element ? place : place?.parentElement)?.closest('p, h3, h4') ?? null;
  return line !== null && element.contains(line) && new RegExp(`${word}(?!\\d)`).test(line.textContent ?? '');
}

/** Runs in the page. */
function piecesOf(element: Element): { text: string; partnerId: string | null }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: { text: string; partnerId: string | null }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('.gt-caret') !== null) continue;
    const partnerId = parent.closest('[data-author]')?.getAttribute('data-author') ?? null;
    pieces.push({ text: node.textContent ?? '', partnerId });
  }
  return pieces;
}

/** Runs in the page. */
function linesOf(element: Element): string[] {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return [];
  for (const caret of copy.querySelectorAll('.gt-caret')) caret.remove();
  return [...copy.querySelectorAll('p, h3, h4')].map((line) => line.textContent ?? '').filter((line) => line !== '');
}

export function blockPage(page: Page, words: Words): BlockPage {
  const { editor: said, authors } = words;
  return {
    history: historyPanel(page, words),
    heading: (title) => page.getByRole('heading', { name: title, level: 1 }),
    status: page.getByTestId('status'),
    offerings: page.getByRole('button', { name: said['lost.putBack'] }),
    answer(question) {
      const section = page.getByRole('region', { name: question, exact: true });
      const editor = section.getByRole('textbox', { name: question, exact: true });
      const reading = section.getByRole('article', { name: question, exact: true });
      const toolbar = section.getByRole('toolbar', { name: said.tools });
      // One sees where the caret is before one types on; a robot's next key comes before the editor has heard of it.
      const painted = () =>
        page.evaluate(
          () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
        );
      // With the mouse, as a person would: an editor that has just got the focus puts its own caret back once.
      const toEnd = async () => {
        const last = editor.locator('p, h3, h4').last();
        await last.scrollIntoViewIfNeeded();
        const box = await last.boundingBox();
        if (box === null) throw new Error('the answer has no line');
        await last.click({ position: { x: box.width - 2, y: box.height - 4 } });
        await painted();
      };
      return {
        editor,
        reading,
        carets: editor.locator('.gt-caret-label'),
        lines: () => editor.or(reading).evaluate(linesOf),
        async caretTo(line, side) {
          const place = editor.getByText(line);
          // To the middle first, as a person scrolls: at the edge a line lies under the header.
          await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await place.click();
          await painted();
          await page.keyboard.press(side === 'start' ? 'Home' : 'End');
          await painted();
        },
        async putCaret(word, side) {
          while (await editor.evaluate(putCaretIn, [word, side] as const)) {
            await painted();
            // What someone else wrote in the instant before the editor heard of it can have undone it; one sees that.
            if (await editor.evaluate(isCaretIn, word)) return true;
          }
          return false;
        },
        async type(text) {
          await toEnd();
          await page.keyboard.type(text);
        },
        async typeLine(text) {
          await toEnd();
          await page.keyboard.press('Enter');
          await page.keyboard.type(text);
        },
        use: (tool) => toolbar.getByRole('button', { name: said[`tool.${tool}`], exact: true }).click(),
        toolbar,
        lost: {
          words: section.getByRole('textbox', { name: said['lost.words'] }),
          putBack: section.getByRole('button', { name: said['lost.putBack'] }),
          saidOf: (name) => section.getByText(fill(said['lost.overtakenBy'], { name })),
          said: section.getByText(said['lost.overtaken']),
        },
        pieces: () => editor.or(reading).evaluate(piecesOf),
        wroteHere: section.getByRole('list', { name: authors.wrote }).getByRole('listitem'),
        contributions: contributionsIn(section, page, words),
        positions: positionsIn(section, words),
      };
    },
  };
}
