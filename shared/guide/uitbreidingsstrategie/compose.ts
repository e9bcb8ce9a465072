import { BlockId, QuestionId } from '../../ids.ts';
import type { Block, Cell, Guide, Locale, Variant } from '../guide.ts';
import type { AspectName, BlockName, ChecklistName, ScenarioAspectName, ThemeName, VariantName } from './outline.ts';

/** A question as it is written down: its text, or its text with the prompts under it. */
type WrittenQuestion = string | { text: string; prompts: string[] };

type WrittenBlock = {
  id: BlockName;
  theme: ThemeName;
  title: string;
  coreQuestion: string | null;
  questions: WrittenQuestion[];
};

/** A block whose questions are numbered in order: `<blockId>.1`, `<blockId>.2`. A new question goes last, else written answers change owner. */
export function block({ id, theme, title, coreQuestion, questions }: WrittenBlock): Block {
  return {
    id: BlockId.parse(id),
    themeId: theme,
    title,
    coreQuestion,
    questions: questions.map((question, index) => ({
      id: QuestionId.parse(`${id}.${index + 1}`),
      ...(typeof question === 'string' ? { text: question, prompts: [] } : question),
    })),
  };
}

/** A cell: its considerations, those of a named case apart, and the blocks its reader is sent to. */
export function cell(considerations: string[], more: { groups?: Cell['groups']; blocks?: BlockName[] } = {}): Cell {
  return {
    considerations,
    groups: more.groups ?? [],
    blockIds: (more.blocks ?? []).map((id) => BlockId.parse(id)),
  };
}

export function variant(id: VariantName, title: string, cells: Record<AspectName, Cell>): Variant {
  return { id, title, cells };
}

type Named<Name extends string> = { id: Name; title: string };

export type Front = Pick<Guide, 'title' | 'subtitle' | 'introduction' | 'audience'> & {
  checklist: { id: ChecklistName; text: string }[];
  themes: Named<ThemeName>[];
  scenarioAspects: Named<ScenarioAspectName>[];
};

export type Matrix = { aspects: Named<AspectName>[]; variants: Variant[] };

type Edition = {
  front: Front;
  definitions: Guide['definitions'];
  blocks: Block[];
  matrix: Matrix;
};

/** The whole guide in one language. */
export function edition(locale: Locale, { front, definitions, blocks, matrix }: Edition): Guide {
  return { id: 'uitbreidingsstrategie', locale, ...front, definitions, blocks, matrix };
}
