import type { AnswerPart, AnswerTree } from '../../../../shared/board/answer-tree.ts';
import { paragraph } from './nodes.ts';
import type { Level, List, Mark, PaperNode, Run, Runs } from './paper.ts';
import { tableFrom } from './rich-table.ts';
import { clean, run, safeLink } from './texts.ts';

/** What people wrote together as nodes of a paper. `under` is the level of the heading it stands under. */
type NodePart = Extract<AnswerPart, { kind: 'node' }>;
type Place = {
  under: Level;
  /** The levels of the headings in it, the highest first: they follow on from the one it stands under, none left out. */
  levels: readonly number[];
  /** In a cell of a table a heading is no heading of the document. */
  inCell: boolean;
  depth: number;
  /** For the ids of headings. */
  id: string;
  count: { headings: number };
};

/** Deeper than this it is drawn without going further to the right: there is no room left on a page. */
const DEEPEST = 6;

export function richText(tree: AnswerTree, under: Level, id: string, inCell = false): PaperNode[] {
  const levels = [...headingLevels(tree)].sort((a, b) => a - b);
  return blocksOf(tree, { under, levels, inCell, depth: 0, id, count: { headings: 0 } });
}

function headingLevels(tree: AnswerTree, found = new Set<number>()): Set<number> {
  for (const part of tree) {
    if (part.kind === 'text' || part.name === 'table') continue;
    if (part.name === 'heading') found.add(levelOf(part));
    headingLevels(part.parts, found);
  }
  return found;
}

const levelOf = ({ attributes }: NodePart): number => (typeof attributes.level === 'number' ? attributes.level : 3);

function blocksOf(tree: AnswerTree, place: Place): PaperNode[] {
  const nodes: PaperNode[] = [];
  let line: Run[] = [];
  const endLine = (): void => {
    if (hasWords(line)) nodes.push(paragraph(trimmed(line)));
    line = [];
  };
  for (const part of tree) {
    if (part.kind === 'text' || part.name === 'hardBreak') {
      line.push(...inline([part]));
      continue;
    }
    endLine();
    nodes.push(...blockOf(part, place));
  }
  endLine();
  return nodes;
}

function blockOf(part: NodePart, place: Place): PaperNode[] {
  const { parts } = part;
  const inner = { ...place, depth: place.depth + 1 };
  switch (part.name) {
    case 'heading':
      return headingOf(part, place);
    case 'bulletList':
    case 'orderedList': {
      const items = parts.map((item) => blocksOf(item.kind === 'node' ? item.parts : [item], inner));
      const list = listOf(
        part,
        items.filter((item) => item.length > 0),
      );
      if (list.items.length === 0) return [];
      return place.depth < DEEPEST ? [list] : list.items.flat();
    }
    case 'blockquote': {
      const nodes = blocksOf(parts, inner);
      if (nodes.length === 0) return [];
      return place.depth < DEEPEST ? [{ kind: 'quote', nodes }] : nodes;
    }
    case 'horizontalRule':
      return [{ kind: 'rule' }];
    case 'table':
      return tableFrom(part, (cell) => blocksOf(cell, { ...inner, inCell: true }));
    default:
      return blocksOf(parts, place);
  }
}

function headingOf(part: NodePart, { under, levels, inCell, id, count }: Place): PaperNode[] {
  const words = inline(part.parts);
  if (!hasWords(words)) return [];
  const text = trimmed(words);
  if (inCell) return [paragraph(text.map((one) => ({ ...one, marks: [...new Set<Mark>([...one.marks, 'bold'])] })))];
  count.headings += 1;
  const level = LEVELS[Math.min(under + levels.indexOf(levelOf(part)), LEVELS.length - 1)] ?? 6;
  return [{ kind: 'heading', level, id: `${id}.${count.headings}`, runs: text }];
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const listOf = (part: NodePart, items: PaperNode[][]): List => {
  const { start } = part.attributes;
  const ordered = part.name === 'orderedList';
  // Word counts from 0 up, and so far.
  const from = ordered && typeof start === 'number' ? Math.min(Math.max(start, 0), 30_000) : 1;
  return { kind: 'list', ordered, start: from, tone: 'plain', items };
};

/** Running text; what isn't text or a line break is taken for what it holds. */
function inline(tree: AnswerTree): Run[] {
  return tree.flatMap((part): Run[] => {
    if (part.kind === 'node') return part.name === 'hardBreak' ? [run('\n')] : inline(part.parts);
    const marks = part.marks.filter((mark) => mark !== 'link');
    return clean(part.text) === '' ? [] : [run(part.text, marks, { link: safeLink(part.href) })];
  });
}

const hasWords = (line: Runs): boolean => line.some(({ text }) => text.trim() !== '');

/** Without line breaks at its ends. */
function trimmed(line: Runs): Runs {
  const isBreak = ({ text }: Run): boolean => text.trim() === '';
  const first = line.findIndex((one) => !isBreak(one));
  return line.slice(first, line.findLastIndex((one) => !isBreak(one)) + 1);
}
