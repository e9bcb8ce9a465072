import type { Item, Paragraph } from './pieces.ts';
import { cellText, type Table } from './pieces.ts';
import { beginningOf, onOneLine, startsLower } from './plain.ts';
import type { Remarks } from './remarks.ts';
import { type Section, withoutNumber } from './sections.ts';
import { saysQuestionColumn } from './words.ts';

/** What a block asks: its core question, and its questions with the prompts under them. */
type ReadQuestion = { line: number; id: string | null; text: string; prompts: { line: number; text: string }[] };
export type ReadQuestions = { core: { line: number; text: string } | null; questions: ReadQuestion[] };

const LEAD_IN =
  /(?:bijvoorbeeld|bijv\.?|zoals|denk aan|te denken valt aan|te weten|namelijk|for example|for instance|e\.g\.?|such as|think of|namely)[^.?!]{0,40}:$/iu;

const asks = (text: string): boolean => /\?["'”’)\]]*$/u.test(text);

type Current = { question: ReadQuestion; depth: number; open: boolean; leadIn: boolean; nestedTold: boolean };

type Told = { title: string; exact: boolean; remarks: Remarks };

/** Reads the body of one section. `exact`: an export, in which being indented is all there is to a prompt. */
export function readQuestions(section: Section, { title, exact, remarks }: Told): ReadQuestions {
  const read: ReadQuestions = { core: null, questions: [] };
  let current: Current | null = null;
  let awaitsCore: number | null = null;

  function ask(line: number, text: string, depth: number, id: string | null = null): Current {
    const question = { line, id, text, prompts: [] };
    read.questions.push(question);
    return { question, depth, open: exact || text.endsWith(':'), leadIn: false, nestedTold: false };
  }

  function askCore(line: number, text: string): void {
    if (text === '') return;
    awaitsCore = null;
    if (read.core === null) {
      read.core = { line, text };
      return;
    }
    remarks.add({ line, code: 'second-core-question', params: { text: beginningOf(text), block: title } });
    current = ask(line, text, 0);
  }

  function takeItem(item: Item): void {
    const text = exact ? onOneLine(item.text) : withoutNumber(onOneLine(item.text));
    if (text === '') return;
    const id = item.mark?.id ?? null;
    if (current === null) {
      current = ask(item.line, text, item.depth, id);
      return;
    }
    if (current.open && continues(current, item, text, exact)) {
      current.question.prompts.push({ line: item.line, text });
      current.leadIn = false;
      return;
    }
    tellDoubt(current, item, text);
    const above = current;
    current = ask(item.line, text, item.depth, id);
    // Siblings of a first nested bullet are told of once, with the question they all stand under.
    current.nestedTold = item.depth > above.depth || (above.nestedTold && item.depth === above.depth);
  }

  function tellDoubt(above: Current, { line, depth }: Item, text: string): void {
    if (depth > above.depth && !above.nestedTold) {
      remarks.add({ line, code: 'nested-questions', params: { text: beginningOf(above.question.text) } });
    } else if (!exact && above.open && above.question.prompts.length === 0 && depth === above.depth) {
      remarks.add({ line, code: 'maybe-prompt', params: { text: beginningOf(text) } });
    }
  }

  function takeParagraph(paragraph: Paragraph): void {
    const text = onOneLine(paragraph.text);
    if (text === '') return;
    if (awaitsCore !== null) askCore(paragraph.line, text);
    else if (LEAD_IN.test(text) && current !== null) {
      current.open = true;
      current.leadIn = true;
      if (!current.question.text.endsWith(':')) current.question.text += ` ${text}`;
    } else if (!asks(text)) {
      remarks.add({ line: paragraph.line, code: 'left-out', params: { text: beginningOf(text) } });
    } else if (paragraph.bold && read.core === null && read.questions.length === 0) askCore(paragraph.line, text);
    else current = ask(paragraph.line, withoutNumber(text), 0);
  }

  for (const [index, piece] of section.body.entries()) {
    switch (piece.kind) {
      case 'core':
        awaitsCore = piece.line;
        askCore(piece.line, piece.text);
        break;
      case 'item':
        // A core question may itself be a bullet, where another heading then says that the questions begin.
        if (awaitsCore !== null && saysQuestionsNext(section, index))
          askCore(piece.line, withoutNumber(onOneLine(piece.text)));
        else takeItem(piece);
        break;
      case 'paragraph':
        takeParagraph(piece);
        break;
      case 'table':
        for (const { line, text } of questionsInTable(piece)) current = ask(line, text, 0);
        break;
      case 'footnote':
      case 'questions':
      case 'note':
        break;
    }
  }
  if (awaitsCore !== null) remarks.add({ line: awaitsCore, code: 'no-core-text', params: { block: title } });
  return read;
}

/** Whether an item still belongs to the prompts of a question that asked for them. */
function continues({ question, depth, leadIn }: Current, item: Item, text: string, exact: boolean): boolean {
  if (item.depth > depth) return true;
  if (exact) return false;
  if (leadIn || item.italic || startsLower(text)) return true;
  // A list that was broken off at a semicolon is not finished.
  return /[;,]$/.test(question.prompts.at(-1)?.text ?? '');
}

const saysQuestionsNext = (section: Section, index: number): boolean => section.body[index + 1]?.kind === 'questions';

/** The questions of a table that has a column for them; empty for another table. */
export function questionsInTable({ rows }: Table): { line: number; text: string }[] {
  const column = rows[0]?.cells.findIndex((cell) => saysQuestionColumn(cellText(cell))) ?? -1;
  if (column < 0) return [];
  return rows
    .slice(1)
    .map(({ line, cells }) => ({ line, text: withoutNumber(onOneLine(cellText(cells[column]))) }))
    .filter(({ text }) => text !== '');
}

/** Whether there is something in this section that could be asked. `anyList`: the document has no question marks at all. */
export function holdsQuestions({ body }: Section, anyList: boolean): boolean {
  const paragraphs = body.filter((piece) => piece.kind === 'paragraph').map(({ text }) => onOneLine(text));
  return (
    body.some(
      (piece) =>
        piece.kind === 'core' ||
        (piece.kind === 'item' && piece.text.trim() !== '' && (anyList || piece.text.includes('?'))) ||
        (piece.kind === 'table' && questionsInTable(piece).length > 0),
    ) ||
    (paragraphs.length > 0 && paragraphs.every((text) => asks(text) || text.endsWith(':')) && paragraphs.some(asks))
  );
}
