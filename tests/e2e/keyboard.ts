import type { BrowserContext, Locator, Page } from '@playwright/test';

/** Working without a mouse: going somewhere with the Tab key, and whether the focus was ever left nowhere. */

/** As many times Tab as it takes; that it is reached at all is what is proved. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never gets to ${target}`);
}

/**
 * Runs in the page: writes down what had the focus when it was left nowhere for longer than a redrawing takes. Another
 * page may take longer to be fetched: where one is then, a test asks itself.
 */
function watch(): void {
  const lost: string[] = [];
  let last: string | null = null;
  let since: number | null = null;
  let where = location.pathname;
  const look = (now: number): void => {
    if (where !== location.pathname) last = null;
    where = location.pathname;
    const element = document.activeElement;
    if (element !== null && element !== document.body) {
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      last = `${element.tagName.toLowerCase()} ${name.slice(0, 60)}`;
      since = null;
    } else if (last !== null) {
      since ??= now;
      if (now - since > 250) {
        lost.push(last);
        last = null;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, { focusLostFrom: lost });
}

/** For `prepare` of a person: from the first page on it is watched whether the focus gets lost. */
export const watchFocus = async (context: BrowserContext): Promise<void> => void (await context.addInitScript(watch));

/** From where the focus got lost on this page. */
export const focusLostFrom = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'focusLostFrom'));
