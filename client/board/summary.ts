import { answerRoot, blockNotes, blockPositions, CHECKLIST_ROOT } from '../../shared/board/board.ts';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import type { AnswerAuthors } from '../live/authors-told.ts';
import type { BlockSummary, BoardSummary } from './board.ts';
import type { RootReader } from './root-reader.ts';

/** What a summary is made of beside the document. */
export type SummaryGround = {
  /** What is on the agenda. */
  blocks: readonly AgendaBlock[];
  checklist: readonly { id: string }[];
  /** Partners in their own order. */
  partners: readonly PartnerId[];
  partnerOf(participantId: ParticipantId): PartnerId | null;
  authors: AnswerAuthors;
};

/** The board in numbers. What says the same as `before` is the same object, so that only what changed is drawn again. */
export function summarise(reader: RootReader, ground: SummaryGround, before: BoardSummary | null): BoardSummary {
  const known = new Map(before?.blocks.map((block) => [block.blockId, block]));
  const summary: BoardSummary = {
    blocks: ground.blocks.map((one) => sameOr(known.get(one.block.id), blockSummary(reader, ground, one))),
    checks: ground.checklist.map(({ id }) => reader.checkState(CHECKLIST_ROOT, id)),
  };
  return sameOr(before, summary);
}

function blockSummary(reader: RootReader, ground: SummaryGround, { block, questions }: AgendaBlock): BlockSummary {
  const heard = new Set<PartnerId | null>();
  const asked = new Set<string>(questions.map(({ id }) => id));
  const notes = reader.contributed(blockNotes(block.id)).filter(({ questionId }) => asked.has(questionId));
  for (const { by } of notes) if (by !== null) heard.add(ground.partnerOf(by));
  for (const { subjectId, partnerId } of reader.positioned(blockPositions(block.id))) {
    if (asked.has(subjectId)) heard.add(partnerId);
  }
  const answered = questions.map(({ id }) => reader.written(answerRoot(id)));
  for (const [at, { id }] of questions.entries()) {
    // Who wrote what was taken away again is not to be seen in the answer.
    if (answered[at] !== true) continue;
    for (const partnerId of ground.authors.get(id) ?? []) heard.add(partnerId);
  }
  return {
    blockId: block.id,
    answered,
    partners: ground.partners.filter((partnerId) => heard.has(partnerId)),
    contributions: notes.length,
  };
}

/** The one before, where it says the same. */
function sameOr<T>(before: T | null | undefined, now: T): T {
  return before !== null && before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
