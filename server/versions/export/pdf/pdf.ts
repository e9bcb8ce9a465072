import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Paper, Section } from '../paper/paper.ts';
import { headingsOf } from './contents.ts';
import { type Fonts, fontsOf } from './fonts.ts';
import { marginsOf } from './margins.ts';
import { nodeStrips } from './nodes.ts';
import { outline } from './outline.ts';
import { type Page, pagesOf } from './pages.ts';
import { penOf } from './pen.ts';
import { type PageSize, pageSize, type Sheet } from './sheet.ts';
import type { Tag } from './tags.ts';
import { xmlSafe } from './xml-safe.ts';

/**
 * A paper as a PDF: laid out in full first, since the table of contents names pages and each page says of how many it is
 * one, and then drawn page by page. Tagged throughout, with its fonts in it. The same paper gives the same bytes.
 */
export async function pdfOf(paper: Paper, { compress = true }: { compress?: boolean } = {}): Promise<Uint8Array> {
  const date = new Date(paper.at);
  const document = new PDFDocument({
    pdfVersion: '1.7',
    compress,
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    autoFirstPage: false,
    info: { Producer: 'Gesprekstafel', Creator: 'Gesprekstafel', CreationDate: date, ModDate: date },
  });
  Object.assign(document.info, { Title: xmlSafe(paper.title), Subject: xmlSafe(paper.subject) });
  const bytes = buffer(document);
  const root: Tag = { role: 'Document', parent: null };
  const pages = laidOut(paper, root, fontsOf(document));
  const pen = penOf(document);
  const margins = marginsOf(paper, fontsOf(document));
  const bookmark = outline(document, headingsOf(paper.sections));
  for (const [at, { page, size }] of pages.entries()) {
    document.addPage({ size: [size.width, size.height], margin: 0 });
    page.draw(pen, size.top);
    for (const id of page.ids) bookmark(id);
    margins(pen, size, { number: at + 1, of: pages.length });
  }
  document.end();
  return bytes;
}

type Laid = { page: Page; size: PageSize };

function laidOut(paper: Paper, root: Tag, fonts: Fonts): Laid[] {
  const contents = headingsOf(paper.sections);
  const numbers = new Map<string, number>();
  const pages = paper.sections.flatMap((section) => {
    const size = pageSize(section.landscape);
    const sheet: Sheet = {
      x: size.left,
      width: size.textWidth,
      room: size.room,
      tag: root,
      fonts,
      look: null,
      depth: 0,
      pageOf: (id) => numbers.get(id) ?? 0,
      contents,
    };
    return sectionPages(section, sheet).map((page): Laid => ({ page, size }));
  });
  for (const [at, { page }] of pages.entries()) for (const id of page.ids) numbers.set(id, at + 1);
  return pages;
}

const sectionPages = ({ nodes }: Section, sheet: Sheet): Page[] => pagesOf(nodeStrips(nodes, sheet), sheet.room);
