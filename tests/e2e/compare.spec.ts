import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { complaintsInBoth } from './axe.ts';
import { expect, SCHOOL, test } from './e2e.ts';
import { order } from './orders.ts';
import { fill } from './pages/words.ts';
import type { Person } from './person.ts';
import { openAnswer, saved, sitAtAnswer, sitToLead, topic } from './table.ts';
import { freeze, reopen } from './versions-made.ts';

const BEFORE = 'We beginnen in het voorjaar met drie scholen.';
const AFTER = 'We beginnen in het najaar met drie scholen.';
const SECOND_LINE = 'En we kijken na een jaar terug.';

/** Two versions: in between Anna changed a word, and added a line. */
async function twoVersions(marit: Person, anna: Person, made: MadeWorkshop): Promise<void> {
  await sitToLead(marit, made);
  const answer = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  await answer.type(BEFORE);
  await saved(anna);
  await freeze(marit, made);
  await reopen(marit, made);
  const again = await openAnswer(anna, made);
  await again.editor.click();
  await anna.page.keyboard.press('ControlOrMeta+A');
  await anna.page.keyboard.type(AFTER);
  await anna.page.keyboard.press('Enter');
  await anna.page.keyboard.type(SECOND_LINE);
  await saved(anna);
  await freeze(marit, made);
}

test('[SEAL-6] two versions are compared word by word, to be seen and heard, and gone along by key', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { id } = made.workshop;
  const [marit, anna] = [await person(), await person({ device: 'phone' })];
  await twoVersions(marit, anna, made);
  const { compare: words } = marit.words;

  await marit.versions.openList(id);
  await marit.versions
    .card(2)
    .getByRole('link', { name: fill(marit.words.versions.compareWith, { number: 1 }), exact: true })
    .click();
  const { changes } = marit.versions;
  await expect(changes.getByRole('heading', { level: 3 })).toHaveText(topic().question);
  await expect(changes.locator('del')).toHaveText(/\[weggehaald:\s+voorjaar\]/);
  await expect(changes.locator('ins').first()).toHaveText(/\[toegevoegd:\s+najaar\]/);
  await expect(changes.locator('ins').last()).toContainText(SECOND_LINE);
  await expect(changes).toContainText('We beginnen in het');
  // Not by colour alone.
  await expect(changes.locator('del')).toHaveCSS('text-decoration-line', 'line-through');
  await expect(changes.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');

  await expect(marit.versions.steps).toContainText(fill(words.count_one, { count: 1 }));
  await marit.page.keyboard.press('Alt+ArrowDown');
  await expect(changes.locator('[data-change]')).toBeFocused();
  await expect(marit.versions.steps).toContainText(fill(words.at, { at: 1, count: 1 }));
  await expect(marit.versions.next).toBeDisabled();

  // The older one laid beside the newer one tells the same, in the same direction.
  await anna.versions.openCompare(id, 1);
  await expect(anna.versions.beside).toHaveValue('2');
  await expect(anna.versions.changes.locator('del')).toHaveText(/voorjaar/);
  await anna.page.reload();
  await expect(anna.versions.changes.locator('ins').first()).toHaveText(/najaar/);
  await anna.page.getByText(fill(words.same_other, { count: '' }).trim()).click();
  await expect(anna.page.getByRole('listitem').filter({ hasText: words.kind_checklist })).toBeVisible();
});

test('[SEAL-6] versions that are the same say so, and one alone has nothing beside it', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const marit = await person();
  await sitToLead(marit, made);
  await freeze(marit, made);
  await marit.versions.openCompare(made.workshop.id, 1);
  await expect(marit.page.getByText(marit.words.compare.alone)).toBeVisible();
  await reopen(marit, made);
  await freeze(marit, made);
  await marit.versions.openCompare(made.workshop.id, 2, 1);
  await expect(
    marit.page.getByText(fill(marit.words.compare.identical, { before: 1, after: 2 }), { exact: true }),
  ).toBeVisible();
});

test('[SEAL-4] the packet says what is asked and until when, and prints without the window round it', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const { id } = made.workshop;
  const [marit, anna] = [await person(), await person()];
  await twoVersions(marit, anna, made);
  const { packet: words } = anna.words;
  await anna.versions.openPacket(id, 2, '2999-03-01');
  const { sheet, text } = anna.versions;
  await expect(sheet).toContainText(fill(words.until, { day: '1 maart 2999' }));
  await expect(sheet).toContainText(SCHOOL);
  await expect(sheet).toContainText(fill(words.since, { number: 1 }));
  await expect(sheet).toContainText(topic().block);
  for (const decision of ['agreed', 'agreed-with-note', 'not-agreed', 'consult'] as const) {
    await expect(sheet).toContainText(anna.words.signoff[`decision_${decision}`]);
  }
  await expect(text).toContainText(SECOND_LINE);
  const code = sheet.getByRole('img', { name: words.qr });
  await expect(code).toBeVisible();

  await anna.page.emulateMedia({ media: 'print' });
  await expect(anna.versions.print).toBeHidden();
  await expect(anna.page.getByTestId('status')).toBeHidden();
  await expect(anna.signoff.notice(2, SCHOOL)).toBeHidden();
  await expect(code).toBeVisible();
  await expect(text).toBeVisible();
  const pages = await anna.page.pdf({ format: 'A4' });
  expect(pages.subarray(0, 5).toString()).toBe('%PDF-');
});

for (const locale of ['nl', 'en'] as const) {
  test(`[A11Y-1] [LANG-1] axe finds nothing where versions are compared and taken along, light or dark, ${locale}`, async ({
    person,
    workshop,
  }) => {
    const made = await workshop(locale);
    const { id } = made.workshop;
    const marit = await person({ locale });
    await sitToLead(marit, made);
    await freeze(marit, made);
    await reopen(marit, made);
    const text = 'Wat vraagt dit van ons?';
    await order(marit, made, { type: 'agenda', act: 'add-question', blockId: topic().blockId, text });
    await freeze(marit, made);
    const found: string[] = [];
    await marit.versions.openCompare(id, 2, 1);
    await expect(marit.versions.changes).toContainText(text);
    found.push(...(await complaintsInBoth(marit.page, 'compare')));
    await marit.versions.openPacket(id, 2);
    await marit.versions.text.waitFor();
    found.push(...(await complaintsInBoth(marit.page, 'packet')));
    expect(found).toEqual([]);
  });
}
