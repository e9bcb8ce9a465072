import type { Cell, Heading, Level, List, PaperNode, Paragraph, Runs, Table } from './paper.ts';
import { runs } from './texts.ts';

/** Short ways to make the nodes of a paper. Pure. */
export const heading = (level: Level, id: string, text: string): Heading => ({
  kind: 'heading',
  level,
  id,
  runs: runs(text),
});

export const paragraph = (text: string | Runs, tone: Paragraph['tone'] = 'plain'): Paragraph => ({
  kind: 'paragraph',
  tone,
  runs: typeof text === 'string' ? runs(text) : text,
});

export const bullets = (items: readonly (string | Runs)[], tone: List['tone'] = 'plain'): List => ({
  kind: 'list',
  ordered: false,
  start: 1,
  tone,
  items: items.map((item) => [paragraph(item)]),
});

const cell = (content: string | readonly PaperNode[], header: boolean): Cell => ({
  nodes: typeof content === 'string' ? [paragraph(content)] : content,
  header,
  columns: 1,
  rows: 1,
});

/** A table with one header row and, in each row, its first cell as header. `widths` in parts of any whole. */
export function table(
  label: string,
  columns: readonly { title: string; width: number }[],
  rows: readonly (readonly (string | readonly PaperNode[])[])[],
): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    kind: 'table',
    label,
    widths: columns.map(({ width }) => width / whole),
    headerRows: 1,
    rows: [
      columns.map(({ title }) => cell(title, true)),
      ...rows.map((row) => row.map((content, at) => cell(content, at === 0))),
    ],
  };
}
