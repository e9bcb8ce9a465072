import { type AnswerableQuestion, answerableQuestions, type Block, type Guide } from '../guide/guide.ts';
import type { BlockId, QuestionId } from '../ids.ts';
import { type Agenda, type AgendaGround, ordered } from './agenda.ts';

/** The guide as one workshop goes through it: its blocks and questions with the agenda laid over them. Pure. */
export type AgendaQuestion = AnswerableQuestion & {
  /** Added in this workshop. */
  own: boolean;
  /** Off the agenda; so is everything in a block that is. */
  hidden: boolean;
  /** A question of one's own that was taken away again; it is hidden too. */
  removed: boolean;
};

export type AgendaBlock = {
  block: Block;
  hidden: boolean;
  /** Planned minutes, where any are. */
  minutes: number | null;
  /** Everything that takes an answer, the core question first, one's own last. */
  questions: readonly AgendaQuestion[];
};

/** The line of a guide: theme by theme, and last the blocks of no theme, which an imported guide may have. */
function lineOf({ themes, blocks }: Guide): Block[] {
  const known = new Set(themes.map(({ id }) => id));
  return [
    ...themes.flatMap(({ id }) => blocks.filter(({ themeId }) => themeId === id)),
    ...blocks.filter(({ themeId }) => !known.has(themeId)),
  ];
}

/** What the server judges agenda commands on. */
export const groundOf = (guide: Guide, freshId: QuestionId): AgendaGround => ({ blocks: groundBlocks(guide), freshId });

/** The blocks of a guide, each with the ids of its questions. */
export const groundBlocks = (guide: Guide): AgendaGround['blocks'] =>
  lineOf(guide).map((block) => ({ id: block.id, questionIds: answerableQuestions(block).map(({ id }) => id) }));

/** Every block, also what is hidden, in the agenda's order. */
export function agendaOf(guide: Guide, agenda: Agenda): AgendaBlock[] {
  const line = lineOf(guide);
  const byId = new Map(line.map((block) => [block.id, block]));
  const hidden = new Set<string>(agenda.hidden);
  const inOrder = ordered(
    line.map(({ id }) => id),
    agenda.order,
  );
  return inOrder.flatMap((id) => {
    const block = byId.get(id);
    return block === undefined ? [] : [agendaBlock(block, agenda, hidden)];
  });
}

function agendaBlock(block: Block, agenda: Agenda, hidden: ReadonlySet<string>): AgendaBlock {
  const own = agenda.own.filter(({ blockId }) => blockId === block.id);
  return {
    block,
    hidden: hidden.has(block.id),
    minutes: minutesOf(agenda, block.id),
    questions: [
      ...answerableQuestions(block).map((question) => ({
        ...question,
        own: false,
        hidden: hidden.has(question.id),
        removed: false,
      })),
      ...own.map(({ id, text, removed }) => ({
        id,
        text,
        prompts: [],
        core: false,
        own: true,
        hidden: removed || hidden.has(id),
        removed,
      })),
    ],
  };
}

/** Block ids are words from outside: `constructor` must not be found on the object's prototype. */
const minutesOf = ({ minutes }: Agenda, id: BlockId): number | null =>
  Object.hasOwn(minutes, id) ? (minutes[id] ?? null) : null;

/** What everyone sees: the blocks on the agenda, with the questions on it. */
export function shownOf(blocks: readonly AgendaBlock[]): AgendaBlock[] {
  return blocks.filter(({ hidden }) => !hidden).map((one) => ({ ...one, questions: one.questions.filter(isShown) }));
}

const isShown = ({ hidden }: AgendaQuestion): boolean => !hidden;

/** Planned minutes of what is on the agenda; null when none are. */
export function totalMinutes(blocks: readonly AgendaBlock[]): number | null {
  const planned = blocks.flatMap(({ hidden, minutes }) => (hidden || minutes === null ? [] : [minutes]));
  return planned.length === 0 ? null : planned.reduce((sum, minutes) => sum + minutes, 0);
}
