import { answerRoot, blockNotes, blockPositions } from '../board/board.ts';
import type { Guide } from '../guide/guide.ts';
import type { ParticipantId, QuestionId } from '../ids.ts';
import type { Agenda } from '../stage/agenda.ts';
import { type AgendaBlock, type AgendaQuestion, agendaOf } from '../stage/agenda-blocks.ts';
import { sealNotes, sealPositions, type Table } from './compose-notes.ts';
import type { People } from './compose-people.ts';
import { sealText } from './compose-text.ts';
import type { SealedBlock, SealedQuestion } from './sealed.ts';

/** What someone wrote in an answer, as the server counted it. Moments are milliseconds since 1970. */
export type Wrote = {
  questionId: QuestionId;
  participantId: ParticipantId;
  characters: number;
  firstAt: number;
  at: number;
};

/** The blocks in the agenda's order; what is off it only where something was said. */
export function sealBlocks(table: Table, guide: Guide, agenda: Agenda, wrote: readonly Wrote[]): SealedBlock[] {
  const byQuestion = Map.groupBy(wrote, ({ questionId }) => questionId);
  return agendaOf(guide, agenda).flatMap((one) => {
    const questions = sealQuestions(table, one, byQuestion);
    if (one.hidden && questions.length === 0) return [];
    const { id, title, themeId } = one.block;
    return [{ id, title, themeId, onAgenda: !one.hidden, questions }];
  });
}

function sealQuestions(
  table: Table,
  { block, hidden, questions }: AgendaBlock,
  wrote: ReadonlyMap<QuestionId, readonly Wrote[]>,
): SealedQuestion[] {
  const notes = Map.groupBy(
    sealNotes(
      table,
      blockNotes(block.id),
      questions.map(({ id }) => ({ questionId: id })),
    ),
    ({ place }) => ('questionId' in place ? place.questionId : null),
  );
  const positions = sealPositions(table, blockPositions(block.id));
  return questions.flatMap((question) => {
    const { id } = question;
    const sealed: SealedQuestion = {
      ...asked(question),
      onAgenda: !hidden && !question.hidden,
      answer: sealText(table.doc.getXmlFragment(answerRoot(id)), table.people),
      writers: sealWriters(wrote.get(id) ?? [], table.people),
      notes: notes.get(id) ?? [],
      positions: positions.get(id) ?? [],
    };
    return sealed.onAgenda || somethingSaid(sealed) ? [sealed] : [];
  });
}

const asked = ({ id, text, prompts, core, own }: AgendaQuestion) => ({ id, text, prompts: [...prompts], core, own });

const somethingSaid = ({ answer, notes, positions }: SealedQuestion): boolean =>
  answer.text !== '' || notes.length > 0 || positions.length > 0;

/** Per person, who wrote most first. */
function sealWriters(wrote: readonly Wrote[], people: People): SealedQuestion['writers'] {
  const writers = new Map<ParticipantId, SealedQuestion['writers'][number]>();
  for (const { participantId, characters, firstAt, at } of wrote) {
    const { by, partnerId } = people.now(participantId);
    const id = by ?? participantId;
    const known = writers.get(id);
    writers.set(id, {
      participantId: id,
      partnerId,
      characters: characters + (known?.characters ?? 0),
      firstAt: Math.min(firstAt, known?.firstAt ?? firstAt),
      at: Math.max(at, known?.at ?? at),
    });
  }
  return [...writers.values()].sort(
    (a, b) => b.characters - a.characters || (a.participantId < b.participantId ? -1 : 1),
  );
}
