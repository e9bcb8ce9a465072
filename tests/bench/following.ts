import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { chromiumFlags, ensureChromium } from '../support/chromium.ts';
import { type Device, joined, makeWorkshop } from '../support/device.ts';
import { spawnServer, temporaryFolder } from '../support/server.ts';

/**
 * `npm run bench:following`: how long after she points somewhere everyone who follows is there. A facilitator, the
 * projector in her own browser, four who take part and one on a phone, all on this machine. From the command's sending
 * to the picture with the new heading, by the one clock they share. Reports; asserts nothing.
 */
const { values } = parseArgs({
  options: { moves: { type: 'string', default: '20' }, people: { type: 'string', default: '5' } },
});
const PAUSE_MS = 1_500;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const LAPTOP = { viewport: { width: 1280, height: 800 } };

const titles = builtInGuide('uitbreidingsstrategie', 'nl')?.blocks.map(({ id, title }) => ({ id, title })) ?? [];
const dataDir = await temporaryFolder();
const server = await spawnServer({ dataDir });
const made = await makeWorkshop(server.url);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags() });
try {
  const { device: hers } = await joined(server.url, { key: made.facilitatorKey, name: 'Marit' });
  const { device: screens } = await joined(server.url, { key: made.viewKey });
  const windows = [await openAs(browser, screens, '/show', { viewport: { width: 1280, height: 720 } })];
  for (let number = 1; number <= Number(values.people); number += 1) {
    const { device } = await joined(server.url, {
      key: made.joinKey,
      name: `Lid ${number}`,
      partnerName: `Partner ${number}`,
    });
    windows.push(await openAs(browser, device, '', number === 1 ? PHONE : LAPTOP));
  }
  const all: number[] = [];
  // The first two only bring the code and warm it up.
  for (let move = -2; move < Number(values.moves); move += 1) {
    const { id, title } = titles[(move + titles.length) % titles.length] ?? fail('the guide has blocks');
    // Nobody points on while the room is still turning the page.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const arrivals = await Promise.all(windows.map((page) => watchFor(page, title)));
    const sent = Date.now();
    const answer = await hers.post(`/api/workshops/${made.workshop.id}/commands`, {
      type: 'spotlight',
      target: { kind: 'block', id },
    });
    const answered = Date.now() - sent;
    if (answer.status !== 200) fail(`the spotlight was refused with ${answer.status}`);
    const after = (await Promise.all(arrivals.map((arrival) => arrival.evaluate(({ at }) => at)))).map(
      (at) => at - sent,
    );
    if (move < 0) continue;
    all.push(Math.max(...after));
    console.log(
      `move ${move + 1}: answered after ${answered} ms; projector, phone and the others: ${after.join(' ')} ms`,
    );
  }
  all.sort((one, other) => one - other);
  const at = (share: number): number => all[Math.min(all.length - 1, Math.floor(share * all.length))] ?? 0;
  console.log(
    `the last of ${windows.length} windows there: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms; ` +
      `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
  );
} finally {
  await browser.close();
  await server.kill('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
}

function fail(why: string): never {
  throw new Error(why);
}

async function openAs(on: Browser, device: Device, path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await on.newContext({ ...options, locale: 'nl-NL' });
  const [name = '', value = ''] = device.cookie().split('=');
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  await page.goto(`${server.url}/w/${made.workshop.id}${path}`, { waitUntil: 'networkidle' });
  return page;
}

/** Watches from now on; `at` is when the picture with this heading was drawn, milliseconds since 1970. */
function watchFor(page: Page, title: string) {
  return page.evaluateHandle(
    (wanted) => ({
      at: new Promise<number>((resolve) => {
        const isThere = (): boolean =>
          [...document.querySelectorAll('h1, h2, p')].some(({ textContent }) => textContent === wanted);
        const watch = new MutationObserver(() => {
          if (!isThere()) return;
          watch.disconnect();
          // The frame that shows it is begun here and over in the task after it.
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    }),
    title,
  );
}
