import * as Y from 'yjs';
import { AUTHOR_MARK } from '../../shared/board/answer-schema.ts';
import { type AnswerPart, writeTree } from '../../shared/board/answer-tree.ts';
import { answerRoot, blockNotes, blockPositions } from '../../shared/board/board.ts';
import { addCheckLink, changeCheckItem, checkNotes } from '../../shared/board/checklist.ts';
import { addNote, adoptNote, changeNote, readNotes } from '../../shared/board/notes.ts';
import { byOrder, orderLast } from '../../shared/board/order.ts';
import { positionNote, takePosition } from '../../shared/board/positions.ts';
import { BlockId, coreQuestionId, type PartnerId, QuestionId } from '../../shared/ids.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import type { PersonKey } from './cast.ts';
import type {
  BlockContent,
  CheckContent,
  ExampleContent,
  NoteContent,
  PositionContent,
  QuestionName,
  Turn,
} from './content/content.ts';

/** The content as acts of people on a document, in the order in which the days went. */
export type Act = { by: PersonKey; day: number; act(doc: Y.Doc, actor: Participant): void };

/** The one question that is the facilitator's own; the same in both languages. */
export const OWN_QUESTION = QuestionId.parse('voorbeeld-eigen-vraag');

export function questionIdOf(blockId: BlockId, name: QuestionName): QuestionId {
  if (name === 'own') return OWN_QUESTION;
  return name === 'core' ? coreQuestionId(blockId) : QuestionId.parse(`${blockId}.${name}`);
}

/** The longest ago first; within a day as it stands in the content. */
export const actsOf = ({ blocks, checklist }: ExampleContent): Act[] =>
  [...checklist.flatMap(checkActs), ...blocks.flatMap(blockActs)].sort((a, b) => b.day - a.day);

function blockActs({ block, questions }: BlockContent): Act[] {
  const blockId = BlockId.parse(block);
  return questions.flatMap(({ question, answer = [], notes = [], positions = [] }) => {
    const questionId = questionIdOf(blockId, question);
    return [
      ...answer.map((turn) => answerAct(questionId, turn)),
      ...notes.flatMap((note, at) => noteActs(blockId, questionId, `${questionId}-${at + 1}`, note)),
      ...positions.map((position) => positionAct(blockId, questionId, position)),
    ];
  });
}

function answerAct(questionId: QuestionId, turn: Turn): Act {
  const { by, day } = turn;
  return {
    by,
    day,
    act(doc, { partnerId }) {
      const answer = doc.getXmlFragment(answerRoot(questionId));
      if ('lines' in turn) writeTree(answer, spokenBy(partnerId, turn.lines));
      else continueLast(answer, turn.words, partnerId);
    },
  };
}

const spokenBy = (author: PartnerId | null, parts: readonly AnswerPart[]): AnswerPart[] =>
  parts.map((part) => (part.kind === 'text' ? { ...part, author } : { ...part, parts: spokenBy(author, part.parts) }));

/** Behind the last words that are there. */
function continueLast(answer: Y.XmlFragment, words: string, author: PartnerId | null): void {
  const texts = [...answer.createTreeWalker((node) => node instanceof Y.XmlText)];
  const last: unknown = texts.at(-1);
  if (!(last instanceof Y.XmlText)) throw new Error(`there is nothing to go on from: ${words}`);
  last.insert(last.length, ` ${words}`, author === null ? {} : { [AUTHOR_MARK]: { partner: author } });
}

function noteActs(blockId: BlockId, questionId: QuestionId, id: string, note: NoteContent): Act[] {
  const { by, day, kind, text } = note;
  const root = blockNotes(blockId);
  const put: Act = {
    by,
    day,
    act(doc) {
      const order = orderLast(readNotes(doc, root).sort(byOrder));
      addNote(doc, root, { id, kind, place: { questionId }, order, text });
    },
  };
  const adopt = note.adoptedBy.map(
    (adopter): Act => ({
      by: adopter,
      day: Math.max(1, day - 1),
      act(doc, { id: participantId, partnerId }) {
        if (partnerId === null) throw new Error(`${participantId} has no partner to adopt for`);
        adoptNote(doc, root, id, { partnerId, participantId, on: true });
      },
    }),
  );
  const bin: Act[] = note.removed ? [{ by, day, act: (doc) => changeNote(doc, root, id, { removed: true }) }] : [];
  return [put, ...bin, ...adopt];
}

function positionAct(blockId: BlockId, subjectId: QuestionId, { by, day, stance, note }: PositionContent): Act {
  const root = blockPositions(blockId);
  return {
    by,
    day,
    act(doc, { id, partnerId }) {
      if (partnerId === null) throw new Error(`${id} has no partner to speak for`);
      takePosition(doc, root, { subjectId, partnerId, stance });
      positionNote(doc, root, subjectId, partnerId)?.insert(0, note);
    },
  };
}

function checkActs({ item, by, day, state, owner, notes, links }: CheckContent): Act[] {
  return [
    {
      by,
      day,
      act(doc, { partnerId }) {
        changeCheckItem(doc, item, { state, owner });
        const fragment = checkNotes(doc, item);
        if (fragment !== null) writeTree(fragment, spokenBy(partnerId, notes));
        for (const [at, link] of links.entries()) addCheckLink(doc, item, { id: `${item}-${at + 1}`, ...link });
      },
    },
  ];
}
