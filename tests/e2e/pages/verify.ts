import type { Locator, Page } from '@playwright/test';
import type { FileOf } from './guide.ts';
import type { Words } from './words.ts';

/** Checking a version, and where one stands. */
export type VerifyPage = {
  open(): Promise<void>;
  choose(...files: FileOf[]): Promise<void>;
  /** Drops a file somewhere on the page. */
  drop(file: FileOf): Promise<void>;
  /** The same with one of so many bytes. */
  dropOfSize(bytes: number): Promise<void>;
  heading: Locator;
  key: Locator;
  /** Whether it holds, in one sentence. */
  verdict(sentence: string): Locator;
  fingerprint: Locator;
  /** A line of what was looked at, or of what a partner said. */
  line(words: string): Locator;
  openStatus(hash: string): Promise<void>;
};

export function verifyPage(page: Page, { verify }: Words): VerifyPage {
  return {
    open: async () => void (await page.goto('/verify')),
    choose: (...files) => page.locator('input[type=file]').setInputFiles(files),
    async drop({ name, mimeType, buffer }) {
      const transfer = await page.evaluateHandle(
        ([fileName, type, bytes]) => {
          const made = new DataTransfer();
          made.items.add(new File([bytes], fileName, { type }));
          return made;
        },
        [name, mimeType, buffer.toString('utf8')] as const,
      );
      await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
      await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    },
    async dropOfSize(size) {
      const transfer = await page.evaluateHandle((bytes) => {
        const made = new DataTransfer();
        made.items.add(new File([new Uint8Array(bytes)], 'groot.json'));
        return made;
      }, size);
      await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    },
    heading: page.getByRole('heading', { name: verify.title, level: 1 }),
    key: page.getByLabel(verify.key, { exact: true }),
    verdict: (sentence) => page.getByRole('status').getByRole('heading', { name: sentence }),
    fingerprint: page.getByTestId('fingerprint'),
    line: (words) => page.getByRole('main').getByRole('listitem').filter({ hasText: words }),
    openStatus: async (hash) => void (await page.goto(`/v/${hash}`)),
  };
}
