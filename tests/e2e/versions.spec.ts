import { VersionFile } from '../../shared/version/seal.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, SCHOOL, test } from './e2e.ts';
import { fill } from './pages/words.ts';
import { openAnswer, saved, sitAtAnswer, sitToLead, topic } from './table.ts';
import { freeze, reopen } from './versions-made.ts';

const LINE = 'Dit schreven we samen op.';

test('[SEAL-6] [ANSWER-4] a version is read as it was frozen, also when the text is open again; the board and the list lead to it', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { id } = made.workshop;
  const [marit, anna] = [await person(), await person({ device: 'phone' })];
  const { versions: words } = marit.words;
  await sitToLead(marit, made);
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type(LINE);
  await saved(anna);
  await anna.page.goto(`/w/${id}`);
  await anna.versions.tile.click();
  await expect(anna.page.getByText(words.none)).toBeVisible();
  await freeze(marit, made);
  await expect(anna.versions.card(1)).toContainText(fill(words.agreed_other, { agreed: 0, count: 2 }));
  await anna.versions.card(1).getByRole('link').click();
  await expect(anna.versions.text).toContainText(LINE);
  await expect(anna.versions.text).toContainText(fill(words.wrote, { partners: SCHOOL }));

  await reopen(marit, made);
  const again = await openAnswer(anna, made);
  await again.editor.click();
  await anna.page.keyboard.press('ControlOrMeta+A');
  await anna.page.keyboard.type('Iets heel anders.');
  await saved(anna);
  await anna.versions.open(id, 1);
  await expect(anna.versions.text).toContainText(LINE);
  await expect(anna.versions.text).not.toContainText('Iets heel anders.');
  await expect(anna.page.getByText(words.reopenedText, { exact: true })).toBeVisible();
  await anna.page.reload();
  await expect(anna.versions.text).toContainText(LINE);
  await anna.page.goto(`/w/${id}`);
  await expect(anna.page.locator('#versions-facts')).toContainText(fill(words.tileNewest, { number: 1 }));
});

test('[SEAL-3] [SEAL-5] a version is taken along as a file with everything in it; one that is not there says so', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { id } = made.workshop;
  const marit = await person();
  await sitToLead(marit, made);
  await freeze(marit, made);
  await marit.versions.open(id, 1);
  await expect(marit.versions.text).toContainText(topic().block);
  const coming = marit.page.waitForEvent('download');
  await marit.versions.file.click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(Buffer.from(chunk));
  const { version } = VersionFile.parse(JSON.parse(Buffer.concat(chunks).toString()));
  expect(version.workshop).toMatchObject({ id, title: made.workshop.title });
  await marit.versions.open(id, 7);
  await expect(marit.page.getByText(marit.words.versions.gone)).toBeVisible();
});

for (const locale of ['nl', 'en'] as const) {
  test(`[A11Y-1] [LANG-1] axe finds nothing on the list and on a version, light or dark, ${locale}`, async ({
    person,
    workshop,
  }) => {
    const made = await workshop(locale);
    const { id } = made.workshop;
    const marit = await person({ locale });
    await sitToLead(marit, made);
    const found: string[] = [];
    await marit.versions.openList(id);
    await expect(marit.page.getByText(marit.words.versions.none)).toBeVisible();
    found.push(...(await complaintsInBoth(marit.page, 'no version yet')));
    await freeze(marit, made);
    await reopen(marit, made);
    await freeze(marit, made);
    await expect(marit.versions.card(2)).toBeVisible();
    found.push(...(await complaintsInBoth(marit.page, 'list')));
    await marit.versions.open(id, 1);
    await expect(marit.versions.text).toBeVisible();
    found.push(...(await complaintsInBoth(marit.page, 'version')));
    expect(found).toEqual([]);
  });
}
