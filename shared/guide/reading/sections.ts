import type { Heading, Item, Paragraph, Piece } from './pieces.ts';
import { linesOf, onOneLine } from './plain.ts';
import { behindCoreWord, saysQuestions } from './words.ts';

/**
 * The document cut at its headings. A heading that only says "core question" or "questions" opens nothing: it is a sign
 * inside the section it stands in, whatever its level, because sources are careless with levels.
 */
type CoreSign = { kind: 'core'; line: number; text: string };
type QuestionsSign = { kind: 'questions'; line: number };
export type BodyPiece = Exclude<Piece, Heading> | CoreSign | QuestionsSign;

export type Section = {
  heading: Heading | null;
  /** Without the number it may begin with. */
  title: string;
  line: number;
  /** 0 for what stands before the first heading. */
  level: number;
  /** The nearest section before it with a smaller level; null when there is none. */
  parent: Section | null;
  body: BodyPiece[];
};

const NUMBER =
  /^(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|(?:blok|block|thema|theme|deel|part|hoofdstuk|chapter)\s+(?:\d+|[A-Z])\s*[:.–—-])\s+(?=\S)/iu;
const BULLET = /^[•●▪■‣◦·–—-]\s+/u;
const QUESTION_NUMBER =
  /^(?:\d+(?:\.\d+)+[.)]?|\(?\d+[.)]|\(?[a-z][.)]|(?:vraag|question)\s*\d+(?:\.\d+)*\s*[:.)–—-])\s+(?=\S)/iu;

/** A question without the number it was given in the source. */
export const withoutNumber = (text: string): string => text.replace(BULLET, '').replace(QUESTION_NUMBER, '');

const isNumbered = (line: string): boolean => BULLET.test(line) || QUESTION_NUMBER.test(line);

/** A paragraph of typed bullets or numbers is a list, and one that says "core question" is the sign for it. */
function bodyOf(paragraph: Paragraph): BodyPiece[] {
  const lines = linesOf(paragraph.text);
  if (lines.length > 0 && lines.every(isNumbered)) return lines.map((line) => itemOf(line, paragraph));
  const behind = behindCoreWord(onOneLine(paragraph.text));
  return behind === null ? [paragraph] : [{ kind: 'core', line: paragraph.line, text: behind }];
}

const itemOf = (text: string, { line, italic }: Paragraph): Item => ({
  kind: 'item',
  line,
  depth: 0,
  text,
  italic,
  term: null,
  mark: null,
});

const opened = (heading: Heading, title: string, parent: Section | null): Section => ({
  heading,
  title,
  line: heading.line,
  level: heading.level,
  parent,
  body: [],
});

/** The sections in order. `exact`: the file is an export, whose titles are what they are. */
export function sectionsOf(pieces: readonly Piece[], exact: boolean): Section[] {
  const first: Section = { heading: null, title: '', line: pieces[0]?.line ?? 1, level: 0, parent: null, body: [] };
  const sections = [first];
  let open: Section[] = [];
  let current = first;
  for (const piece of pieces) {
    if (piece.kind !== 'heading') {
      current.body.push(...(piece.kind === 'paragraph' && !exact ? bodyOf(piece) : [piece]));
      continue;
    }
    const text = onOneLine(piece.text);
    const sign = piece.mark === null ? signOf(piece, text) : null;
    if (sign !== null && (sign.kind === 'core' || piece.level > current.level || holdsCore(current))) {
      current.body.push(sign);
      continue;
    }
    const title = (exact ? text : text.replace(NUMBER, '')) || text;
    if (title === '') continue;
    open = open.filter(({ level }) => level < piece.level);
    current = opened(piece, title, open.at(-1) ?? null);
    open.push(current);
    sections.push(current);
  }
  return sections.filter((section) => section.heading !== null || section.body.length > 0);
}

const holdsCore = (section: Section): boolean => section.body.some(({ kind }) => kind === 'core');

function signOf({ line }: Heading, text: string): CoreSign | QuestionsSign | null {
  const behind = behindCoreWord(text);
  if (behind !== null) return { kind: 'core', line, text: behind };
  return saysQuestions(text) ? { kind: 'questions', line } : null;
}

/** Whether `section` stands somewhere under `other`. */
export function isUnder(section: Section, other: Section): boolean {
  for (let above = section.parent; above !== null; above = above.parent) if (above === other) return true;
  return false;
}
