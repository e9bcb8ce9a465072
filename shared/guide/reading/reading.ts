import { RESERVED_BLOCK_IDS } from '../../board/board.ts';
import { BlockId, QuestionId } from '../../ids.ts';
import type { Block, Guide, Locale } from '../guide.ts';
import { blocksByTitle } from './cells.ts';
import { createFit, type Fit } from './fit.ts';
import { readAudience, readChecklist, readDefinitions, readIntroduction, readScenarioAspects } from './front.ts';
import { createIds } from './ids.ts';
import { readMatrix } from './matrix.ts';
import { withoutNotes } from './notes.ts';
import { type Outline, outlineOf, type PlannedBlock } from './outline.ts';
import type { Mark, Piece } from './pieces.ts';
import { beginningOf, folded } from './plain.ts';
import { readQuestions } from './questions.ts';
import { createRemarks, type Remark, type Remarks } from './remarks.ts';
import { withoutNumber } from './sections.ts';
import { GUIDE_WORDS } from './words.ts';

/**
 * From what stands in a document to a guide. Pure: the pieces come from a reader of bytes, and whatever they hold, the
 * guide satisfies the schema. What had to be left out or guessed is told in remarks, never dropped in silence.
 */
export type Reading = {
  /** Null when there is nothing in the document that could be asked. */
  guide: Guide | null;
  remarks: Remark[];
};

const TITLE = 300;
const SENTENCE = 2_000;
const BLOCKS = 60;
const QUESTIONS = 60;
const PROMPTS = 40;

/** `name`: what the guide is called when the document has no title. An exported guide keeps its own language and ids. */
export function readGuide(pieces: readonly Piece[], locale: Locale, name = ''): Reading {
  const note = pieces.find((piece) => piece.kind === 'note' && piece.mark.role === 'guide');
  const mark = note?.kind === 'note' ? note.mark : null;
  const remarks = createRemarks();
  const tools = { fit: createFit(remarks), remarks, exact: mark !== null };
  const own = mark?.locale === 'nl' || mark?.locale === 'en' ? mark.locale : locale;

  const outline = outlineOf(tools.exact ? pieces : withoutNotes(pieces), { exact: tools.exact, locale: own, remarks });
  const blocks = readBlocks(outline.blocks, tools);
  if (blocks.length === 0) return { guide: null, remarks: remarks.list() };
  return { guide: compose(outline, blocks, { ...tools, locale: own, mark, name }), remarks: remarks.list() };
}

type Tools = { fit: Fit; remarks: Remarks; exact: boolean };

function compose(
  { title, subtitle, front, themes, tables }: Outline,
  blocks: Block[],
  { fit, remarks, exact, locale, mark, name }: Tools & { locale: Locale; mark: Mark | null; name: string },
): Guide {
  const words = GUIDE_WORDS[locale];
  const tools = { fit, remarks };
  const ownTitle = title?.text ?? '';
  const shown = ownTitle || name.trim() || words.untitled;
  if (ownTitle === '') remarks.add({ line: 1, code: 'no-title', params: { title: beginningOf(shown) } });
  const fitted = fit.text(title?.line ?? 1, shown, TITLE);
  const matrix = readMatrix(tables, { ...tools, exact, blocks: blocksByTitle(blocks) });
  return {
    id: createIds('leidraad').make(fitted, mark?.id),
    locale,
    title: fitted,
    subtitle: subtitle === null ? '' : fit.text(subtitle.line, subtitle.text, TITLE),
    introduction: readIntroduction(front.introduction, tools),
    audience: readAudience(front.audience, tools),
    definitions: readDefinitions(front.definitions, exact ? [] : front.checklist, tools),
    checklist: readChecklist(front.checklist, tools),
    themes: themes.filter(({ id }) => exact || blocks.some(({ themeId }) => themeId === id)),
    blocks,
    scenarioAspects:
      exact || front.scenarioAspects.length > 0 ? readScenarioAspects(front.scenarioAspects, tools) : weighed(matrix),
    matrix,
  };
}

/** What the matrix weighs can be weighed in a scenario too; pros and cons, and a column that only sends one on, can't. */
const weighed = ({ aspects, variants }: Guide['matrix']): Guide['scenarioAspects'] =>
  aspects.filter(
    ({ id }) =>
      id !== 'voordelen' && id !== 'nadelen' && !variants.some(({ cells }) => (cells[id]?.blockIds.length ?? 0) > 0),
  );

function readBlocks(planned: readonly PlannedBlock[], tools: Tools): Block[] {
  const ids = createIds('blok', RESERVED_BLOCK_IDS);
  return tools.fit
    .list(planned, BLOCKS, ({ section, title }) => ({ line: section.line, text: title }))
    .flatMap((plan) => readBlock(plan, ids.make(plan.title, plan.section.heading?.mark?.id), tools) ?? []);
}

function readBlock({ section, title, themeId, added }: PlannedBlock, id: string, tools: Tools): Block | null {
  const { fit, remarks, exact } = tools;
  const read = readQuestions(section, { title, exact, remarks });
  const asked = [...read.questions, ...added.flatMap((part) => headingQuestion(part, tools))];
  if (asked.length === 0 && read.core === null && !exact) return null;

  const seen = new Set<string>();
  const ownIds = new Set<string>();
  const questions = fit
    .list(asked, QUESTIONS, (question) => question)
    .map(({ line, id: given, text, prompts }, index) => {
      if (seen.has(folded(text))) {
        remarks.add({ line, code: 'same-question', params: { text: beginningOf(text), block: title } });
      }
      seen.add(folded(text));
      return {
        id: questionId(given, id, index + 1, ownIds),
        text: fit.text(line, text, SENTENCE),
        prompts: fit
          .list(prompts, PROMPTS, (prompt) => prompt)
          .map((prompt) => fit.text(prompt.line, prompt.text, SENTENCE)),
      };
    });
  return {
    id: BlockId.parse(id),
    themeId,
    title: fit.text(section.line, title, TITLE),
    coreQuestion: read.core === null ? null : fit.text(read.core.line, read.core.text, SENTENCE),
    questions,
  };
}

/** The id an export gave it, else its number in the block; never one that was given before. */
function questionId(given: string | null, blockId: string, number: number, taken: Set<string>): QuestionId {
  const wanted = given?.startsWith(`${blockId}.`) && given !== `${blockId}.core` ? given : null;
  let id = wanted === null || taken.has(wanted) ? `${blockId}.${number}` : wanted;
  for (let next = number + 1; taken.has(id); next += 1) id = `${blockId}.${next}`;
  taken.add(id);
  return QuestionId.parse(id);
}

/** A heading that is a question itself, with what stands in a list under it as its prompts. */
function headingQuestion(part: PlannedBlock['added'][number], { remarks, exact }: Tools) {
  const under = readQuestions(part, { title: part.title, exact, remarks });
  const prompts = under.questions.flatMap(({ line, text, prompts: deeper }) => [{ line, text }, ...deeper]);
  return [{ line: part.line, id: null, text: exact ? part.title : withoutNumber(part.title), prompts }];
}
