import type { Guide } from '../guide.ts';
import type { Fit } from './fit.ts';
import { createIds } from './ids.ts';
import { cellText, type Item } from './pieces.ts';
import { beginningOf, linesOf, onOneLine } from './plain.ts';
import type { Remarks } from './remarks.ts';
import { type BodyPiece, type Section, withoutNumber } from './sections.ts';

/** What stands before the questions: introduction, audience, checklist, definitions, aspects of a scenario. */
type Tools = { fit: Fit; remarks: Remarks };

const INTRODUCTION = 10_000;
const AUDIENCE = 2_000;
const SENTENCE = 2_000;
const TITLE = 300;
const MANY = 60;
const SCENARIO_ASPECTS = 20;

function textsOf(body: readonly BodyPiece[]): string[] {
  return body.flatMap((piece) => {
    if (piece.kind === 'paragraph') return [linesOf(piece.text).join('\n')];
    if (piece.kind === 'item') return [`- ${onOneLine(piece.text)}`].filter((text) => text !== '- ');
    if (piece.kind === 'core') return [piece.text];
    return [];
  });
}

/** Paragraphs apart by an empty line, items of a list under each other. */
function prose(sections: readonly Section[]): string {
  const texts = sections.flatMap(({ body }) => textsOf(body)).filter((text) => text !== '');
  return texts.reduce((whole, text) => {
    if (whole === '') return text;
    return text.startsWith('- ') && /(?:^|\n)- [^\n]*$/.test(whole) ? `${whole}\n${text}` : `${whole}\n\n${text}`;
  }, '');
}

const lineOf = (sections: readonly Section[]): number => sections[0]?.line ?? 1;

export const readIntroduction = (sections: readonly Section[], { fit }: Tools): string =>
  fit.text(lineOf(sections), prose(sections), INTRODUCTION);

export function readAudience(sections: readonly Section[], { fit }: Tools): string {
  const texts = sections.flatMap(({ body }) => textsOf(body)).map((text) => text.replace(/^- /, ''));
  return fit.text(lineOf(sections), texts.filter((text) => text !== '').join('\n'), AUDIENCE);
}

const itemsOf = (sections: readonly Section[]): Item[] =>
  sections
    .flatMap(({ body }) => body.filter((piece) => piece.kind === 'item'))
    .filter((item) => onOneLine(item.text) !== '');

/** Text of such a section that is neither item nor the line that leads into the list. */
function tellOthers(sections: readonly Section[], { remarks }: Tools): void {
  for (const piece of sections.flatMap(({ body }) => body)) {
    if (piece.kind !== 'paragraph') continue;
    const text = onOneLine(piece.text);
    if (text !== '' && !text.endsWith(':')) {
      remarks.add({ line: piece.line, code: 'left-out', params: { text: beginningOf(text) } });
    }
  }
}

export function readChecklist(sections: readonly Section[], tools: Tools): Guide['checklist'] {
  tellOthers(sections, tools);
  const ids = createIds('item');
  const { fit } = tools;
  return fit
    .list(itemsOf(sections), MANY, (item) => item)
    .map((item) => {
      const text = fit.text(item.line, withoutNumber(onOneLine(item.text)), SENTENCE);
      return { id: ids.make(beginningOf(text), item.mark?.id), text };
    });
}

export function readScenarioAspects(sections: readonly Section[], tools: Tools): Guide['scenarioAspects'] {
  tellOthers(sections, tools);
  const ids = createIds('aspect');
  const { fit } = tools;
  return fit
    .list(itemsOf(sections), SCENARIO_ASPECTS, (item) => item)
    .map((item) => {
      const title = fit.text(item.line, withoutNumber(onOneLine(item.text)), TITLE);
      return { id: ids.make(title, item.mark?.id), title };
    });
}

type Definition = { line: number; term: string; text: string };

/** `Term: what it means`, or with a dash. */
const TERM = /^(?<term>[^:.?!]{1,120}?)\s*(?::|\s[–—-])\s+(?<text>\S.*)$/u;
/** `Definition of a term (what it means)` where something else is listed. */
const IN_BRACKETS =
  /^(?:definitie|begrip|definition)(?: van| of)?:?\s+(?<term>[^(]{1,120}?)\s*\((?<text>.+)\)\s*[.;]?$/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function definitionIn(line: number, text: string, boldTerm: string | null): Definition | null {
  if (boldTerm !== null && text.startsWith(boldTerm)) {
    const meaning = text.slice(boldTerm.length).replace(/^[\s:–—-]+/u, '');
    if (meaning !== '') return { line, term: boldTerm.replace(/\s*:$/, ''), text: meaning };
  }
  const { term, text: meaning } = (IN_BRACKETS.exec(text) ?? TERM.exec(text))?.groups ?? {};
  return term === undefined || meaning === undefined ? null : { line, term: capital(term), text: meaning };
}

function definitionsIn(piece: BodyPiece, { remarks }: Tools): Definition[] {
  if (piece.kind === 'table') {
    return piece.rows
      .map(({ line, cells }) => ({ line, term: onOneLine(cellText(cells[0])), text: onOneLine(cellText(cells[1])) }))
      .filter(({ term, text }) => term !== '' && text !== '');
  }
  if (piece.kind !== 'item' && piece.kind !== 'paragraph') return [];
  const text = onOneLine(piece.text);
  if (text === '' || (piece.kind === 'paragraph' && text.endsWith(':'))) return [];
  const found = definitionIn(piece.line, text, piece.term);
  if (found === null) remarks.add({ line: piece.line, code: 'left-out', params: { text: beginningOf(text) } });
  return found === null ? [] : [found];
}

/** The definitions of their own section, and those a checklist gives in brackets. */
export function readDefinitions(
  sections: readonly Section[],
  checklist: readonly Section[],
  tools: Tools,
): Guide['definitions'] {
  const own = sections.flatMap(({ body }) => body.flatMap((piece) => definitionsIn(piece, tools)));
  const inChecklist = itemsOf(checklist).flatMap(({ line, text }) => {
    const { term, text: meaning } = IN_BRACKETS.exec(onOneLine(text))?.groups ?? {};
    return term === undefined || meaning === undefined ? [] : [{ line, term: capital(term), text: capital(meaning) }];
  });
  return tools.fit
    .list([...own, ...inChecklist], MANY, ({ line, term }) => ({ line, text: term }))
    .map(({ line, term, text }) => ({
      term: tools.fit.text(line, term, TITLE),
      text: tools.fit.text(line, text, SENTENCE),
    }));
}
