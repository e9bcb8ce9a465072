import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import type { Version } from '../../../../shared/version/version.ts';
import { emptyVersion, sampleFile, sampleVersion } from '../../../../tests/support/version-sample.ts';
import { fullVersion } from '../../../../tests/support/version-sample-full.ts';
import { hardVersion } from '../../../../tests/support/version-sample-hard.ts';
import type { Mark, Paper, PaperNode, Run } from '../paper/paper.ts';
import { paperOf } from '../paper/paper-of.ts';
import { run, runs } from '../paper/texts.ts';
import { markdownOf } from './markdown.ts';

const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a reader sees, on one line. */
function seen(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  // The only tags there are: for the end of a line in a cell, and round what was added.
  if (node.type === 'html')
    return node.value === '<br>' ? ' ' : /^<\/?ins>$/.test(node.value) ? '' : `HTML: ${node.value}`;
  if (!('children' in node)) return '';
  const apart = ['paragraph', 'heading', 'tableCell', 'listItem'].includes(node.type) ? ' ' : '';
  return node.children.map(seen).join('') + apart;
}

function all<Type extends Nodes['type']>(node: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const isOne = (one: Nodes): one is Extract<Nodes, { type: Type }> => one.type === type;
  const below = 'children' in node ? node.children.flatMap((child) => all(child, type)) : [];
  return isOne(node) ? [node, ...below] : below;
}

/** Every piece of text that a paper says, wherever in it. */
function said(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SAID.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => said(one, key));
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'contents') return [];
  return Object.entries(value).flatMap(([name, one]) => said(one, name));
}
const SAID = new Set([
  'text',
  'word',
  'from',
  'adopters',
  'partner',
  'source',
  'title',
  'says',
  'more',
  'help',
  'corner',
  'name',
  'columns',
]);

const VERSIONS: [string, () => Version][] = [
  ['a meeting', sampleVersion],
  ['nothing at all', emptyVersion],
  ['a long day', fullVersion],
  ['everything people write', hardVersion],
];

test.each(VERSIONS)('[SEAL-5] Markdown reads back with the same words, headings and tables: %s', (_what, versionOf) => {
  const paper = paperOf(sampleFile({ version: versionOf(), words: [] }), { kind: 'full' }, 'https://tafel.example.nl');
  const tree = parse(markdownOf(paper));
  const text = oneSpaced(seen(tree));
  const missing = said(paper.sections).filter((piece) => !text.includes(oneSpaced(piece)));
  expect(missing).toEqual([]);
  const nodes = paper.sections.flatMap((section) => section.nodes);
  const headings = nodes.flatMap((node) => (node.kind === 'heading' ? [node] : []));
  expect(
    all(tree, 'heading')
      .slice(1)
      .map((one) => [one.depth, oneSpaced(seen(one))]),
  ).toEqual(
    headings.map(({ level, runs: of }) => [Math.min(6, level + 1), oneSpaced(of.map((one) => one.text).join(''))]),
  );
  const tables = nodes.filter(({ kind }) => ['table', 'matrix', 'bars', 'grid'].includes(kind));
  expect(all(tree, 'table')).toHaveLength(tables.length);
  expect(text).not.toContain('HTML:');
  expect(all(tree, 'code')).toEqual([]);
});

const paperWith = (...nodes: PaperNode[]): Paper => ({
  locale: 'nl',
  language: 'nl-NL',
  title: 'Titel',
  subject: '',
  at: 0,
  draft: null,
  footer: { left: 'Versie 1', page: { before: '', between: '' } },
  sections: [{ landscape: false, nodes }],
});
const paragraphWith = (...of: Run[]): PaperNode => ({ kind: 'paragraph', tone: 'plain', runs: of });
const written = (...nodes: PaperNode[]): string => (markdownOf(paperWith(...nodes)).split('\n---\n')[0] ?? '').trim();

test.each([
  '# geen kop',
  '- geen lijst',
  '12. geen lijst',
  '+ plus',
  '> geen citaat',
  '    geen code',
  '```',
  '---',
  '===',
  '| a | b |',
  'a | b\n- | -',
  '~~niet weg~~ en ~ook niet~',
  '**niet vet** __ook niet__ *a*_b_',
  '<script>alert(1)</script> <b>x</b> <!-- x -->',
  '[a](https://x.nl) ![b](y) [c] [^1] [ ] [x]: https://y.nl',
  '&amp; &#35; &lt;b&gt;',
  'een \\ en \\* en \\\nnog',
  'regel\n# twee\n- drie\n\n    vier',
  '`code` ``x`` `',
  '=1+1',
])('[SEAL-5] text that looks like markup is only text: %j', (text) => {
  const cell = { nodes: [paragraphWith(run(text))], header: false, columns: 1, rows: 1 };
  for (const node of [
    paragraphWith(run(text)),
    { kind: 'heading' as const, level: 1 as const, id: 'x', runs: runs(text) },
    { kind: 'list' as const, ordered: false, start: 1, tone: 'plain' as const, items: [[paragraphWith(run(text))]] },
    { kind: 'table' as const, label: '', widths: [1], headerRows: 0, rows: [[cell]] },
  ]) {
    const markdown = written(node);
    const tree = parse(markdown);
    expect(oneSpaced(seen(tree))).toBe(oneSpaced(text));
    for (const type of [
      'code',
      'inlineCode',
      'link',
      'image',
      'strong',
      'emphasis',
      'definition',
      'blockquote',
    ] as const)
      expect([markdown, all(tree, type)]).toEqual([markdown, []]);
    // Readers that know it strike out what stands between two of them.
    expect(markdown).not.toMatch(/(^|[^\\])~/);
  }
});

const MARKS: Mark[][] = [[], ['bold'], ['italic'], ['bold', 'italic'], ['underline'], ['bold', 'underline']];

test('[SEAL-5] marks side by side, in the middle of a word and round spaces stay what they are', () => {
  for (const [first, one] of MARKS.entries()) {
    for (const [second, other] of MARKS.entries()) {
      const markdown = written(paragraphWith(run('een', one), run(' twee ', other), run('d', one), run('rie!', other)));
      const tree = parse(markdown);
      expect([markdown, seen(tree).trim()]).toEqual([markdown, 'een twee drie!']);
      const strong = all(tree, 'strong').map((node) => seen(node));
      const bold = [one, other].filter((marks) => marks.includes('bold')).length;
      if (first !== second && bold === 1) {
        expect([markdown, strong]).toEqual([markdown, one.includes('bold') ? ['een', 'd'] : ['twee', 'rie!']]);
      }
      if (bold === 0) expect([markdown, strong]).toEqual([markdown, []]);
    }
  }
});

test('[SEAL-5] links, what was struck out, added and removed', () => {
  expect(written(paragraphWith(run('zie '), run('hier', ['bold'], { link: 'https://voorbeeld.nl/a_(b)' })))).toBe(
    'zie [**hier**](https://voorbeeld.nl/a_\\(b\\))',
  );
  expect(
    written(
      paragraphWith(
        run('oud', ['strike']),
        run(' '),
        run('weg', [], { change: 'removed' }),
        run(' nieuw', ['underline'], { change: 'added' }),
      ),
    ),
  ).toBe('~~oud~~ ~~weg~~ <ins>nieuw</ins>');
});

test('[SEAL-5] cells that span others keep the table whole, and lists in them stay readable', () => {
  const cell = (text: string, columns = 1, rows = 1) => ({
    nodes: [paragraphWith(run(text))],
    header: false,
    columns,
    rows,
  });
  const list: PaperNode = {
    kind: 'list',
    ordered: true,
    start: 3,
    tone: 'plain',
    items: [[paragraphWith(run('c'))], [paragraphWith(run('d'))]],
  };
  expect(
    written({
      kind: 'table',
      label: '',
      widths: [0.5, 0.5],
      headerRows: 0,
      rows: [[cell('a', 2)], [cell('b', 1, 2), { nodes: [list], header: false, columns: 1, rows: 1 }], [cell('e')]],
    }),
  ).toBe(['| | |', '| - | - |', '| a | |', '| b | 3. c<br>4. d |', '| | e |'].join('\n'));
});

test('[SEAL-5] a draft says so where the file begins and where it ends', () => {
  const { version } = sampleFile();
  const markdown = markdownOf(paperOf({ version, seal: null, signoffs: [] }, { kind: 'clean' }, null)).trim();
  const [first, last] = [markdown.split('\n')[0], markdown.split('\n').at(-1)];
  expect(first).toContain('CONCEPT');
  expect(last).toBe(first);
});
