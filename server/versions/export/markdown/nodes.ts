import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { PaperNode, Runs } from '../paper/paper.ts';
import { runs } from '../paper/texts.ts';
import { emphasised, strong, text } from './marks.ts';
import { onOneLine, phrasing } from './phrasing.ts';
import { pointWords, positionWords, reservationWords } from './said.ts';
import { barsTable, gridTable, matrixTable, paperTable } from './tables.ts';

/** The nodes of a paper as those of a Markdown file. */
export function contentOf(node: PaperNode): BlockContent[] {
  switch (node.kind) {
    case 'heading':
      // The first level is the title's.
      return [heading(node.level + 1, node.runs)];
    case 'paragraph':
      return paragraphOf(node);
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered,
          start: node.ordered ? node.start : null,
          spread: false,
          children: node.items.map((item) => itemOf(item.flatMap(contentOf))),
        },
      ];
    case 'quote':
      return [{ type: 'blockquote', children: node.nodes.flatMap(contentOf) }];
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return [paperTable(node)];
    case 'matrix':
      return [matrixTable(node)];
    case 'bars':
      return [barsTable(node)];
    case 'grid':
      return [
        labelled(node.label),
        ...(node.help === null ? [] : [paragraph([emphasised(phrasing(runs(node.help)))])]),
        gridTable(node),
      ];
    case 'facts':
      return [
        bullets(
          node.facts.map(({ name, runs: says }) => [strong(phrasing(runs(name))), text(': '), ...phrasing(says)]),
        ),
      ];
    case 'points':
      return [bullets(node.points.map(pointWords))];
    case 'positions':
      return [labelled(node.label), bullets(node.positions.map(positionWords))];
    case 'reservations':
      return [
        {
          type: 'blockquote',
          children: [labelled(node.title), bullets(node.reservations.map(reservationWords))],
        },
      ];
    case 'decision':
      return [{ type: 'blockquote', children: [labelled(node.title), ...node.nodes.flatMap(contentOf)] }];
    case 'code':
      return [
        paragraph([
          ...phrasing(runs(`${node.label}: `)),
          text(' '),
          { type: 'link', url: node.text, children: [text(node.text)] },
        ]),
      ];
    case 'contents':
      return [];
  }
}

const DEEPEST = 6;
const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

const heading = (level: number, of: Runs): Heading => ({
  type: 'heading',
  depth: DEPTHS[Math.min(level, DEEPEST) - 1] ?? DEEPEST,
  children: onOneLine(of),
});

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const labelled = (title: string): Paragraph => paragraph([strong(phrasing(runs(title)))]);

/** A paper's own words by the way are emphasised, so that nobody takes them for a partner's. */
function paragraphOf({ tone, runs: of }: Extract<PaperNode, { kind: 'paragraph' }>): BlockContent[] {
  const words = phrasing(of);
  if (words.length === 0) return [];
  switch (tone) {
    case 'title':
      return [heading(1, of)];
    case 'subtitle':
    case 'label':
      return [paragraph([strong(words)])];
    case 'quiet':
      return [paragraph([emphasised(words)])];
    case 'lead':
    case 'plain':
      return [paragraph(words)];
  }
}

const bullets = (items: PhrasingContent[][]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => itemOf([paragraph(children)])),
});

const itemOf = (children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, children });
