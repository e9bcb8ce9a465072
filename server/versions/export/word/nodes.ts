import { HeadingLevel, Paragraph, Tab, type Table, TextRun } from 'docx';
import { isFromRight } from '../paper/direction.ts';
import type { Heading, List, PaperNode, Paragraph as PaperParagraph } from '../paper/paper.ts';
import { run, textOf } from '../paper/texts.ts';
import { BOX_END, drawMatrix, drawPoints, drawPositions, drawReservations } from './notes.ts';
import { codePicture } from './pictures.ts';
import { drawBars, drawGrid } from './results.ts';
import { drawRuns, drawText } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { drawPaperTable } from './tables.ts';

/** The nodes of a paper as paragraphs and tables of Word. */
export const drawNodes = (nodes: readonly PaperNode[], sheet: Sheet): (Paragraph | Table)[] =>
  nodes.flatMap((node, at) => drawNode(node, sheet, leadsTo(nodes[at + 1])));

/** Whether a line over this belongs with it: alone at the foot of a page it would say nothing. */
const leadsTo = (next: PaperNode | undefined): boolean =>
  next !== undefined && ['list', 'table', 'matrix', 'bars', 'grid', 'code'].includes(next.kind);

function drawNode(node: PaperNode, sheet: Sheet, leads: boolean): (Paragraph | Table)[] {
  switch (node.kind) {
    case 'heading':
      return [drawHeading(node)];
    case 'paragraph':
      return [drawParagraph(node, sheet, { keepNext: leads && node.tone !== 'plain' })];
    case 'list':
      return drawList(node, sheet);
    case 'quote':
      return drawNodes(node.nodes, { ...inset(sheet), style: 'Quote' });
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
    case 'table':
      return drawPaperTable(node, sheet, drawNodes);
    case 'matrix':
      return drawMatrix(node, sheet);
    case 'bars':
      return drawBars(node, sheet);
    case 'grid':
      return drawGrid(node, sheet);
    case 'facts':
      return node.facts.map((fact) => drawFact(fact, sheet));
    case 'points':
      return drawPoints(node.points);
    case 'positions':
      return drawPositions(node.label, node.positions);
    case 'reservations':
      return drawReservations(node.title, node.reservations);
    case 'decision':
      return drawDecision(node.title, node.nodes, sheet);
    case 'code':
      return [new Paragraph({ keepLines: true, children: [codePicture(node.text, node.label)] })];
    case 'contents':
      // Not a paragraph: word.ts puts it where it stands.
      return [];
  }
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const;

function drawHeading({ level, runs }: Heading, more: { numbering?: Numbering } = {}): Paragraph {
  return new Paragraph({
    heading: HEADINGS[level],
    ...(isFromRight(textOf(runs)) ? { bidirectional: true } : {}),
    children: drawRuns(runs),
    ...more,
  });
}

type Numbering = { reference: string; level: number; instance: number };

const TONES = { title: 'Title', subtitle: 'Subtitle', lead: 'Lead', label: 'Label', quiet: 'Quiet' } as const;

/** In a box and in a table all paragraphs are of its own look. */
function styleOf({ tone }: PaperParagraph, { style, inTable }: Sheet): string | null {
  if (inTable || style === 'Decision' || tone === 'plain') return style;
  return TONES[tone];
}

function drawParagraph(
  node: PaperParagraph,
  sheet: Sheet,
  { numbering, keepNext = false }: { numbering?: Numbering; keepNext?: boolean } = {},
): Paragraph {
  const style = styleOf(node, sheet);
  const indent = sheet.indent + (numbering === undefined ? 0 : INSET);
  return new Paragraph({
    ...(style === null ? {} : { style }),
    ...(keepNext ? { keepNext } : {}),
    ...(isFromRight(textOf(node.runs)) ? { bidirectional: true } : {}),
    ...(indent === 0 ? {} : { indent: { left: indent, ...(numbering === undefined ? {} : { hanging: INSET }) } }),
    ...(numbering === undefined ? {} : { numbering }),
    children: drawRuns(node.runs),
  });
}

/** How far a list or a quote stands in, in twips. */
const INSET = 360;
const DEEPEST_LEVEL = 8;

const inset = (sheet: Sheet): Sheet => ({ ...sheet, indent: sheet.indent + INSET, width: sheet.width - INSET });

function drawList({ ordered, start, tone, items }: List, sheet: Sheet): (Paragraph | Table)[] {
  const { lists, listLevel } = sheet;
  lists.count += 1;
  if (ordered) lists.starts.add(start);
  const reference = ordered ? orderedReference(start) : BULLETS;
  const numbering = { reference, level: Math.min(listLevel, DEEPEST_LEVEL), instance: lists.count };
  const looks = tone === 'quiet' && sheet.style === null ? { ...sheet, style: 'Quiet' } : sheet;
  const inner = { ...inset(looks), listLevel: listLevel + 1 };
  return items.flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    if (first.kind === 'paragraph') return [drawParagraph(first, looks, { numbering }), ...drawNodes(rest, inner)];
    if (first.kind === 'heading') return [drawHeading(first, { numbering }), ...drawNodes(rest, inner)];
    const empty: PaperParagraph = { kind: 'paragraph', tone: 'plain', runs: [run('')] };
    return [drawParagraph(empty, looks, { numbering }), ...drawNodes([first, ...rest], inner)];
  });
}

export const BULLETS = 'bullets';
export const orderedReference = (start: number): string => `numbers.${start}`;

function drawFact({ name, runs }: { name: string; runs: PaperParagraph['runs'] }, sheet: Sheet): Paragraph {
  if (sheet.style === 'Decision') {
    return new Paragraph({ style: 'Decision', children: [...drawText(`${name}: `, 'Source'), ...drawRuns(runs)] });
  }
  return new Paragraph({
    style: 'Fact',
    children: [...drawText(name, 'Source'), new TextRun({ children: [new Tab()] }), ...drawRuns(runs)],
  });
}

function drawDecision(title: string, nodes: readonly PaperNode[], sheet: Sheet): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'DecisionTitle', children: drawText(title) }),
    ...drawNodes(nodes, { ...sheet, style: 'Decision' }),
    new Paragraph({ style: 'TableEnd', spacing: BOX_END }),
  ];
}
