import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../support/chromium.ts';
import { joined, makeWorkshop } from '../support/device.ts';
import { fillBoard } from '../support/full-board.ts';
import { spawnServer, temporaryFolder } from '../support/server.ts';

/**
 * `npm run bench:board`: how a full board opens and scrolls on a slow phone. Every question answered, contributions and
 * matrix notes, people present; the browser's processor is slowed and its line is that of a train. Reports; asserts nothing.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    /** How many times slower than this machine the phone is. */
    slower: { type: 'string', default: '4' },
    people: { type: 'string', default: '30' },
    notes: { type: 'string', default: '500' },
  },
});
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const BLOCKS = 14;

type Measured = { openedMs: number; longestFrameMs: number; longFrames: number; frames: number };

const dataDir = await temporaryFolder();
const server = await spawnServer({ dataDir });
const made = await makeWorkshop(server.url);
const board = await fillBoard(server.url, made, {
  people: Number(values.people),
  contributions: 300,
  matrixNotes: Number(values.notes),
});
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags() });
try {
  for (const path of ['', '/matrix']) {
    for (let run = 1; run <= Number(values.runs); run += 1) {
      const { openedMs, longestFrameMs, longFrames, frames } = await measure(browser, path);
      console.log(
        `${path === '' ? 'board' : path.slice(1)}, run ${run}: opened in ${openedMs.toFixed(0)} ms; ` +
          `while scrolling ${longFrames} of ${frames} frames over 50 ms, the longest ${longestFrameMs.toFixed(0)} ms`,
      );
    }
  }
} finally {
  await browser.close();
  board.close();
  await server.kill('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
}

async function measure(on: Browser, path: string): Promise<Measured> {
  const { device } = await joined(server.url, { key: made.joinKey, name: 'Op de trein', partnerName: 'ROC Delta' });
  const context = await on.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const [name = '', value = ''] = device.cookie().split('=');
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
  await cdp.send('Network.emulateNetworkConditions', LINE);
  const start = performance.now();
  await page.goto(`${server.url}/w/${made.workshop.id}${path}`);
  await page.waitForFunction(
    ([path, most]) =>
      path === ''
        ? document.querySelectorAll('main li[data-progress=all]').length === most
        : document.querySelectorAll('main [data-note], main table td, main section').length > 0,
    [path, BLOCKS] as const,
    { polling: 'raf' },
  );
  const openedMs = performance.now() - start;
  const scrolled = await scroll(page);
  await context.close();
  return { openedMs, ...scrolled };
}

/** To the bottom and up again as a thumb would, counting every frame. */
async function scroll(page: Page): Promise<Omit<Measured, 'openedMs'>> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const lengths: number[] = [];
    let last = await frame();
    const bottom = document.documentElement.scrollHeight - window.innerHeight;
    const steps = 120;
    for (let step = 1; step <= 2 * steps; step += 1) {
      window.scrollTo(0, bottom * (1 - Math.abs(1 - step / steps)));
      const now = await frame();
      lengths.push(now - last);
      last = now;
    }
    const long = lengths.filter((length) => length > 50);
    return { longestFrameMs: Math.max(...lengths), longFrames: long.length, frames: lengths.length };
  });
}
