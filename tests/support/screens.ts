import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { BLOCK_SCREENS } from './screens-block.ts';
import { BOARD_SCREENS } from './screens-board.ts';
import { FOLLOWING_SCREENS } from './screens-following.ts';
import { FREEZING_SCREENS } from './screens-freezing.ts';
import { GUIDE_SCREENS } from './screens-guide.ts';
import { LEAVING_SCREENS } from './screens-leaving.ts';
import { MATRIX_SCREENS } from './screens-matrix.ts';
import { PROJECTOR_SCREENS } from './screens-projector.ts';
import { SCENARIO_SCREENS } from './screens-scenarios.ts';
import { SIGNOFF_SCREENS } from './screens-signoff.ts';
import { SILENT_SCREENS } from './screens-silent.ts';
import { STEERING_SCREENS } from './screens-steering.ts';
import { type DressedTable, dressTable } from './screens-table.ts';
import { VERIFY_SCREENS } from './screens-verify.ts';
import { VERSION_SCREENS } from './screens-versions.ts';
import { SCREENS, type Screen } from './screens-visits.ts';
import { VOTING_SCREENS } from './screens-voting.ts';
import { spawnServer, temporaryFolder } from './server.ts';

/**
 * `npm run screens [words]`: a picture of every page in every state, in the ignored folder screens/, to be looked at.
 * With words only the pictures whose name has them all: `npm run screens board 360`; a comma is an or: `npm run screens
 * matrix,scenarios dark`. Names tell page, state, size, scheme and language.
 */
const FOLDER = fileURLToPath(new URL('../../screens', import.meta.url));
const SIZES = {
  '1440x900': [1440, 900],
  '1280x720': [1280, 720],
  '360x740': [360, 740],
  // Big screens, for what says so itself.
  '1920x1080': [1920, 1080],
  '1024x768': [1024, 768],
} as const;
const PATIENCE_MS = 10_000;
const SIZE_NAMES = ['1440x900', '1280x720', '360x740', '1920x1080', '1024x768'] as const;
const ORDINARY: readonly string[] = SIZE_NAMES.slice(0, 3);
const LOOKS = [
  { scheme: 'light', locale: 'nl' },
  { scheme: 'dark', locale: 'nl' },
  { scheme: 'light', locale: 'en' },
  { scheme: 'dark', locale: 'en' },
] as const;

const ALL = [
  ...SCREENS,
  ...GUIDE_SCREENS,
  ...BOARD_SCREENS,
  ...BLOCK_SCREENS,
  ...MATRIX_SCREENS,
  ...SCENARIO_SCREENS,
  ...SILENT_SCREENS,
  ...STEERING_SCREENS,
  ...FOLLOWING_SCREENS,
  ...PROJECTOR_SCREENS,
  ...VOTING_SCREENS,
  ...FREEZING_SCREENS,
  ...SIGNOFF_SCREENS,
  ...VERSION_SCREENS,
  ...VERIFY_SCREENS,
  ...LEAVING_SCREENS,
];

type Look = (typeof LOOKS)[number];
type Size = keyof typeof SIZES;

const words = process.argv.slice(2);
const isAsked = (name: string): boolean =>
  words.every((word) => word.split(',').some((either) => name.includes(either)));
const nameOf = ({ name }: Screen, size: Size, { scheme, locale }: Look): string =>
  `${name}-${size}-${scheme}-${locale}`;

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

/** Some of a page comes when one nears it: once down, and back up. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top);
      for (let frames = 0; frames < 3; frames += 1) await frame();
    }
    window.scrollTo(0, 0);
    await frame();
  });
}

async function picture(browser: Browser, table: DressedTable, size: Size, look: Look): Promise<string[]> {
  const troubles: string[] = [];
  for (const screen of ALL) {
    const name = nameOf(screen, size, look);
    if (!isAsked(name) || !(screen.sizes ?? ORDINARY).includes(size)) continue;
    const context = await contextOf(browser, size, look);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => troubles.push(`${name}: ${error.message}`));
    try {
      await screen.visit(page, table);
      await page.locator('main').waitFor();
      await page.evaluate(() => document.fonts.ready);
      if (screen.whole === true) await readThrough(page);
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
    if (!SIZE_NAMES.some((size) => ALL.some((screen) => isAsked(nameOf(screen, size, look))))) continue;
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
