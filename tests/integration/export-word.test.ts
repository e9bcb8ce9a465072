import { buffer } from 'node:stream/consumers';
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { createExports, type Exports } from '../../server/versions/export/export.ts';
import type { Edition } from '../../server/versions/export/paper/paper-of.ts';
import { paperOf } from '../../server/versions/export/paper/paper-of.ts';
import { clean } from '../../server/versions/export/paper/texts.ts';
import { wordFile } from '../../server/versions/export/word/word.ts';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { noteText } from '../../shared/board/notes.ts';
import type { Version } from '../../shared/version/version.ts';
import { emptyVersion, nextVersion, sampleFile, sampleVersion } from '../support/version-sample.ts';
import { fullVersion } from '../support/version-sample-full.ts';
import { DIACRITICS, EMOJI, hardVersion, LONG_TITLE, MARKUP, RIGHT_TO_LEFT } from '../support/version-sample-hard.ts';

/** The Word file of a version, as a reader and as a program sees it. */
const ADDRESS = 'https://tafel.voorbeeld.nl';

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  }
  return parts;
}

const wordOf = (version: Version, edition: Edition = { kind: 'full' }): Promise<Uint8Array> =>
  wordFile(paperOf(sampleFile({ version }), edition, ADDRESS));

async function documentOf(
  version: Version,
  edition?: Edition,
): Promise<{ xml: string; text: string; parts: Map<string, string> }> {
  const bytes = await wordOf(version, edition);
  const parts = await partsOf(bytes);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return { xml: parts.get('word/document.xml') ?? '', text: value, parts };
}

/** Text on one line, to look for it whatever breaks its lines. */
const flat = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

let full: Awaited<ReturnType<typeof documentOf>>;
let hard: Awaited<ReturnType<typeof documentOf>>;
let exports: Exports;

beforeAll(async () => {
  full = await documentOf(fullVersion());
  hard = await documentOf(hardVersion());
  exports = createExports({
    limitMs: 120_000,
    waiting: 4,
    idleMs: 60_000,
    after(ms, run) {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    },
  });
}, 300_000);
afterAll(() => exports.close());

test('[SEAL-5] the Word file has everything that was written, and says whose it is', () => {
  const version = fullVersion();
  const text = flat(full.text);
  const questions = version.blocks.flatMap((block) => block.questions);
  expect(questions.length).toBeGreaterThan(98);
  for (const { text: question, answer } of questions) {
    expect(text).toContain(flat(question));
    for (const line of answer.text.split('\n')) expect(text).toContain(flat(line));
  }
  const notes = [...questions.flatMap((question) => question.notes), ...version.matrix.notes];
  expect(notes.length).toBeGreaterThan(400);
  for (const note of notes) {
    const partner = version.partners.find(({ id }) => id === note.partnerId);
    expect(text).toContain(`${flat(note.text)} (${partner?.name}`);
  }
  for (const { round } of version.rounds) expect(text).toContain(flat(round.title));
});

test('[SEAL-5] headings are real, in one order without a level left out, and lead the table of contents', () => {
  for (const { xml } of [full, hard]) {
    const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));
    expect(levels.length).toBeGreaterThan(10);
    let before = 0;
    for (const level of levels) {
      expect(level).toBeLessThanOrEqual(before + 1);
      before = level;
    }
    expect(xml).toMatch(/TOC \\h \\o &quot;1-2&quot;/);
  }
  const pages = [...full.xml.matchAll(/PAGEREF _Toc\d+ \\h<.*?<w:t[^>]*>(\d+)</g)].map(([, page]) => Number(page));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages).toEqual(pages.toSorted((a, b) => a - b));
});

test('[SEAL-5] the matrix lies on its side; its head is repeated and no row of it is torn', () => {
  const tables = full.xml.split('<w:tbl>').slice(1);
  const matrix = tables.filter((table) => table.includes('w:tblCaption w:val="Variantenmatrix'));
  expect(matrix.length).toBeGreaterThan(0);
  for (const table of matrix) {
    const [head, ...rows] = table.split('<w:tr>').slice(1);
    expect(head).toContain('<w:tblHeader/>');
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
  }
  expect(full.xml).toContain('w:orient="landscape"');
  for (const table of tables) expect(table).toContain('<w:tblCaption');
});

test('[SEAL-5] what stands against a text is next to it, also in the clean text', async () => {
  const version = sampleVersion();
  const { text } = await documentOf(version, { kind: 'clean' });
  const against = version.blocks
    .flatMap((block) => block.questions)
    .flatMap((question) => question.positions.map((position) => ({ question, position })))
    .filter(({ position }) => position.stance === 'condition' || position.stance === 'against');
  expect(against.length).toBeGreaterThan(0);
  for (const { question, position } of against) {
    const [at, said] = [text.indexOf(flat(question.text)), text.indexOf(position.note)];
    expect(said).toBeGreaterThan(at);
    expect(said - at).toBeLessThan(1_500);
  }
});

test('[SEAL-5] names of every script, emoji, markup and long texts stand there as they were typed', () => {
  const text = flat(hard.text);
  for (const typed of [MARKUP, RIGHT_TO_LEFT, EMOJI, DIACRITICS, LONG_TITLE]) expect(text).toContain(flat(typed));
  expect(hard.xml).toMatch(/<w:rtl\/>.*?<w:t[^>]*>[^<]*\p{Script=Arabic}/u);
  const longest = hardVersion()
    .blocks.flatMap((block) => block.questions)
    .reduce((most, { answer }) => (answer.text.length > most.length ? answer.text : most), '');
  expect(longest.split(/\s+/).length).toBeGreaterThanOrEqual(20_000);
  expect(text).toContain(flat(longest.slice(0, 2_000)));
  expect(text).toContain(flat(longest.slice(-2_000)));
});

test('[SEAL-5] nothing that people wrote becomes a field, a link of another kind, or a broken part', () => {
  for (const { parts } of [full, hard]) {
    for (const [name, part] of parts) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      expect(part.replace(/[\n\r\t]/g, '')).not.toMatch(/\p{Cc}/u);
    }
    const fields = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:instrText[^>]*>([^<]*)</g)];
    for (const [, field] of fields) expect(field).toMatch(/^\s*(?:TOC|PAGEREF) /);
    for (const [name, part] of parts) {
      if (!name.endsWith('.rels')) continue;
      for (const [, target] of part.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)) {
        expect(target).toMatch(/^(?:https?|mailto|tel):/);
      }
    }
  }
});

test('[SEAL-5] every page names the version and its hash; a draft is marked as one and has no hash', async () => {
  const file = sampleFile();
  const sealed = await partsOf(await wordFile(paperOf(file, { kind: 'clean' }, null)));
  const draft = await partsOf(await wordFile(paperOf({ ...file, seal: null, signoffs: [] }, { kind: 'clean' }, null)));
  const of = (parts: Map<string, string>, kind: string) =>
    [...parts].filter(([name]) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name)).map(([, part]) => part);
  expect(of(sealed, 'footer').length).toBeGreaterThan(1);
  for (const footer of of(sealed, 'footer')) expect(footer).toContain(file.seal.hash.slice(0, 8));
  for (const header of of(draft, 'header')) expect(header).toContain('CONCEPT');
  expect([...draft.values()].join('')).not.toContain(file.seal.hash.slice(0, 8));
});

test('[SEAL-5] an almost empty version is a file too', async () => {
  const { text } = await documentOf(emptyVersion(), { kind: 'clean' });
  expect(text).toContain('In dit blok is niets beantwoord.');
});

test('[SEAL-5] the same version gives the same bytes', async () => {
  const version = sampleVersion();
  expect(Buffer.compare(await wordOf(version), await wordOf(version))).toBe(0);
});

test('[SEAL-6] what changed since the version before is told with the words that came and went', async () => {
  const before = sampleVersion();
  const after = nextVersion(before, {
    change: (doc) => {
      const [id] = doc.getMap(MATRIX_NOTES).keys();
      noteText(doc, MATRIX_NOTES, id ?? '')?.insert(0, 'Vooraf gezegd: ');
    },
  });
  const { text, xml } = await documentOf(after, { kind: 'changes', before });
  expect(text).toContain('Wat er veranderde sinds versie 1');
  expect(xml).toMatch(/<w:rStyle w:val="Added"\/>(?:(?!<\/w:r>).)*Vooraf gezegd/);
  const unchanged = await documentOf(nextVersion(before), { kind: 'changes', before });
  expect(unchanged.text).toContain('Er is niets veranderd sinds versie 1.');
});

test('[SEAL-5] a full board is drawn in a thread: who types meanwhile is served', async () => {
  const file = sampleFile({ version: fullVersion() });
  let beats = 0;
  const beat = setInterval(() => (beats += 1), 10);
  const bytes = await exports.render(file, { format: 'docx', edition: { kind: 'full' }, address: ADDRESS });
  clearInterval(beat);
  expect((await partsOf(bytes)).has('word/document.xml')).toBe(true);
  // Drawn on the thread that answers people, it would have been one long wait without a single beat.
  expect(beats).toBeGreaterThan(20);
}, 180_000);
