import type { ContentsLine } from './sheet.ts';

/** The bookmarks: all headings, each under the one it belongs to. Called on the page on which a heading stands. */
export function outline(document: PDFKit.PDFDocument, headings: readonly ContentsLine[]): (id: string) => void {
  const known = new Map(headings.map((heading) => [heading.id, heading]));
  const open: { level: number; item: PDFKit.PDFOutline }[] = [];
  return (id) => {
    const heading = known.get(id);
    if (heading === undefined) return;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1)?.item ?? document.outline;
    const text = heading.text.length > LONGEST ? `${heading.text.slice(0, LONGEST).toWellFormed()}…` : heading.text;
    open.push({ level: heading.level, item: parent.addItem(text) });
  };
}

/** No reader shows more. */
const LONGEST = 200;
