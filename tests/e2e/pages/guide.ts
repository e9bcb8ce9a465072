import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** A file as it is chosen or dropped. */
export type FileOf = { name: string; mimeType: string; buffer: Buffer };

/** The guide of one's own: choosing its file on the first page, and correcting what was understood of it. */
export type GuidePage = {
  own: Locator;
  file: Locator;
  /** What the form says of the guide that is kept. */
  card(title: string): Locator;
  view: Locator;
  choose(file: string | FileOf): Promise<void>;
  drop(file: FileOf): Promise<void>;
  /** The message with this title that a file could not be read. */
  notRead(title: string): Locator;
  replace: Locator;

  heading: Locator;
  counts: Locator;
  remark(line: number): Locator;
  goThere(line: number): Promise<void>;
  title: Locator;
  openBlock(title: string): Promise<void>;
  openSection(section: 'about' | 'checklist' | 'matrix'): Promise<void>;
  /** The field of a question of a block, by its number from 1. */
  question(number: number, block: string): Locator;
  prompt(number: number, question: number, block: string): Locator;
  tools(field: Locator): Promise<void>;
  press(button: string): Promise<void>;
  undo: Locator;
  use: Locator;
  told: Locator;
};

export function guidePage(page: Page, { guides, home }: Words): GuidePage {
  const remark = (line: number) => page.getByRole('listitem').filter({ hasText: fill(guides.line, { line }) });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const file = page.locator('input[type=file]');
  const own = page.getByRole('radio', { name: home.ownGuide });
  return {
    own,
    file,
    card: (title) => page.getByText(title, { exact: true }),
    view: page.getByRole('link', { name: home.viewGuide }),
    async choose(chosen) {
      await own.check();
      await file.setInputFiles(chosen);
    },
    async drop({ name, mimeType, buffer }) {
      const transfer = await page.evaluateHandle(
        ([fileName, type, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([text ?? ''], fileName ?? '', { type: type ?? '' }));
          return data;
        },
        [name, mimeType, buffer.toString()],
      );
      await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
      await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    },
    notRead: (title) => page.getByRole('alert').filter({ hasText: title }),
    replace: button(home.replaceYes),

    heading: page.getByRole('heading', { name: guides.pageTitle, level: 1 }),
    counts: page.getByRole('list', { name: guides.understood }),
    remark,
    goThere: (line) => remark(line).getByRole('button').click(),
    title: field(guides.title),
    async openBlock(title) {
      await page.getByRole('heading', { name: title, level: 3 }).getByRole('button').click();
    },
    async openSection(section) {
      await page.getByRole('heading', { name: guides[section], level: 2 }).getByRole('button').click();
    },
    question: (number, block) => field(fill(guides.questionAt, { number, what: block })),
    prompt: (number, question, block) => field(fill(guides.promptAt, { number, question, what: block })),
    async tools(line) {
      await page.getByRole('listitem').filter({ has: line }).locator('[data-tool=tools]').click();
    },
    press: (name) => button(name).click(),
    undo: button(guides.undo),
    use: button(guides.use),
    told: page.getByRole('main').getByRole('status'),
  };
}
