import { AppError } from '../../shared/errors.ts';
import type { Judged } from '../../shared/stage/judging.ts';
import { momentIn } from './moment.ts';
import type { Room } from './room.ts';
import type { StageChange } from './rooms.ts';

/**
 * Judges a change of a room's stage, saves what comes of it and has the room take it; after an act of steering what the
 * answers say is kept. Rejects with AppError('no-such-workshop' | 'store-unavailable' | 'room-failed').
 */
export async function saveStageChange(room: Room, change: StageChange): Promise<Judged> {
  const judged = await save(room, change);
  // Of what is frozen nothing is written any more, and nothing of it can be lost.
  if ('stage' in judged && change.steering && judged.stage.phase === 'open') await keepAnswers(room);
  return judged;
}

async function save(room: Room, change: StageChange): Promise<Judged> {
  const { workshops } = room.context.store;
  for (;;) {
    const moment = momentIn(room);
    const judged = change.judge(room.stage, moment);
    if ('refused' in judged || judged.stage === room.stage) return judged;
    const also = change.also?.(judged.stage, room.stage, moment) ?? [];
    const log = typeof change.log === 'function' ? change.log(judged.stage, moment) : change.log;
    const saved = await workshops.saveStage(room.id, { stage: judged.stage, log, also });
    if (saved === 'saved') {
      room.takeStage(judged.stage);
      return judged;
    }
    // Someone else was first: judge again on what is there now.
    const present = await workshops.stage(room.id);
    if (present === null) throw new AppError('no-such-workshop');
    if (present.rev === room.stage.rev) throw new AppError('room-failed', { message: 'the stage would not be saved' });
    room.takeStage(present);
  }
}

async function keepAnswers({ id, context, text }: Room): Promise<void> {
  const points = text.points.unkept(context.now());
  if (points.length === 0) return;
  try {
    await context.store.restorePoints.add(id, points);
    text.points.kept(points);
  } catch (error) {
    // The stage is changed and saved; the next act keeps them.
    context.log.error({ event: 'restore-points.failed', workshop: id, err: error });
  }
}
