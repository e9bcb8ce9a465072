import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewOf } from '../../server/guides/preview.ts';
import { AppError } from '../../shared/errors.ts';
import { checkGuide } from '../../shared/guide/check-guide.ts';
import { Guide } from '../../shared/guide/guide.ts';
import { wordGuide } from '../support/word-file.ts';

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/guides/${name}`, import.meta.url)));

/** A sound guide or an expected refusal; anything else fails. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    const { guide } = await previewOf({ bytes, name: 'x', locale: null });
    expect(Guide.parse(guide)).toEqual(guide);
    expect(checkGuide(guide)).toEqual([]);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.kind).toMatch(/^(?:file-|no-questions)/);
  }
}

type Change = { at: number; byte: number; cut: number };
const changes = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 0.9999, noNaN: true }), byte: fc.nat(255), cut: fc.nat(40) }),
  { minLength: 1, maxLength: 12 },
);

/** Bytes changed and stretches cut out, at places told as a share of the length. */
function spoiled(source: Uint8Array, each: readonly Change[]): Uint8Array {
  let bytes = Buffer.from(source);
  for (const { at, byte, cut } of each) {
    const index = Math.floor(at * bytes.length);
    bytes[index] = byte;
    if (cut > 30) bytes = Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + cut)]);
  }
  return bytes;
}

test('[GUIDE-2] bytes of any kind are read or refused', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), readOrRefuse), { numRuns: 200 });
});

test('[GUIDE-2] text of any kind is read or refused', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      '# ',
      '## Kernvraag\n',
      '- ',
      '  - ',
      '\n',
      '\n\n',
      '|',
      '| --- |',
      '\t',
      '<td>',
      '<table>',
      '</p>',
      '<!-- gesprekstafel block id=a -->',
      '<!--',
      '```',
      '[^1]',
      '> ',
      '1. ',
      'Wie?',
      ':',
      '*',
      '**',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const text = fc.array(part, { maxLength: 60 }).map((parts) => Buffer.from(parts.join('').toWellFormed()));
  await fc.assert(fc.asyncProperty(text, readOrRefuse), { numRuns: 200 });
});

test('[GUIDE-2] a torn table cell in the text, whose node has a place with no beginning, is read or refused', async () => {
  await readOrRefuse(Buffer.from('## Kernvraag\n<td># '));
});

test('[GUIDE-2] a spoiled Markdown file is read or refused', async () => {
  const source = fixture('scholenfusie-gekopieerd.md');
  await fc.assert(
    fc.asyncProperty(changes, async (each) => readOrRefuse(spoiled(source, each))),
    { numRuns: 60 },
  );
});

test('[GUIDE-2] a spoiled Word file is read or refused', async () => {
  const source = await wordGuide();
  await fc.assert(
    fc.asyncProperty(changes, async (each) => readOrRefuse(spoiled(source, each))),
    { numRuns: 60 },
  );
});
