import { writeTree } from '../../shared/board/answer-tree.ts';
import { answerRoot } from '../../shared/board/board.ts';
import { AppError, type ErrorKind } from '../../shared/errors.ts';
import type { RestorePoint } from '../../shared/http/restore-points.ts';
import type { ParticipantId, QuestionId, WorkshopId } from '../../shared/ids.ts';
import { can } from '../../shared/roles.ts';
import { participantOf } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';

type Parts = { store: Store; rooms: Rooms; clock: () => number };
type Wish = {
  workshopId: WorkshopId;
  questionId: QuestionId;
  pointId: RestorePoint['id'];
  actor: ParticipantId;
  /** As it was when this was asked. */
  stage: Stage;
};

function judge(stage: Stage, actor: ParticipantId): ErrorKind | null {
  const person = participantOf(stage, actor);
  return person !== undefined && can(person.role, 'steer') ? null : 'not-allowed';
}

/**
 * Makes an answer what it was at a restore point, by whoever's words they were; what it says now is kept first.
 * AppError: not-allowed, frozen, locked, not-found, and those of the room.
 */
export async function putBack({ store, rooms, clock }: Parts, wish: Wish): Promise<void> {
  const { workshopId, questionId, pointId, actor } = wish;
  // Whoever may not is told so, whether or not there is such a point.
  const early = judge(wish.stage, actor);
  if (early !== null) throw new AppError(early);
  const kept = await store.restorePoints.find(workshopId, questionId, pointId);
  if (kept === null) throw new AppError('not-found');
  await rooms.edit(workshopId, {
    judge: (present) => judge(present, actor),
    roots: [answerRoot(questionId)],
    write(doc) {
      const answer = doc.getXmlFragment(answerRoot(questionId));
      answer.delete(0, answer.length);
      writeTree(answer, kept.content);
    },
    keep: [questionId],
    log: { at: clock(), participantId: actor, event: 'answer.restored', details: { questionId, pointId } },
  });
}
