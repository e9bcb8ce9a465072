import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ParticipantId, WorkshopId } from '../../shared/ids.ts';

/** A browser's storage as far as it is used here: its keys are its own, and it can be full or refused. */
class Shelf {
  setItem(key: string, value: string): void {
    Object.defineProperty(this, key, { value, enumerable: true, configurable: true });
  }
  getItem(key: string): string | null {
    const value: unknown = Object.getOwnPropertyDescriptor(this, key)?.value;
    return typeof value === 'string' ? value : null;
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}
class Refusing extends Shelf {
  override setItem(): void {
    throw new DOMException('no room', 'QuotaExceededError');
  }
}

const w1 = WorkshopId.parse('w1');
const anna = ParticipantId.parse('anna');
const lost = (text: string) => ({ place: null, text, after: '', why: 'refused' as const, byName: null });

function browser(localStorage: Shelf) {
  vi.stubGlobal('window', { localStorage, sessionStorage: new Shelf(), addEventListener: () => undefined });
}

/** As after a reload: nothing of the page is left. */
async function page() {
  vi.resetModules();
  return import('./kept-losses.ts');
}

beforeEach(() => browser(new Shelf()));
afterEach(() => vi.unstubAllGlobals());

const texts = (losses: { list: { getSnapshot(): readonly { text: string }[] } }): string[] =>
  losses.list.getSnapshot().map(({ text }) => text);

test('[LIVE-2] lost words outlive a reload, until they are let go', async () => {
  (await page()).keptLosses(w1, anna).add(lost('te laat'));
  const losses = (await page()).keptLosses(w1, anna);
  expect(texts(losses)).toEqual(['te laat']);
  losses.forget(losses.list.getSnapshot()[0]?.id ?? '');
  expect(texts((await page()).keptLosses(w1, anna))).toEqual([]);
});

test('[LIVE-2] each person finds their own; a page without a seat finds what lies on this device, and wipes it', async () => {
  const { keptLosses, lossesHere, wipeLosses } = await page();
  const annas = keptLosses(w1, anna);
  annas.add(lost('van Anna'));
  keptLosses(WorkshopId.parse('w2'), anna).add(lost('elders'));
  expect(texts(keptLosses(w1, ParticipantId.parse('bram')))).toEqual([]);
  expect(texts(lossesHere(w1))).toEqual(['van Anna']);
  wipeLosses(w1);
  for (const losses of [annas, lossesHere(w1)]) expect(texts(losses)).toEqual([]);
  expect(texts(lossesHere(WorkshopId.parse('w2')))).toEqual(['elders']);
});

test('[LIVE-2] where the browser refuses to keep them, or they are too many, they are offered as long as the page', async () => {
  browser(new Refusing());
  const refused = (await page()).keptLosses(w1, anna);
  refused.add(lost('nergens bewaard'));
  expect(texts(refused)).toEqual(['nergens bewaard']);
  expect(texts((await page()).keptLosses(w1, anna))).toEqual([]);

  browser(new Shelf());
  const losses = (await page()).keptLosses(w1, anna);
  losses.add(lost('kort'));
  losses.add(lost('x'.repeat(1_000_000)));
  expect(texts(losses)[0]).toHaveLength(1_000_004);
  expect(texts((await page()).keptLosses(w1, anna))).toEqual(['kort']);
});
