import type { Comment, Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Cell, Guide } from '../guide.ts';
import type { GuideWords } from '../reading/words.ts';

/** The matrix as an HTML table: its cells hold lists, and Markdown's own tables can't. A row is a line. */
export function matrixHtml({ matrix, blocks }: Guide, words: GuideWords): string {
  const titles = new Map(blocks.map(({ id, title }): [string, string] => [id, title]));
  const head = row([
    element('th', [text(words.variant)]),
    ...matrix.aspects.map(({ id, title }) => element('th', [text(`${title} `), mark(`aspect id=${id}`)])),
  ]);
  const rows = matrix.variants.map(({ id, title, cells }) =>
    row([
      element('th', [text(`${title} `), mark(`variant id=${id}`)]),
      ...matrix.aspects.map((aspect) => element('td', cellOf(cells[aspect.id], titles, words))),
    ]),
  );
  const lines = [head, ...rows].flatMap((each) => [text('\n'), each]);
  return toHtml(element('table', [...lines, text('\n')]));
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const mark = (value: string): Comment => ({ type: 'comment', value: ` gesprekstafel ${value} ` });
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const row = (cells: ElementContent[]): Element => element('tr', cells);

const listOf = (texts: readonly string[]): ElementContent[] =>
  texts.length === 0
    ? []
    : [
        element(
          'ul',
          texts.map((each) => element('li', [text(each)])),
        ),
      ];

const led = (title: string, texts: readonly string[]): ElementContent[] => [
  element('p', [element('b', [text(`${title}:`)])]),
  ...listOf(texts),
];

function cellOf(cell: Cell | undefined, titles: ReadonlyMap<string, string>, words: GuideWords): ElementContent[] {
  if (cell === undefined) return [];
  const told = cell.blockIds.flatMap((id) => titles.get(id) ?? []);
  return [
    ...listOf(cell.considerations),
    ...cell.groups.flatMap(({ title, considerations }) => led(title, considerations)),
    ...(told.length === 0 ? [] : led(words.seeBlocks, told)),
  ];
}
