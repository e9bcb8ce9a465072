import type { Page } from '@playwright/test';
import { fingerprint } from '../../shared/version/format.ts';
import { verifyPage } from '../e2e/pages/verify.ts';
import { frozenWorkshop } from './frozen-workshop.ts';
import { wordsAt } from './screens-board.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';
import { SAMPLE_PARTNERS, sampleChain, sampleFile } from './sealed-sample.ts';

/** Checking a version in each of its outcomes, and the page that tells where one stands. */
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const SAID = sampleFile({
  words: [
    { partner: 0 },
    { partner: 1, decision: 'agreed-with-note', note: 'Als de begeleiders er uren voor krijgen.' },
    { partner: 2, decision: 'not-agreed', note: 'De reistijd voor studenten is te lang.' },
    { partner: 3, decision: 'consult', until: '2027-01-15' },
    { partner: 4 },
  ],
});

async function open(page: Page, table: DressedTable) {
  await page.goto(`${table.url}/verify`);
  return verifyPage(page, wordsAt(table));
}

const checked = (name: string, texts: readonly string[], key = ''): Screen => ({
  name: `verify-${name}`,
  whole: true,
  visit: async (page, table) => {
    const verify = await open(page, table);
    await verify.key.fill(key);
    await verify.choose(...texts.map((text, at) => file(`versie-${at + 1}.json`, text)));
    await page.getByRole('status').getByRole('heading').waitFor();
  },
});

const status = (name: string, agreed: number): Screen => ({
  name: `version-status-${name}`,
  whole: true,
  visit: async (page, table) => {
    const others = [
      { decision: 'not-agreed', note: 'Nog niet.' },
      { decision: 'consult', until: '2099-01-15' },
    ] as const;
    const { hash } = await frozenWorkshop(table.url, {
      title: 'Groeien in de regio, najaar',
      locale: table.view.guide.locale,
      partners: SAMPLE_PARTNERS,
      words: SAMPLE_PARTNERS.map((_name, at) => (at < agreed ? { decision: 'agreed' } : (others[at - agreed] ?? null))),
      rule: { kind: 'at-least', partners: 5 },
    });
    await page.goto(`${table.url}/v/${hash}`);
    await page.getByTestId('fingerprint').waitFor();
  },
});

export const VERIFY_SCREENS: readonly Screen[] = [
  { name: 'verify-empty', whole: true, visit: async (page, table) => void (await open(page, table)) },
  checked('open', [JSON.stringify(SAID)]),
  checked('holds', [JSON.stringify(SAID)], fingerprint(SAID.seal.keyId)),
  checked(
    'wrong',
    [JSON.stringify(SAID).replace('te lang', 'te kort').replace('klein, in', 'groot, in')],
    '0'.repeat(32),
  ),
  checked('several', [...sampleChain(3).map((one) => JSON.stringify(one))].toSpliced(1, 1)),
  checked('none', ['Aanwezig: iedereen.']),
  status('under-way', 2),
  status('complete', 5),
  {
    name: 'version-status-unknown',
    visit: async (page, table) => void (await page.goto(`${table.url}/v/${'0'.repeat(64)}`)),
  },
];
