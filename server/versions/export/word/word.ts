import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Paper, PaperNode, Section } from '../paper/paper.ts';
import { wordsOf } from '../strings.ts';
import { BULLETS, drawNodes, orderedReference } from './nodes.ts';
import { drawText } from './runs.ts';
import { settled } from './settled.ts';
import { pageOf, type Sheet, sheetOf } from './sheet.ts';
import { stylesOf, tableStyle } from './styles.ts';

/**
 * A paper as a Word file: real headings under a filled table of contents, named looks that an organisation can make its
 * own, the matrix on its side. Nothing in it asks Word to fetch or to run anything. The same paper gives the same bytes.
 */
export async function wordFile(paper: Paper): Promise<Uint8Array> {
  const lists: Sheet['lists'] = { count: 0, starts: new Set() };
  const names = wordsOf(paper.locale).styles;
  const sections = paper.sections.map((section) => sectionOf(section, paper, lists));
  const document = new Document({
    title: paper.title,
    subject: paper.subject,
    creator: 'Gesprekstafel',
    lastModifiedBy: 'Gesprekstafel',
    styles: stylesOf(names, paper.language),
    externalStyles: tableStyle(names),
    numbering: {
      config: [
        { reference: BULLETS, levels: levels(LevelFormat.BULLET, 1) },
        ...[...lists.starts].map((start) => ({
          reference: orderedReference(start),
          levels: levels(LevelFormat.DECIMAL, start),
        })),
      ],
    },
    compatabilityModeVersion: 15,
    // Word would ask its reader whether to fill them in; as it is they stand there when it opens.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections,
  });
  return settled(await Packer.toBuffer(document), paper.at);
}

const SIGNS = ['•', '◦', '▪'];

/** Where a level stands in is said by its paragraphs. */
const levels = (format: typeof LevelFormat.BULLET | typeof LevelFormat.DECIMAL, start: number) =>
  Array.from({ length: 9 }, (_, level) => ({
    level,
    format,
    start,
    text: format === LevelFormat.BULLET ? (SIGNS[level % SIGNS.length] ?? '•') : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
  }));

function sectionOf({ landscape, nodes }: Section, paper: Paper, lists: Sheet['lists']) {
  const { width, height, margin, textWidth } = pageOf(landscape);
  const sheet = sheetOf(textWidth, lists);
  return {
    properties: {
      page: {
        size: { width, height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: 1_200, bottom: 1_100, left: margin, right: margin, header: 560, footer: 500 },
      },
    },
    headers: { default: new Header({ children: [headerOf(paper)] }) },
    footers: { default: new Footer({ children: [footerOf(paper, textWidth)] }) },
    children: childrenOf(nodes, sheet),
  };
}

/** The contents stand where the paper says, which is not in a cell. */
function childrenOf(nodes: readonly PaperNode[], sheet: Sheet): (Paragraph | Table | TableOfContents)[] {
  const at = nodes.findIndex(({ kind }) => kind === 'contents');
  const found = nodes[at];
  if (found?.kind !== 'contents') return drawNodes(nodes, sheet);
  return [...drawNodes(nodes.slice(0, at), sheet), ...contents(found.title), ...drawNodes(nodes.slice(at + 1), sheet)];
}

function contents(title: string): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: drawText(title) }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

const LONGEST_HEADER = 90;

function headerOf({ draft, title }: Paper): Paragraph {
  if (draft !== null) return new Paragraph({ style: 'DraftMark', children: drawText(draft) });
  const short = title.length > LONGEST_HEADER ? `${title.slice(0, LONGEST_HEADER).toWellFormed()}…` : title;
  return new Paragraph({ style: 'Header', children: drawText(short) });
}

function footerOf({ footer }: Paper, textWidth: number): Paragraph {
  const { left, page } = footer;
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      ...drawText(left),
      new TextRun({
        children: [new Tab(), page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
