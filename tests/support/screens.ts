import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { GUIDE_SCREENS } from './screens-guide.ts';
import { type DressedTable, dressTable } from './screens-table.ts';
import { SCREENS } from './screens-visits.ts';
import { spawnServer, temporaryFolder } from './server.ts';

/**
 * `npm run screens [words]`: a picture of every page in every state, in the ignored folder screens/, to be looked at.
 * With words only the pictures whose name has them all: `npm run screens board 360`. Names tell page, state, size,
 * scheme and language.
 */
const FOLDER = fileURLToPath(new URL('../../screens', import.meta.url));
const SIZES = { '1440x900': [1440, 900], '1280x720': [1280, 720], '360x740': [360, 740] } as const;
const PATIENCE_MS = 10_000;
const SIZE_NAMES = ['1440x900', '1280x720', '360x740'] as const;
const LOOKS = [
  { scheme: 'light', locale: 'nl' },
  { scheme: 'dark', locale: 'nl' },
  { scheme: 'light', locale: 'en' },
  { scheme: 'dark', locale: 'en' },
] as const;

type Look = (typeof LOOKS)[number];
type Size = keyof typeof SIZES;

const words = process.argv.slice(2);

function contextOf(browser: Browser, size: Size, { scheme, locale }: Look): Promise<BrowserContext> {
  const [width, height] = SIZES[size];
  return browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale,
    deviceScaleFactor: 1,
    hasTouch: size === '360x740',
    reducedMotion: 'reduce',
  });
}

/** Sideways scrolling is a defect on any page at any size. */
async function sideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

async function picture(browser: Browser, table: DressedTable, size: Size, look: Look): Promise<string[]> {
  const troubles: string[] = [];
  for (const screen of [...SCREENS, ...GUIDE_SCREENS]) {
    const name = `${screen.name}-${size}-${look.scheme}-${look.locale}`;
    if (!words.every((word) => name.includes(word))) continue;
    const context = await contextOf(browser, size, look);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => troubles.push(`${name}: ${error.message}`));
    try {
      await screen.visit(page, table);
      await page.locator('main').waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: screen.whole === true });
      if (await sideways(page)) troubles.push(`${name}: scrolls sideways`);
    } catch (error) {
      troubles.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      await page.screenshot({ path: join(FOLDER, `${name}-FAILED.png`) });
    } finally {
      await screen.after?.(table);
      await context.close();
    }
  }
  return troubles;
}

if (words.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const dataDir = await temporaryFolder();
const server = await spawnServer({ dataDir });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags() });
try {
  for (const look of LOOKS) {
    const table = await dressTable(browser, server.url, look.locale);
    for (const size of SIZE_NAMES) {
      for (const trouble of await picture(browser, table, size, look)) {
        console.error(trouble);
        process.exitCode = 1;
      }
    }
    await table.leave();
  }
} finally {
  await browser.close();
  await server.kill('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
}
