/**
 * Tables with tabs between the cells, as one gets by copying out of a spreadsheet or a PDF. Markdown doesn't know them and
 * would drop the tab a row begins with, so they are written as HTML, in which Markdown does allow tables.
 */
const COLUMNS = 3;

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

/** A first row has something in each of at least three cells, and no indented list looks like that. */
const canBegin = (line: string): boolean => {
  const cells = line.trimEnd().split('\t');
  return cells.length >= COLUMNS && cells.every((cell) => cell.trim() !== '');
};

export type Lined = { text: string; lineOf(line: number): number };

/** The text with such tables as HTML. `lineOf` tells which line of the file a line of it was. */
export function withTables(text: string): Lined {
  const source = text.split(/\r\n|\n|\r/);
  const lines: string[] = [];
  const numbers: number[] = [];
  const put = (line: string, number: number): void => {
    lines.push(line);
    numbers.push(number);
  };
  let fenced = false;
  for (let index = 0; index < source.length; index += 1) {
    const line = source[index] ?? '';
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const end = fenced || !canBegin(line) ? index : endOfTable(source, index);
    if (end - index < 2) {
      put(line, index + 1);
      continue;
    }
    // Without an empty line on both sides the table would be part of a paragraph, or swallow the next.
    put('', index + 1);
    put('<table>', index + 1);
    for (let row = index; row < end; row += 1) {
      const cells = cellsOf(source[row] ?? '').map((cell) => `<td>${cell}</td>`);
      put(`<tr>${cells.join('')}</tr>`, row + 1);
    }
    put('</table>', end);
    put('', end);
    index = end - 1;
  }
  return { text: lines.join('\n'), lineOf: (line) => numbers[line - 1] ?? source.length };
}

/** The first line that has no tab any more. */
function endOfTable(source: readonly string[], start: number): number {
  let end = start;
  while (source[end]?.includes('\t')) end += 1;
  return end;
}
