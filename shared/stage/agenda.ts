import { z } from 'zod';
import { Question } from '../guide/guide.ts';
import { BlockId, QuestionId } from '../ids.ts';

/**
 * The agenda: what lies over the guide in one workshop. What is off it, in which order its blocks stand, questions of
 * one's own, minutes per block. The guide itself never changes, and no act here touches an answer. Pure.
 */
export const MAX_OWN_QUESTIONS = 100;
/** Shorter than a guide's own may be: these go to everyone with each change of the stage. */
export const MAX_OWN_QUESTION_LENGTH = 500;
export const MAX_MINUTES = 600;

export const OwnQuestionText = Question.shape.text.max(MAX_OWN_QUESTION_LENGTH);
const Minutes = z.int().min(1).max(MAX_MINUTES);
/** A block or a question. */
const PlaceId = z.union([BlockId, QuestionId]);

const OwnQuestion = z.object({
  id: QuestionId,
  blockId: BlockId,
  text: OwnQuestionText,
  /** Taken away again. It stays here, off the agenda, because words may still come in for it from someone offline. */
  removed: z.boolean(),
});
type OwnQuestion = z.infer<typeof OwnQuestion>;

export const Agenda = z.object({
  /** Blocks and questions that are off the agenda. */
  hidden: z.array(PlaceId),
  /** Blocks that are not in here keep the place the guide gives them. */
  order: z.array(BlockId),
  own: z.array(OwnQuestion),
  minutes: z.record(BlockId, Minutes),
});
export type Agenda = z.infer<typeof Agenda>;

/** The guide as it is. */
export const PLAIN_AGENDA: Agenda = { hidden: [], order: [], own: [], minutes: {} };

const type = z.literal('agenda');

/** One small act per command, so that two who steer at once don't undo each other. */
export const AgendaCommand = z.discriminatedUnion('act', [
  z.object({ type, act: z.literal('hide'), id: PlaceId }),
  z.object({ type, act: z.literal('show'), id: PlaceId }),
  /** Before another block, or to the end. */
  z.object({ type, act: z.literal('move'), blockId: BlockId, before: BlockId.nullable() }),
  z.object({ type, act: z.literal('minutes'), blockId: BlockId, minutes: Minutes.nullable() }),
  z.object({ type, act: z.literal('add-question'), blockId: BlockId, text: OwnQuestionText }),
  z.object({ type, act: z.literal('edit-question'), id: QuestionId, text: OwnQuestionText }),
  z.object({ type, act: z.literal('remove-question'), id: QuestionId }),
]);
export type AgendaCommand = z.infer<typeof AgendaCommand>;

/** What a command is judged on beside the agenda: the ids of the guide it lies over, in its order. */
export type AgendaGround = {
  blocks: readonly { id: BlockId; questionIds: readonly QuestionId[] }[];
  /** The id a question of one's own gets, if this command adds one. */
  freshId: QuestionId;
};

export type JudgedAgenda = { agenda: Agenda } | { refused: 'not-found' | 'invalid' | 'quota'; field: string };

const unknown = (field: string): JudgedAgenda => ({ refused: 'not-found', field });

/** The agenda after one act, or why not, with the offending field. */
export function judgeAgenda(agenda: Agenda, command: AgendaCommand, ground: AgendaGround): JudgedAgenda {
  const isBlock = (id: string) => ground.blocks.some((block) => block.id === id);
  const isOwn = (id: string) => agenda.own.some((question) => question.id === id);
  const isKnown = (id: string) =>
    isBlock(id) || isOwn(id) || ground.blocks.some(({ questionIds }) => questionIds.some((one) => one === id));
  switch (command.act) {
    case 'hide':
      if (!isKnown(command.id)) return unknown('id');
      return { agenda: { ...agenda, hidden: [...without(agenda.hidden, command.id), command.id] } };
    case 'show':
      if (!isKnown(command.id)) return unknown('id');
      return {
        agenda: {
          ...agenda,
          hidden: without(agenda.hidden, command.id),
          own: changed(agenda.own, command.id, { removed: false }),
        },
      };
    case 'move':
      if (!isBlock(command.blockId)) return unknown('blockId');
      if (command.before !== null && !isBlock(command.before)) return unknown('before');
      if (command.before === command.blockId) return { refused: 'invalid', field: 'before' };
      return { agenda: { ...agenda, order: moved(agenda, ground, command.blockId, command.before) } };
    case 'minutes':
      if (!isBlock(command.blockId)) return unknown('blockId');
      return { agenda: { ...agenda, minutes: timed(agenda.minutes, command.blockId, command.minutes) } };
    case 'add-question': {
      if (!isBlock(command.blockId)) return unknown('blockId');
      if (agenda.own.length >= MAX_OWN_QUESTIONS) return { refused: 'quota', field: 'text' };
      const { blockId, text } = command;
      return { agenda: { ...agenda, own: [...agenda.own, { id: ground.freshId, blockId, text, removed: false }] } };
    }
    case 'edit-question':
      if (!isOwn(command.id)) return unknown('id');
      return { agenda: { ...agenda, own: changed(agenda.own, command.id, { text: command.text }) } };
    case 'remove-question':
      if (!isOwn(command.id)) return unknown('id');
      return { agenda: { ...agenda, own: changed(agenda.own, command.id, { removed: true }) } };
  }
}

const without = <Id extends string>(ids: readonly Id[], id: string): Id[] => ids.filter((other) => other !== id);

const changed = (own: readonly OwnQuestion[], id: string, change: Partial<OwnQuestion>): OwnQuestion[] =>
  own.map((question) => (question.id === id ? { ...question, ...change } : question));

function timed(minutes: Agenda['minutes'], blockId: BlockId, next: number | null): Agenda['minutes'] {
  const others = Object.entries(minutes).filter(([id]) => id !== blockId);
  return Object.fromEntries(next === null ? others : [...others, [blockId, next]]);
}

function moved(agenda: Agenda, ground: AgendaGround, blockId: BlockId, before: BlockId | null): BlockId[] {
  const rest = without(
    ordered(
      ground.blocks.map(({ id }) => id),
      agenda.order,
    ),
    blockId,
  );
  const at = before === null ? rest.length : rest.indexOf(before);
  return rest.toSpliced(at, 0, blockId);
}

/** The guide's blocks in the agenda's order: those it doesn't name keep their place, the others fill the rest. */
export function ordered(guide: readonly BlockId[], order: readonly BlockId[]): BlockId[] {
  const inGuide = new Set(guide);
  const named = new Set(order.filter((id) => inGuide.has(id)));
  const next = named.values();
  return guide.map((id) => (named.has(id) ? (next.next().value ?? id) : id));
}
