import { createDeflateRaw } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { Guide } from '../../shared/guide/guide.ts';
import { GuidePreview } from '../../shared/http/guide.ts';
import { Problem } from '../../shared/http/problem.ts';
import { createDevice, read, SMALL_WORKSHOP } from '../support/device.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { bareWord, documentXml, wordGuide, zipOf } from '../support/word-file.ts';

let now = 1_700_000_000_000;
let server: RunningServer;
beforeEach(async () => {
  server = await startServer({ clock: () => now });
});
afterEach(async () => {
  await server.close();
});

const MARKDOWN = '# Avond\n\n## Eten\n\n- Wat eten we?\n- Wat eten we?\n';

function send(
  content: string | Buffer,
  options: { name?: string; field?: string; language?: string; to?: string } = {},
) {
  const { name = 'leidraad.md', field = 'file', language = 'nl', to = '/api/guides/preview' } = options;
  const form = new FormData();
  form.set(field, new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name);
  return fetch(new URL(to, server.url), { method: 'POST', body: form, headers: { 'accept-language': language } });
}

/** Status, kind, field and line of a refusal; its words must be there too. */
async function refused(response: Response) {
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.detail).toMatch(/\.$/);
  const { status, type, field, line } = problem;
  return [
    status,
    type.replace('/problems/', ''),
    ...(field === undefined ? [] : [field]),
    ...(line === undefined ? [] : [line]),
  ];
}

const alive = async () => expect((await fetch(new URL('/healthz', server.url))).status).toBe(200);

test('[GUIDE-2] a file is previewed without a seat, with remarks in the reader’s language', async () => {
  const dutch = await read(GuidePreview, await send(MARKDOWN));
  expect(dutch.guide).toMatchObject({ title: 'Avond', locale: 'nl', blocks: [{ title: 'Eten' }] });
  expect(dutch.remarks).toEqual([{ line: 6, text: 'Deze vraag staat twee keer in het blok „Eten”: „Wat eten we?”.' }]);
  const english = await read(
    GuidePreview,
    await send(MARKDOWN, { language: 'en', to: '/api/guides/preview?locale=en' }),
  );
  expect(english.guide.locale).toBe('en');
  expect(english.remarks[0]?.text).toBe('This question stands twice in the block “Eten”: “Wat eten we?”.');
});

test('[GUIDE-2] text as an older Windows saves it is read too', async () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(MARKDOWN, 'utf16le')]);
  expect((await read(GuidePreview, await send(wide))).guide.title).toBe('Avond');
});

test('[GUIDE-2] what was previewed can be used as it is', async () => {
  const { guide } = await read(GuidePreview, await send(await wordGuide(), { name: 'x.docx' }));
  const made = await createDevice(server.url).post('/api/workshops', { ...SMALL_WORKSHOP, guide: { guide } });
  expect(made.status).toBe(201);
});

test('[GUIDE-2] the same question in two blocks is no reason for a remark', async () => {
  const { remarks } = await read(GuidePreview, await send('# A\n\n## B\n\n- Wie?\n\n## C\n\n- Wie?\n'));
  expect(remarks).toEqual([]);
});

test('[GUIDE-2] a file that can’t be used is refused with what is wrong and where', async () => {
  const word = await wordGuide();
  const half = word.subarray(0, word.length / 2);
  expect(await refused(await send(''))).toEqual([422, 'file-empty', 'file']);
  expect(await refused(await send(' \n\t\n'))).toEqual([422, 'file-empty', 'file']);
  expect(await refused(await send(Buffer.from([0x41, 0x0a, 0x42, 0, 1, 2])))).toEqual([
    415,
    'file-not-text',
    'file',
    2,
  ]);
  expect(await refused(await send(Buffer.from([0x41, 0x0a, 0x0a, 0xc3, 0x28])))).toEqual([
    415,
    'file-not-text',
    'file',
    3,
  ]);
  expect(await refused(await send('%PDF-1.7\nxyz'))).toEqual([415, 'file-not-text', 'file']);
  expect(await refused(await send('{\\rtf1 hallo}'))).toEqual([415, 'file-not-text', 'file']);
  expect(await refused(await send('# Titel\n\nAlleen een verhaal.\n'))).toEqual([422, 'no-questions', 'file']);
  expect(await refused(await send(half, { name: 'x.docx' }))).toEqual([422, 'file-broken', 'file']);
  expect(await refused(await send(await zipOf({ 'xl/workbook.xml': '<a/>' })))).toEqual([415, 'file-not-word', 'file']);
  expect(await refused(await send(await bareWord('<w:document>not xml')))).toEqual([422, 'file-broken', 'file']);
  expect(await refused(await send(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toEqual([
    415,
    'file-old-or-locked',
    'file',
  ]);
  expect(await refused(await send(MARKDOWN, { field: 'other' }))).toEqual([400, 'file-missing', 'file']);
  expect(await refused(await createDevice(server.url).post('/api/guides/preview', {}))).toEqual([
    400,
    'file-missing',
    'file',
  ]);
  await alive();
});

test('[GUIDE-2] a saved guide that was spoiled is refused with the line or the field', async () => {
  const guide = Guide.parse(builtInGuide('uitbreidingsstrategie', 'nl'));
  const [first] = guide.blocks;
  expect(await refused(await send('{\n "id": "x",\n oops\n}', { name: 'x.json' }))).toEqual([
    422,
    'file-broken',
    'file',
    3,
  ]);
  expect(await refused(await send('{"id": "x"}'))).toEqual([422, 'file-not-a-guide', 'file.locale']);
  const twice = { ...guide, blocks: [...guide.blocks, first] };
  expect(await refused(await send(JSON.stringify(twice)))).toEqual([422, 'file-not-a-guide', 'file.blocks.14.id']);
});

test('[GUIDE-2] a file over five megabytes is refused, fifty megabytes too', async () => {
  expect(await refused(await send(Buffer.alloc(5 * 1024 * 1024 + 1, 'a')))).toEqual([413, 'file-too-big', 'file']);
  // It may be cut off while it still sends: then there is no answer to read, and the server goes on.
  const huge = await send(Buffer.alloc(50 * 1024 * 1024, 'a')).catch(() => null);
  if (huge !== null) expect(huge.status).toBe(413);
  await alive();
});

async function deflated(chunk: Buffer, times: number): Promise<Buffer> {
  const packer = createDeflateRaw({ level: 9 });
  const parts: Buffer[] = [];
  packer.on('data', (part: Buffer) => parts.push(part));
  for (let count = 0; count < times; count += 1) {
    if (!packer.write(chunk)) await new Promise((resolve) => packer.once('drain', resolve));
  }
  const ended = new Promise((resolve) => packer.once('end', resolve));
  packer.end();
  await ended;
  return Buffer.concat(parts);
}

test('[GUIDE-2] a zip that is a bomb is refused before it is unpacked, also when it lies about its size', async () => {
  const zeros = Buffer.alloc(1024 * 1024);
  const honest = await zipOf({ 'word/document.xml': Buffer.concat(Array.from({ length: 40 }, () => zeros)) });
  expect(honest.length).toBeLessThan(1024 * 1024);
  expect(await refused(await send(honest))).toEqual([413, 'file-bomb', 'file']);
  const many = await zipOf(Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`word/${index}.xml`, 'x'])));
  expect(await refused(await send(many))).toEqual([413, 'file-bomb', 'file']);

  const bomb = await zipOf({ 'word/document.xml': zeros });
  const packed = await deflated(zeros, 500);
  expect(packed.length).toBeGreaterThan(0);
  // The sizes a zip tells stand in its directory at the end: 46 bytes in front of the name, the size 24 bytes into those.
  const lying = Buffer.from(bomb);
  const directory = lying.lastIndexOf(Buffer.from('504b0102', 'hex'));
  lying.writeUInt32LE(100, directory + 24);
  expect(await refused(await send(lying))).toEqual([422, 'file-broken', 'file']);
  await alive();
});

test('[GUIDE-2] entities that grow, and nesting without end, are stopped', async () => {
  const lol = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  const xml = documentXml('<w:p><w:r><w:t>&l12;</w:t></w:r></w:p>', `<!DOCTYPE d [<!ENTITY l0 "lol">${lol}]>`);
  const [status] = await refused(await send(await bareWord(xml)));
  expect(status).toBe(422);
  const deep = await refused(await send(`${'> '.repeat(20_000)}- Hoe diep?\n`));
  expect(deep).toEqual([422, 'file-too-hard', 'file']);
  await alive();
});

test('[GUIDE-2] a file that takes too long is given up, and others are answered meanwhile', async () => {
  await server.close();
  server = await startServer({ clock: () => now, guides: { limitMs: 1_500 } });
  const slow = send('[a](<'.repeat(400_000));
  const startedAt = performance.now();
  await alive();
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect((await slow).status).toBe(422);
});

test('[GUIDE-2] who keeps offering files is told to wait', async () => {
  const answers: number[] = [];
  for (let count = 0; count < 21; count += 1) answers.push((await send('')).status);
  expect(answers.filter((status) => status === 429)).toHaveLength(1);
  now += 10_000;
  expect((await send('')).status).toBe(422);
});

test('[GUIDE-2] a workshop is not made of a guide that mixes things up, and the field is named', async () => {
  const guide = Guide.parse(builtInGuide('uitbreidingsstrategie', 'nl'));
  const [block, second] = guide.blocks;
  const [variant] = guide.matrix.variants;
  if (block === undefined || second === undefined || variant === undefined)
    throw new Error('the guide has blocks and variants');
  const make = async (change: Partial<Guide>) => {
    const body = { ...SMALL_WORKSHOP, guide: { guide: { ...guide, ...change } } };
    return refused(await createDevice(server.url).post('/api/workshops', body));
  };
  const withCells = (cells: Guide['matrix']['variants'][number]['cells']) =>
    make({ matrix: { ...guide.matrix, variants: [{ ...variant, cells }] } });
  const cell = { considerations: [], groups: [], blockIds: [] };

  expect(await make({ blocks: [block, block] })).toEqual([400, 'invalid', 'guide.guide.blocks.1.id']);
  expect(await make({ blocks: [block, { ...second, questions: block.questions }] })).toEqual([
    400,
    'invalid',
    'guide.guide.blocks.1.questions.0.id',
  ]);
  expect(await make({ blocks: [{ ...block, themeId: 'weg' }] })).toEqual([
    400,
    'invalid',
    'guide.guide.blocks.0.themeId',
  ]);
  expect(await withCells({ weg: cell })).toEqual([400, 'invalid', 'guide.guide.matrix.variants.0.cells.weg']);
  const away = { ...cell, blockIds: [block.id, second.id] };
  expect(
    await make({ blocks: [block], matrix: { ...guide.matrix, variants: [{ ...variant, cells: { visie: away } }] } }),
  ).toEqual([400, 'invalid', 'guide.guide.matrix.variants.0.cells.visie.blockIds.1']);
});

test('[GUIDE-2] the built-in guide can be taken along as a file, and comes back', async () => {
  const device = createDevice(server.url);
  const guide = Guide.parse(builtInGuide('uitbreidingsstrategie', 'en'));
  const json = await device.get('/api/guides/uitbreidingsstrategie.json?locale=en');
  expect(json.headers.get('content-disposition')).toBe('attachment; filename="uitbreidingsstrategie.en.json"');
  expect((await read(GuidePreview, await send(await json.text()))).guide).toEqual(guide);
  const markdown = await device.get('/api/guides/uitbreidingsstrategie.md?locale=en');
  expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect((await read(GuidePreview, await send(await markdown.text()))).guide).toEqual(guide);
  expect((await device.get('/api/guides/verzonnen.md')).status).toBe(404);
});
