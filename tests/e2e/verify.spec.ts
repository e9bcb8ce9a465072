import { verifyWords } from '../../shared/sentences/verify.ts';
import { fingerprint } from '../../shared/version/format.ts';
import { VersionFile } from '../../shared/version/seal.ts';
import { frozenWorkshop } from '../support/frozen-workshop.ts';
import { sampleChain } from '../support/sealed-sample.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, test } from './e2e.ts';
import { tabTo } from './keyboard.ts';
import type { FileOf } from './pages/guide.ts';
import { verifyPage } from './pages/verify.ts';
import { fill } from './pages/words.ts';
import { NOBODY_ANSWERS, refusedWith } from './troubles.ts';

const json = (name: string, text: string): FileOf => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const PARTNERS = ['De Linde', 'Hogeschool De Brug', 'ROC Delta'];
const WORDS = [
  { decision: 'agreed' },
  { decision: 'not-agreed', note: 'De reistijd is te lang.' },
  { decision: 'consult', until: '2099-01-15' },
] as const;
const nl = verifyWords('nl');

test('[SEAL-3] what the server sealed holds in the browser, without the server and without a network', async ({
  person,
  server,
}) => {
  const frozen = await frozenWorkshop(server.url, {
    title: 'Samen groeien',
    locale: 'nl',
    partners: PARTNERS,
    words: WORDS,
  });
  const text = await frozen.file();
  const { seal } = VersionFile.parse(JSON.parse(text));
  const anna = await person();
  const verify = verifyPage(anna.page, anna.words);
  await verify.open();
  await expect(verify.heading).toBeVisible();
  anna.troubles.allow(...NOBODY_ANSWERS);
  const asked: string[] = [];
  anna.page.on('request', ({ url }) => asked.push(url()));
  await server.kill();
  await anna.context.setOffline(true);

  await verify.choose(json('versie-1.json', text));
  await expect(verify.verdict(nl.headline.open.one)).toBeVisible();
  await expect(verify.fingerprint).toHaveText(fingerprint(seal.keyId));
  await expect(anna.page.getByRole('heading', { name: 'Versie 1 · Samen groeien' })).toBeVisible();
  await expect(verify.line('Hogeschool De Brug')).toContainText('De reistijd is te lang.');
  await verify.key.fill(fingerprint(seal.keyId).toUpperCase());
  await expect(verify.verdict(nl.headline.holds.one)).toBeVisible();
  await expect(verify.line(nl.holds.key)).toBeVisible();

  await verify.drop(json('versie-1.json', text.replace('De reistijd is te lang.', 'De reistijd is te kort.')));
  await expect(verify.verdict(nl.headline.fails.one)).toBeVisible();
  await expect(verify.line(nl.signoffFaults.hash)).toContainText(nl.signoff(2, 'Hogeschool De Brug'));
  await verify.choose(json('versie-1.json', text.replace('Samen groeien', 'Samen krimpen')));
  await expect(verify.line(nl.faults['hash-differs'])).toBeVisible();
  expect(asked).toEqual([]);
});

test('[SEAL-3] several files, another key, and what is no version: each gets its sentence', async ({ person }) => {
  const anna = await person({ device: 'phone' });
  const verify = verifyPage(anna.page, anna.words);
  const [one, two, three] = sampleChain(3).map((file, at) => json(`${at + 1}.json`, JSON.stringify(file)));
  if (one === undefined || two === undefined || three === undefined) throw new Error('no sample');
  await verify.open();
  await verify.choose(three, one, two);
  await expect(verify.verdict(nl.headline.open.several)).toBeVisible();
  await verify.choose(three, one);
  await expect(verify.verdict(nl.headline.apart.several)).toBeVisible();
  await expect(verify.line(nl.chain.gap(2))).toBeVisible();
  await verify.key.fill('0000 1111');
  await expect(anna.page.getByText(anna.words.verify.keyWrong)).toBeVisible();
  await verify.key.fill('0'.repeat(32));
  await expect(verify.line(nl.faults['key-other'])).toHaveCount(2);
  await verify.choose(json('notulen.json', 'Aanwezig: iedereen.'));
  await expect(verify.verdict(nl.headline.none.one)).toBeVisible();
  await verify.dropOfSize(50 * 1024 * 1024 + 1);
  await expect(anna.page.getByRole('alert').filter({ hasText: anna.words.verify.tooBig })).toBeVisible();
});

test('[SEAL-4] who holds the paper sees where the version stands, and no names', async ({ person, server }) => {
  const frozen = await frozenWorkshop(server.url, {
    title: 'Samen groeien',
    locale: 'nl',
    partners: PARTNERS,
    words: WORDS,
    rule: { kind: 'at-least', partners: 1 },
  });
  const anna = await person({ device: 'phone' });
  const { page, words } = anna;
  const verify = verifyPage(page, words);
  await verify.openStatus(frozen.hash);
  await expect(page.getByRole('heading', { name: fill(words.verify.statusVersion, { number: 1 }) })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText(fill(words.verify.statusAgreed, { agreed: 1, of: 3 }));
  await expect(main).toContainText(words.verify.statusComplete);
  await expect(main).toContainText(fill(words.verify.statusNotAgreed_one, { count: 1 }));
  await expect(main).toContainText(words.verify.statusNewest);
  for (const name of [...PARTNERS, 'Deelnemer', 'Marit']) await expect(main).not.toContainText(name);

  await frozen.reopen();
  await page.reload();
  await expect(main).toContainText(words.verify.statusReopened);
  await frozen.freeze();
  await page.reload();
  await expect(main).toContainText(words.verify.statusOlder);
  await page.getByRole('link', { name: words.verify.toVerify }).click();
  await expect(verify.heading).toBeVisible();
  anna.troubles.allow(refusedWith(404));
  for (const hash of ['0'.repeat(64), 'onzin']) {
    await verify.openStatus(hash);
    await expect(page.getByRole('heading', { name: words.verify.statusUnknown })).toBeVisible();
  }
});

for (const locale of ['nl', 'en'] as const) {
  test(`[A11Y-1] [LANG-1] axe finds nothing where versions are checked, and nothing scrolls sideways, ${locale}`, async ({
    person,
    server,
  }) => {
    const frozen = await frozenWorkshop(server.url, { title: 'Samen', locale, partners: PARTNERS, words: WORDS });
    const text = await frozen.file();
    const anna = await person({ locale, device: 'phone' });
    const { page, words } = anna;
    const verify = verifyPage(page, words);
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      found.push(...(await complaintsInBoth(page, where)));
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) found.push(`${where}: ${wide} px too wide`);
    };
    await verify.open();
    await tabTo(page, page.locator('input[type=file]'));
    await tabTo(page, verify.key);
    await look('empty');
    await verify.choose(json('1.json', text));
    await expect(verify.verdict(verifyWords(locale).headline.open.one)).toBeVisible();
    await look('open');
    await verify.key.fill('x');
    await verify.choose(json('1.json', text.replace('De reistijd', 'De reistijden')));
    await expect(verify.verdict(verifyWords(locale).headline.fails.one)).toBeVisible();
    await look('wrong');
    await verify.openStatus(frozen.hash);
    await expect(page.getByRole('main')).toContainText(words.verify.statusKey);
    await look('status');
    expect(found).toEqual([]);
  });
}
