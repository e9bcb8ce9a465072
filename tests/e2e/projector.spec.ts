import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { DOCUMENT_SCHEMA, MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote } from '../../shared/board/notes.ts';
import { addScenario } from '../../shared/board/scenarios.ts';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { answerableQuestions, type Guide, type Locale } from '../../shared/guide/guide.ts';
import { Frozen, Preflight } from '../../shared/http/versions.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import type { Spotlight } from '../../shared/stage/target.ts';
import { createDevice, type Device, makeWorkshop, read } from '../support/device.ts';
import { startServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, SCHOOL, test } from './e2e.ts';
import { fill } from './pages/words.ts';
import type { Person } from './person.ts';
import { sitAtAnswer, topic } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';

/** The big screen: what is steered by HTTP here is seen in a browser. */
type Lead = { device: Device; order(command: unknown): Promise<void>; show(target: Spotlight | null): Promise<void> };

async function leadOf(url: string, made: MadeWorkshop): Promise<Lead> {
  const device = createDevice(url);
  await device.post('/api/join', { key: made.facilitatorKey, name: 'Marit' });
  const order = async (command: unknown): Promise<void> => {
    const answer = await device.post(`/api/workshops/${made.workshop.id}/commands`, command);
    expect(answer.status, await answer.text()).toBe(200);
  };
  return { device, order, show: (target) => order({ type: 'spotlight', target }) };
}

function guideIn(locale: Locale): Guide {
  const guide = builtInGuide('uitbreidingsstrategie', locale);
  if (guide === null) throw new Error('there is no built-in guide');
  return guide;
}

/** Puts these words on the table as this device, and resolves when they are stored. */
async function write(url: string, made: MadeWorkshop, device: Device, act: (doc: WireClient['doc']) => void) {
  const client = new WireClient(url, made.workshop.id, device.cookie());
  await client.synced;
  act(client.doc);
  await expect.poll(() => client.settled).toBe(client.sent);
  client.terminate();
}

const place = { variantId: 'capaciteit', aspectId: 'kwaliteit' };
const note = (id: string, text: string) => ({ id, kind: 'pro', place, order: `a${id}`, text }) as const;

async function openScreen(screen: Person, made: MadeWorkshop): Promise<void> {
  await screen.page.goto(made.links.projector);
  await expect(screen.projector.code(made.joinCode)).toBeVisible();
}

/** The smallest type on the page, in pixels; what is drawn in a picture, or is for who doesn't see it, aside. */
const smallestType = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const element = text.parentElement;
      if (element === null || text.textContent?.trim() === '' || element.closest('svg, .visually-hidden, noscript'))
        continue;
      const { width, height } = element.getBoundingClientRect();
      if (width > 1 && height > 1) smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(element).fontSize));
    }
    return smallest;
  });

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('the guide lacks what is shown');
  return one;
};

type Look = (where: string, page: Page) => Promise<void>;

/** Puts the spotlight on every kind of target, and has each picture looked at. */
async function walk(screen: Person, url: string, made: MadeWorkshop, locale: Locale, look: Look): Promise<void> {
  const guide = guideIn(locale);
  const lead = await leadOf(url, made);
  const { projector, page, words } = screen;
  const block = first(guide.blocks);
  const [core, question] = answerableQuestions(block);
  const variant = guide.matrix.variants.find(({ id }) => id === place.variantId);
  const aspect = guide.matrix.aspects.find(({ id }) => id === place.aspectId);
  if (!core || !question || !variant || !aspect) throw new Error('the guide lacks what is shown');
  await write(url, made, lead.device, (doc) => {
    addNote(doc, MATRIX_NOTES, note('one', 'Een punt voor de zaal'));
    addScenario(doc, { id: 'slow', title: 'Rustig groeien', variantIds: [variant.id] });
    addScenario(doc, { id: 'fast', title: 'Snel groeien', variantIds: [] });
  });
  await openScreen(screen, made);
  await look('hall', page);

  const pictures: [target: Spotlight, heading: string | RegExp, says?: string][] = [
    [{ kind: 'block', id: block.id }, core.text],
    [{ kind: 'question', id: question.id }, question.text, words.projector.noAnswer],
    [{ kind: 'matrix' }, words.projector.matrix, variant.title],
    [{ kind: 'row', variantId: variant.id }, variant.title, 'Een punt voor de zaal'],
    [{ kind: 'column', aspectId: aspect.id }, aspect.title, 'Een punt voor de zaal'],
    [{ kind: 'cell', ...place }, aspect.title, 'Een punt voor de zaal'],
    [{ kind: 'scenario', id: 'slow' }, 'Rustig groeien', variant.title],
    [{ kind: 'scenarios', ids: ['slow', 'fast'] }, 'Rustig groeien', variant.title],
    [{ kind: 'scenarios' }, 'Snel groeien'],
    [{ kind: 'scenario', id: 'nowhere' }, made.workshop.title, words.projector.waiting],
    [{ kind: 'round', id: 'later' }, made.workshop.title, words.projector.waiting],
    [{ kind: 'version', id: '1' }, made.workshop.title, words.projector.waiting],
    [{ kind: 'join' }, made.workshop.title, made.joinCode],
  ];
  for (const [target, heading, says] of pictures) {
    await lead.show(target);
    await expect(projector.heading.filter({ hasText: heading })).toBeAttached();
    if (says !== undefined) await expect(projector.picture).toContainText(says);
    await expect(projector.footer).toContainText(made.joinCode);
    await look(target.kind, page);
  }
  await lead.order({ type: 'timer.start', seconds: 600, bell: true });
  await lead.order({ type: 'silent.start', target: { kind: 'question', id: question.id }, attribution: 'anonymous' });
  await lead.show({ kind: 'question', id: question.id });
  await expect(projector.picture).toContainText(words.projector.silentAnonymous);
  await expect(projector.clock).toContainText(/^\d+:\d\d/);
  await look('silent', page);

  const path = `/api/workshops/${made.workshop.id}`;
  const { items } = await read(Preflight, await lead.device.get(`${path}/preflight`));
  await read(Frozen, await lead.device.post(`${path}/versions`, { accepted: items.map(({ id }) => id) }), 201);
  await lead.show({ kind: 'version', id: '1' });
  await expect(projector.heading).toHaveText(fill(words.projector.versionTitle, { number: 1 }));
  await expect(projector.picture).toContainText(fill(words.projector.versionAgreed_other, { agreed: 0, count: 2 }));
  await look('version frozen', page);
}

for (const locale of ['nl', 'en'] as const) {
  test(`[SHOW-1] [A11Y-1] the spotlight walks over every kind of target, large and clean, light or dark, ${locale}`, async ({
    person,
    server,
    workshop,
  }) => {
    const screen = await person({ device: 'projector', locale });
    const found: string[] = [];
    await walk(screen, server.url, await workshop(locale), locale, async (where, page) => {
      found.push(...(await complaintsInBoth(page, where)));
      const smallest = await smallestType(page);
      if (smallest < 27.5 && where !== 'hall' && where !== 'join') found.push(`${where}: type of ${smallest} px`);
      const { width, height } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth - window.innerWidth,
        height: document.documentElement.scrollHeight - window.innerHeight,
      }));
      if (width > 0 || height > 0) found.push(`${where}: scrolls by ${width} and ${height}`);
    });
    expect(found).toEqual([]);
  });
}

test('[SHOW-1] an answer grows on the big screen while it is written, without cursors', async ({
  person,
  server,
  workshop,
}) => {
  const made = await workshop();
  const lead = await leadOf(server.url, made);
  const [screen, anna] = [await person({ device: 'projector' }), await person()];
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await openScreen(screen, made);
  const question = first(answerableQuestions(first(guideIn('nl').blocks)));
  await lead.show({ kind: 'question', id: question.id });
  await expect(screen.projector.heading).toHaveText(topic().question);
  await answer.type('De zaal leest mee.');
  await expect(screen.projector.picture).toContainText('De zaal leest mee.');
  await expect(screen.projector.picture).toContainText(SCHOOL);
  await answer.typeLine('Regel voor regel.');
  await expect(screen.projector.picture.getByText('Regel voor regel.')).toBeInViewport();
  await expect(screen.projector.picture).not.toContainText('Anna');
  await expect(screen.page.locator('[contenteditable]')).toHaveCount(0);
});

test('[SHOW-1] what does not fit comes page by page, by itself, and what is hidden for now does not come', async ({
  person,
  server,
  workshop,
}) => {
  const made = await workshop();
  const lead = await leadOf(server.url, made);
  await write(server.url, made, lead.device, (doc) => {
    for (let at = 10; at < 30; at += 1) addNote(doc, MATRIX_NOTES, note(String(at), `Punt nummer ${at} van de zaal`));
  });
  const screen = await person({ device: 'projector' });
  await screen.page.clock.install();
  await openScreen(screen, made);
  await lead.order({ type: 'hide', what: { root: MATRIX_NOTES, noteId: '10' }, reason: 'straks' });
  await lead.show({ kind: 'cell', ...place });
  const { picture, pages } = screen.projector;
  await expect(pages).toHaveText(/^1 van \d$/);
  await expect(picture.getByText('Punt nummer 11 van')).toBeInViewport();
  await expect(picture.getByText('Punt nummer 10 van')).toHaveCount(0);
  await screen.page.clock.runFor(12_500);
  await expect(pages).toHaveText(/^2 van \d$/);
  await expect(picture.getByText('Punt nummer 11 van')).not.toBeInViewport();
  await lead.order({ type: 'show', what: { root: MATRIX_NOTES, noteId: '10' } });
  await expect(picture.getByText('Punt nummer 10 van')).toHaveCount(1);
});

test('[SHOW-1] the timer is right on a screen whose clock is ten minutes wrong, and says when the time is up', async ({
  person,
  server,
  workshop,
}) => {
  const made = await workshop();
  const lead = await leadOf(server.url, made);
  const screen = await person({ device: 'projector' });
  await screen.page.clock.install({ time: Date.now() + 10 * 60_000 });
  await openScreen(screen, made);
  await lead.order({ type: 'timer.start', seconds: 300, bell: true });
  await expect(screen.projector.clock).toContainText(/^(5:00|4:5\d)/);
  // Someone sets the screen's clock four minutes on: the server's counts.
  await screen.page.clock.runFor(4 * 60_000);
  await expect(screen.projector.clock).toContainText(/^4:\d\d/);
  await lead.order({ type: 'timer.start', seconds: 45, bell: true });
  await expect(screen.projector.clock).toContainText(screen.words.projector.lastMinute);
  await lead.order({ type: 'timer.start', seconds: 1, bell: true });
  await expect(screen.projector.clock).toHaveText(screen.words.projector.timeUp);
  await lead.order({ type: 'timer.stop' });
  await expect(screen.projector.clock).toHaveCount(0);
});

test('[SHOW-1] the network is cut for a minute, then the server restarts: the last picture stays, and nobody touches it', async ({
  person,
  server,
  workshop,
}) => {
  const made = await workshop();
  let lead = await leadOf(server.url, made);
  const guide = guideIn('nl');
  const block = first(guide.blocks);
  const core = first(answerableQuestions(block));
  const screen = await person({ device: 'projector' });
  const { page, projector } = screen;
  screen.troubles.allow(...NOBODY_ANSWERS);
  await page.clock.install();
  await openScreen(screen, made);
  await lead.show({ kind: 'question', id: core.id });
  await expect(projector.heading).toHaveText(core.text);
  await page.evaluate(() => {
    document.body.dataset.stood = 'yes';
  });

  await screen.context.setOffline(true);
  await expect(projector.away).toBeVisible();
  await lead.show({ kind: 'cell', ...place });
  await page.clock.runFor(60_000);
  await expect(projector.heading).toHaveText(core.text);
  await screen.context.setOffline(false);
  await expect(projector.away).toHaveCount(0);
  await expect(projector.heading).toHaveText(guide.matrix.aspects.find(({ id }) => id === place.aspectId)?.title ?? '');

  await server.kill();
  await expect(projector.away).toBeVisible();
  await server.restart();
  lead = await leadOf(server.url, made);
  await lead.show({ kind: 'block', id: block.id });
  await page.clock.runFor(20_000);
  await expect(projector.away).toHaveCount(0);
  await expect(projector.heading).toHaveText(core.text);
  await expect(page.locator('body')).toHaveAttribute('data-stood', 'yes');
});

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url));

test('[SHOW-1] [LIVE-3] a newer release: the screen reloads by itself, once the server gives its page', async ({
  person,
}) => {
  const dataDir = await temporaryFolder();
  const old = await startServer({ dataDir, clientDir });
  const made = await makeWorkshop(old.url);
  const screen = await person({ device: 'projector', baseUrl: old.url });
  screen.troubles.allow(...NOBODY_ANSWERS);
  await openScreen(screen, made);
  await screen.page.waitForLoadState('networkidle');
  const reloaded = screen.page.waitForEvent('load');
  await old.close();
  await expect(screen.projector.away).toBeVisible();
  const newer = await startServer({
    dataDir,
    clientDir,
    config: { port: old.port },
    sync: { documentSchema: DOCUMENT_SCHEMA + 1 },
  });
  try {
    await reloaded;
    await expect(screen.projector.heading).toHaveText(made.workshop.title);
  } finally {
    await screen.context.close();
    await newer.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
