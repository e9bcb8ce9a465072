import { wordGuide } from '../support/word-file.ts';
import { expect, test } from './e2e.ts';
import { fill } from './pages/words.ts';
import { saved } from './table.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

for (const device of ['laptop', 'phone'] as const) {
  test(`[GUIDE-2] [JOIN-1] from her own Word file to a workshop with that guide, on a ${device}`, async ({
    person,
  }) => {
    const marit = await person({ device });
    const { guide, page, words, board, home, join, links } = marit;
    const begun = performance.now();
    await home.open();
    await page.getByLabel(words.home.title).fill('Het buurthuis');
    await page.getByLabel(fill(words.home.partnerName, { number: 1 })).fill('De Linde');
    await guide.choose({ name: 'buurthuis.docx', mimeType: DOCX, buffer: await wordGuide() });
    await expect(guide.title).toHaveValue('Buurthuis van de toekomst');
    await expect(guide.counts).toContainText(`2 ${words.guides.countBlocks_other}`);
    await page.screenshot({ path: test.info().outputPath('understood.png'), fullPage: true });
    await guide.use.click();
    await expect(guide.card('Buurthuis van de toekomst')).toBeVisible();
    await page.getByRole('button', { name: words.home.start }).click();
    await links.goIn();
    await join.sitDownAlone('Marit');
    await saved(marit);
    await expect(board.block('Gebouw')).toBeVisible();
    await expect(board.block('Geld')).toBeVisible();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    test.info().annotations.push({ type: 'from the first page to the board, s', description: seconds });
    await page.screenshot({ path: test.info().outputPath('board.png'), fullPage: true });
  });
}
