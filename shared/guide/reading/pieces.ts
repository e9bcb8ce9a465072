/**
 * What a reader of a file sees, whatever kind of file it is: a flat list of pieces in order. Readers of bytes make it
 * (the server's `guides` folder), `reading.ts` makes a guide of it.
 *
 * `line` is the line in a text file, the number of the paragraph in a Word file. Texts are plain, on one line, except
 * those of paragraphs: these keep the line breaks they had.
 */

/** What an exported guide says about itself in comments, so that it comes back with the ids it had. */
export type Mark = { role: MarkRole; id: string | null; locale: string | null };
export type MarkRole = 'guide' | 'theme' | 'block' | 'question' | 'item' | 'aspect' | 'variant';

export type Heading = { kind: 'heading'; line: number; level: number; text: string; mark: Mark | null };
/** `italic` and `bold`: all of it is. An item without text is an empty bullet. */
export type Item = {
  kind: 'item';
  line: number;
  /** 0 for a list that is in no other list. */
  depth: number;
  text: string;
  italic: boolean;
  /** The bold text it begins with, if any: a term that is explained. */
  term: string | null;
  mark: Mark | null;
};
export type Paragraph = {
  kind: 'paragraph';
  line: number;
  text: string;
  italic: boolean;
  bold: boolean;
  term: string | null;
};
type Footnote = { kind: 'footnote'; line: number; text: string };
export type Table = { kind: 'table'; line: number; rows: Row[] };
export type Row = { line: number; cells: TableCell[] };
export type TableCell = { blocks: CellBlock[]; mark: Mark | null };
/** A paragraph or a list item in a cell; bold text that ends in a colon is a paragraph of its own. */
export type CellBlock = { kind: 'text' | 'item'; text: string; bold: boolean };
/** A comment that stands by itself and that an export of ours left. */
type Note = { kind: 'note'; line: number; mark: Mark };

export type Piece = Heading | Item | Paragraph | Footnote | Table | Note;

export const cellText = (cell: TableCell | undefined): string =>
  (cell?.blocks ?? [])
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
