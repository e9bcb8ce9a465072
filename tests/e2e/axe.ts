import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page as it stands: the rule, where, and what to do. */
export async function complaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

/** The same in the light and in the dark: the page is where it was in both, so nobody walks to it twice. */
export async function complaintsInBoth(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  const papers = new Set<string>();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    papers.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    found.push(...(await complaints(page)).map((complaint) => `${where}, ${colorScheme}: ${complaint}`));
  }
  if (papers.size < 2) found.push(`${where}: as light in the dark`);
  return found;
}
