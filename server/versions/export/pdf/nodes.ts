import type { Heading, List, PaperNode, Paragraph } from '../paper/paper.ts';
import { textOf } from '../paper/texts.ts';
import { codeStrips } from './code.ts';
import { contentsStrips } from './contents.ts';
import { COLOURS, HEADINGS, LOOKS, type Look } from './looks.ts';
import { matrixStrips } from './matrix.ts';
import { pointStrips, positionStrips, reservationStrips } from './notes.ts';
import { BOX, beside, boxed, paragraphStrips } from './paragraphs.ts';
import { barStrips, gridStrips } from './results.ts';
import { inset, type Sheet } from './sheet.ts';
import { type Strip, strip, withNext } from './strips.ts';
import { tableStrips } from './tables.ts';
import { tagUnder } from './tags.ts';
import { plain, quietly, wordsOf } from './words.ts';

/** The nodes of a paper as strips of a page. */
export const nodeStrips = (nodes: readonly PaperNode[], sheet: Sheet): Strip[] =>
  nodes.flatMap((node, at) => {
    const strips = stripsOf(node, sheet);
    const next = nodes[at + 1]?.kind;
    const leads = node.kind === 'paragraph' && strips.length <= FEW_LINES && next !== undefined && LED_TO.has(next);
    return leads ? withNext(strips) : strips;
  });

/** What a few words before it tell about: these stay with it. */
const LED_TO = new Set<PaperNode['kind']>(['table', 'matrix', 'bars', 'grid', 'code', 'positions', 'points']);
const FEW_LINES = 4;

function stripsOf(node: PaperNode, sheet: Sheet): Strip[] {
  switch (node.kind) {
    case 'heading':
      return headingStrips(node, sheet);
    case 'paragraph':
      return textStrips(node, sheet);
    case 'list':
      return listStrips(node, sheet);
    case 'quote':
      return quoteStrips(node.nodes, sheet);
    case 'rule':
      return [ruleStrip(sheet)];
    case 'table':
      return tableStrips(node, sheet, nodeStrips);
    case 'matrix':
      return matrixStrips(node, sheet);
    case 'bars':
      return barStrips(node, sheet);
    case 'grid':
      return gridStrips(node, sheet);
    case 'facts':
      return factStrips(node.facts, sheet);
    case 'points':
      return pointStrips(node.points, sheet);
    case 'positions':
      return positionStrips(node.label, node.positions, sheet);
    case 'reservations':
      return reservationStrips(node.title, node.reservations, sheet);
    case 'decision':
      return decisionStrips(node.title, node.nodes, sheet);
    case 'code':
      return codeStrips(node, sheet);
    case 'contents':
      return contentsStrips(node.title, sheet);
  }
}

function headingStrips({ level, id, runs }: Heading, sheet: Sheet): Strip[] {
  const tag = tagUnder(sheet.tag, `H${level}`);
  const lines = withNext(paragraphStrips(wordsOf(runs), HEADINGS[level], tag, sheet));
  return lines.map((line, at) =>
    at > 0
      ? line
      : {
          ...line,
          id,
          draw(pen, y) {
            pen.place(id, y);
            line.draw(pen, y);
          },
        },
  );
}

/** In a box and in a table all paragraphs are of its own look. */
function lookOf({ tone, runs }: Paragraph, sheet: Sheet): Look {
  if (sheet.look !== null) return sheet.look;
  if (tone === 'title' && textOf(runs).length > LONG_TITLE) return { ...LOOKS.title, size: HEADINGS[1].size };
  return LOOKS[tone];
}

/** A longer one would fill the page. */
const LONG_TITLE = 90;

function textStrips(node: Paragraph, sheet: Sheet): Strip[] {
  const strips = paragraphStrips(wordsOf(node.runs), lookOf(node, sheet), tagUnder(sheet.tag, 'P'), sheet);
  return node.tone === 'label' ? withNext(strips) : strips;
}

const SIGNS = ['•', '◦', '▪'];
const INSET = 16;
/** For numbers of many digits. */
const DIGIT = 6;

function listStrips({ ordered, start, tone, items }: List, sheet: Sheet): Strip[] {
  const list = tagUnder(sheet.tag, 'L');
  const look = sheet.look ?? (tone === 'quiet' ? LOOKS.quiet : LOOKS.plain);
  const left = ordered ? Math.max(INSET, DIGIT * (String(start + items.length).length + 1.5)) : INSET;
  const tight = { ...look, before: look.before / 2 };
  return items.flatMap((nodes, at) => {
    const item = tagUnder(list, 'LI');
    const sign = ordered ? `${start + at}.` : (SIGNS[sheet.depth % SIGNS.length] ?? '•');
    const label = { words: [plain(sign)], look: tight, tag: tagUnder(item, 'Lbl'), x: sheet.x, width: left };
    const inner = { ...inset(sheet, left), tag: tagUnder(item, 'LBody'), look: tight, depth: sheet.depth + 1 };
    return beside(label, nodeStrips(nodes, inner), sheet);
  });
}

const QUOTE = 14;

function quoteStrips(nodes: readonly PaperNode[], sheet: Sheet): Strip[] {
  const tag = tagUnder(sheet.tag, 'BlockQuote');
  const look = { ...(sheet.look ?? LOOKS.plain), colour: COLOURS.quiet };
  return nodeStrips(nodes, { ...inset(sheet, QUOTE), tag, look }).map((one, index) => ({
    ...one,
    draw(pen, y) {
      const above = index === 0 ? 0 : one.before;
      pen.looks((canvas) => canvas.fill(COLOURS.line, sheet.x + 2, y - above, 2, one.height + above));
      one.draw(pen, y);
    },
  }));
}

const ruleStrip = ({ x, width }: Sheet): Strip =>
  strip(8, (pen, y) => pen.looks((canvas) => canvas.stroke(COLOURS.edge, [x, y + 4], [x + width, y + 4])), {
    before: 8,
  });

/** Of the width: what the names of facts take. */
const NAMES = 0.27;

function factStrips(facts: Extract<PaperNode, { kind: 'facts' }>['facts'], sheet: Sheet): Strip[] {
  const list = tagUnder(sheet.tag, 'L');
  const look = sheet.look ?? LOOKS.fact;
  const left = sheet.width * NAMES;
  return facts.flatMap(({ name, runs }) => {
    const item = tagUnder(list, 'LI');
    const label = { words: [quietly(name)], look, tag: tagUnder(item, 'Lbl'), x: sheet.x, width: left - GAP };
    const body = paragraphStrips(wordsOf(runs), look, tagUnder(item, 'LBody'), inset(sheet, left));
    return beside(label, body, sheet);
  });
}

const GAP = 8;

function decisionStrips(title: string, nodes: readonly PaperNode[], sheet: Sheet): Strip[] {
  const inner = { ...inset(sheet, BOX.left, BOX.right), look: LOOKS.note };
  const head = { ...LOOKS.note, bold: true, colour: COLOURS.accent };
  const strips = [
    ...withNext(paragraphStrips([plain(title)], head, tagUnder(sheet.tag, 'P'), inner)),
    ...nodeStrips(nodes, inner),
  ];
  return boxed(strips, { bar: COLOURS.accent, ground: COLOURS.accentSoft }, sheet);
}
