import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Paper, PaperNode } from '../../server/versions/export/paper/paper.ts';
import { type Edition, paperOf } from '../../server/versions/export/paper/paper-of.ts';
import { pdfOf } from '../../server/versions/export/pdf/pdf.ts';
import type { Version } from '../../shared/version/version.ts';
import { readPdf } from '../support/pdf-file.ts';
import { emptyVersion, sampleFile, sampleVersion } from '../support/version-sample.ts';
import { fullVersion } from '../support/version-sample-full.ts';
import { DIACRITICS, EMOJI, hardVersion, LONG_TITLE, MARKUP, RIGHT_TO_LEFT } from '../support/version-sample-hard.ts';

/** What the PDF says of itself, read without the library that wrote it. */
const ADDRESS = 'https://tafel.example.nl';
const FULL: Edition = { kind: 'full' };

const sealed = (version: Version): Paper => paperOf(sampleFile({ version }), FULL, ADDRESS);
const draft = (version: Version): Paper => paperOf({ version, seal: null, signoffs: [] }, FULL, ADDRESS);
const read = async (paper: Paper) => readPdf(await pdfOf(paper, { compress: false }));

const nodesOf = (paper: Paper): PaperNode[] => paper.sections.flatMap(({ nodes }) => nodes);
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

describe('the PDF of a meeting', () => {
  const paper = sealed(sampleVersion());
  let pdf: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    pdf = await read(paper);
  });

  test('[SEAL-5] it is tagged, in its language, with a title that is shown', () => {
    expect(pdf.catalog).toContain('/Lang (nl-NL)');
    expect(pdf.has('/Marked true')).toBe(true);
    expect(pdf.has('/DisplayDocTitle true')).toBe(true);
    expect(pdf.root.role).toBe('Document');
    expect(pdf.has(`<rdf:li xml:lang="x-default">${paper.title}</rdf:li>`)).toBe(true);
  });

  test('[SEAL-5] each heading of the paper is a heading of the same level, with the same words, and a bookmark', () => {
    const headings = nodesOf(paper).flatMap((node) =>
      node.kind === 'heading'
        ? [{ role: `H${node.level}`, text: squeezed(node.runs.map(({ text }) => text).join('')) }]
        : [],
    );
    const found = pdf.elements(/^H\d$/).map((one) => ({ role: one.role, text: squeezed(one.text()) }));
    expect(headings.length).toBeGreaterThan(20);
    expect(found).toEqual(headings);
    expect(pdf.bookmarks).toBe(headings.length);
  });

  test('[SEAL-5] each table is a table, its head says which column and its first cells which row they tell of', () => {
    const tables = nodesOf(paper).filter(({ kind }) => ['table', 'matrix', 'bars', 'grid'].includes(kind));
    const found = pdf.elements(/^Table$/);
    expect(found).toHaveLength(tables.length);
    for (const table of found) {
      expect(table.attributes).toContain('/Summary');
      const [head] = table.under(/^TR$/);
      expect(head?.under(/^TH$/).length).toBeGreaterThan(0);
      expect(head?.under(/^TH$/).every(({ attributes }) => attributes.includes('/Scope /Column'))).toBe(true);
    }
    const rowHeads = found.flatMap((table) =>
      table
        .under(/^TR$/)
        .slice(1)
        .flatMap((row) => row.under(/^TH$/)),
    );
    expect(rowHeads.length).toBeGreaterThan(20);
    expect(rowHeads.every(({ attributes }) => attributes.includes('/Scope /Row'))).toBe(true);
  });

  test('[VOTE-8] each bar has words in place of the picture, and stands beside its number', () => {
    const bars = nodesOf(paper).flatMap((node) => (node.kind === 'bars' ? node.bars : []));
    const figures = pdf.elements(/^Figure$/);
    expect(figures).toHaveLength(bars.length + 1);
    expect(figures.every(({ alt }) => alt !== null && alt.length > 2)).toBe(true);
    for (const { says } of bars) expect(pdf.text).toContain(squeezed(says));
  });

  test('[SEAL-5] lists are lists, and a link leads where it says', () => {
    for (const list of pdf.elements(/^L$/)) {
      expect(list.under(/^LI$/).length).toBeGreaterThan(0);
      for (const item of list.under(/^LI$/)) expect(item.under(/^LBody$/).length).toBe(1);
    }
    expect(pdf.elements(/^Link$/).some((link) => squeezed(link.text()) === squeezed('de meeste leraren'))).toBe(true);
    expect(pdf.has('/URI (https://voorbeeld.nl/cijfers)')).toBe(true);
  });

  test('[SEAL-5] the contents name each theme and block with its page', () => {
    const lines = pdf.elements(/^TOCI$/).map((one) => one.text());
    const headings = nodesOf(paper).filter((node) => node.kind === 'heading' && node.level <= 2);
    expect(lines).toHaveLength(headings.length);
    const pages = lines.map((line) => Number(/ (\d+)$/.exec(line)?.[1]));
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(pages.at(-1)).toBeLessThanOrEqual(pdf.pages.length);
  });

  test('[SEAL-5] each page names the version, the first of its hash, and its number of how many', () => {
    for (const [at, page] of pdf.pages.entries()) {
      expect(page.unread).toContain(squeezed(paper.footer.left));
      expect(page.unread).toContain(`Pagina${at + 1}van${pdf.pages.length}`);
      expect(page.unread).not.toContain('CONCEPT');
    }
  });

  test('[SEAL-5] the matrix lies on its side', () => {
    const wide = pdf.pages.filter(({ width, height }) => width > height);
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.length).toBeLessThan(pdf.pages.length);
  });
});

test('[SEAL-5] a draft says so on each page', async () => {
  const paper = draft(emptyVersion());
  const pdf = await read(paper);
  expect(paper.draft).not.toBeNull();
  for (const page of pdf.pages) expect(page.unread).toContain(squeezed(paper.draft ?? ''));
  expect(pdf.text).toContain(squeezed('In dit blok is niets beantwoord.'));
});

test('[SEAL-5] what people do write is all there: other scripts, emoji, markup, the longest title', async () => {
  const paper = sealed(hardVersion());
  const pdf = await read(paper);
  // The whole text would fill the screen when a word is missing.
  const has = (words: string): boolean => pdf.text.includes(squeezed(words));
  for (const words of [MARKUP, RIGHT_TO_LEFT, EMOJI, DIACRITICS, LONG_TITLE]) {
    expect(has(words), words).toBe(true);
  }
  const answer = nodesOf(paper).flatMap((node) => (node.kind === 'paragraph' ? node.runs : []));
  for (const { text } of answer) expect(has(text), text.slice(0, 80)).toBe(true);
  expect(pdf.has('javascript:')).toBe(false);
  expect(has('\u25a1')).toBe(false);
});

test('[SEAL-5] the same version gives the same file, a full one too', async () => {
  const version = fullVersion();
  const [first, second] = [await pdfOf(sealed(version)), await pdfOf(sealed(version))];
  expect(hash(second)).toBe(hash(first));
  expect(first.length).toBeLessThan(3_000_000);
});

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
