import type { NoteKind } from '../../../../shared/board/notes.ts';
import type { Stance } from '../../../../shared/board/positions.ts';
import type { Locale } from '../../../../shared/guide/guide.ts';

/**
 * A version on paper, before it is Word, PDF or Markdown: a small tree of plain values, in the workshop's language. Each
 * format draws the same tree, so that none of them says more or less than another. What is in it is safe to draw: no
 * control characters, no links but http(s), mailto and tel (texts.ts). Pictures are numbers with words, and every number
 * stands written out beside what is drawn, so that a picture never says anything alone.
 */
export type Paper = {
  locale: Locale;
  language: 'nl-NL' | 'en-GB';
  title: string;
  /** What it is of: the guide's title. */
  subject: string;
  /** Milliseconds since 1970: the instant it stands for. Files are dated with it, so that they come out the same. */
  at: number;
  /** For the top of every page; null for a sealed version. */
  draft: string | null;
  footer: {
    /** Which version this is, with the first of its hash. */
    left: string;
    /** Round the two numbers, of this page and of all pages: "Pagina ", " van ". */
    page: { before: string; between: string };
  };
  sections: readonly Section[];
};

/** Begins on a new page. */
export type Section = { landscape: boolean; nodes: readonly PaperNode[] };

export type Mark = 'bold' | 'italic' | 'underline' | 'strike';

/** Words of one look. `\n` in the text is a line break. */
export type Run = {
  text: string;
  marks: readonly Mark[];
  /** http, https, mailto or tel. */
  link: string | null;
  /** Against the version before; null where nothing is compared. */
  change: 'added' | 'removed' | null;
};
export type Runs = readonly Run[];

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

export type Heading = { kind: 'heading'; level: Level /** To link to; once in a paper. */; id: string; runs: Runs };

export type Paragraph = {
  kind: 'paragraph';
  /** `title`, `subtitle`: once, on the first page. `lead` stands out, `label` is a small head over what follows, `quiet` is beside the point. */
  tone: 'plain' | 'title' | 'subtitle' | 'lead' | 'label' | 'quiet';
  runs: Runs;
};

export type List = {
  kind: 'list';
  ordered: boolean;
  start: number;
  tone: 'plain' | 'quiet';
  items: readonly (readonly PaperNode[])[];
};

/** `columns` and `rows`: how many it spans. A header cell tells of its column in a header row, else of its row. */
export type Cell = { nodes: readonly PaperNode[]; header: boolean; columns: number; rows: number };

export type Table = {
  kind: 'table';
  /** What it is, for who can't see it; not drawn. */
  label: string;
  /** Shares of the width, together 1. */
  widths: readonly number[];
  /** So many rows at the top are repeated on each page. */
  headerRows: number;
  rows: readonly (readonly Cell[])[];
};

/** A note, with its kind as sign and word; `from` and `adopters` ready to read. */
export type Point = {
  noteKind: NoteKind;
  sign: string;
  word: string;
  runs: Runs;
  from: string;
  adopters: string | null;
};

export type Position = { stance: Stance; sign: string; word: string; partner: string; runs: Runs };

/** Something said against the text it stands by, or on a condition. `source` is where: a round, an outcome. */
export type Reservation = { sign: string; word: string; from: string | null; source: string | null; runs: Runs };

export type MatrixCell = {
  /** The guide's own, apart from what partners wrote. */
  guide: readonly { title: string | null; items: readonly Runs[] }[];
  points: readonly Point[];
};

/** Variants are columns and aspects rows, since a page is higher than a table of eight columns would be readable. */
export type Matrix = {
  kind: 'matrix';
  label: string;
  corner: string;
  /** Over the guide's part and the partners' part of a cell, where it has both. */
  guideLabel: string;
  pointsLabel: string;
  /** In a cell in which nothing was said. */
  nothing: string;
  /** Behind an aspect's title, where it goes on in another row. */
  continued: string;
  columns: readonly { title: string; says: string | null }[];
  rows: readonly { title: string; cells: readonly MatrixCell[] }[];
};

/** One line a bar: `share` of the whole width, 0 to 1, and the number written out. */
export type Bars = {
  kind: 'bars';
  label: string;
  /** Over what the bars are of, over the bars, and over the numbers. */
  head: string;
  picture: string;
  number: string;
  bars: readonly { sign: string | null; title: string; share: number; says: string; more: string | null }[];
};

/** Numbers in rows and columns, each shaded as deep as its `level`, 0 to 1; `strong` ones stand out. */
export type Grid = {
  kind: 'grid';
  label: string;
  help: string | null;
  corner: string;
  columns: readonly string[];
  rows: readonly {
    title: string;
    says: string | null;
    cells: readonly { says: string; level: number; strong: boolean }[];
  }[];
};

export type PaperNode =
  | Heading
  | Paragraph
  | List
  | Table
  | Matrix
  | Bars
  | Grid
  | { kind: 'quote'; nodes: readonly PaperNode[] }
  | { kind: 'rule' }
  | { kind: 'facts'; label: string; facts: readonly { name: string; runs: Runs }[] }
  | { kind: 'points'; points: readonly Point[] }
  | { kind: 'positions'; label: string; positions: readonly Position[] }
  | { kind: 'reservations'; title: string; reservations: readonly Reservation[] }
  /** What was decided: to stand out as the reservations do. */
  | { kind: 'decision'; title: string; nodes: readonly PaperNode[] }
  /** A QR code of `text`; `label` says what it is. */
  | { kind: 'code'; text: string; label: string }
  /** Where the table of contents stands, on a page of its own: the headings of levels 1 and 2. */
  | { kind: 'contents'; title: string };
