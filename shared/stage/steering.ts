import { z } from 'zod';
import { isNotesRoot } from '../board/board.ts';
import type { BlockId, QuestionId } from '../ids.ts';
import type { AgendaGround } from './agenda.ts';
import { HiddenNote, hiddenAs, MAX_HIDDEN, Reason } from './hidden.ts';
import { type Judged, type Judging, mayOn, next, refuse } from './judging.ts';
import { type BlockOf, lockOn } from './locks.ts';
import { Attribution } from './silent.ts';
import type { Stage } from './stage.ts';
import { LockTarget, SilentTarget, Spotlight, sameTarget } from './target.ts';
import { MAX_TIMER_SECONDS, runOn } from './timer.ts';

/** Commands by which she steers the conversation: spotlight, timer, locks, silent rounds, hiding for now. Pure. */
const seconds = z.int().min(-MAX_TIMER_SECONDS).max(MAX_TIMER_SECONDS);

export const SteeringCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('spotlight'), target: Spotlight.nullable() }),
  z.object({ type: z.literal('timer.start'), seconds: seconds.min(1), bell: z.boolean().default(true) }),
  z.object({ type: z.literal('timer.extend'), seconds }),
  z.object({ type: z.literal('timer.stop') }),
  z.object({ type: z.literal('lock'), target: LockTarget }),
  z.object({ type: z.literal('unlock'), target: LockTarget, reason: Reason }),
  z.object({ type: z.literal('silent.start'), target: SilentTarget, attribution: Attribution }),
  /** The server puts what was written on the table after this, and only then is the round over. */
  z.object({ type: z.literal('silent.reveal') }),
  /** Ends it without showing anything: everyone has their own words back. */
  z.object({ type: z.literal('silent.cancel') }),
  z.object({ type: z.literal('hide'), what: HiddenNote, reason: Reason }),
  z.object({ type: z.literal('show'), what: HiddenNote }),
]);
export type SteeringCommand = z.infer<typeof SteeringCommand>;

/** These change what the frozen record holds; the others only what people look at. */
const OPEN_ONLY: ReadonlySet<SteeringCommand['type']> = new Set([
  'lock',
  'unlock',
  'silent.start',
  'silent.reveal',
  'silent.cancel',
  'hide',
  'show',
]);

export function judgeSteering(stage: Stage, command: SteeringCommand, judging: Judging): Judged {
  if (!mayOn(stage, judging.actor, 'steer')) return refuse('not-allowed');
  if (stage.phase !== 'open' && OPEN_ONLY.has(command.type)) return refuse('frozen');
  const { actor: by, now: at, ground } = judging;
  switch (command.type) {
    case 'spotlight':
      return shine(stage, command.target, judging);
    case 'timer.start':
      return next(stage, { timer: { startedAt: at, endsAt: at + command.seconds * 1_000, bell: command.bell } });
    case 'timer.extend':
      return extend(stage, command.seconds, at);
    case 'timer.stop':
      return stage.timer === null ? { stage } : next(stage, { timer: null });
    case 'lock':
      if (!isKnown(command.target, stage, ground)) return refuse('not-found', 'target.id');
      if (stage.locks.some((lock) => sameTarget(lock, command.target))) return { stage };
      // It lasts an instant; a lock that came in between would keep what was promised to be shown from the table.
      if (stage.silent?.state === 'revealing') return refuse('silent-revealing');
      return withLocks(stage, [...stage.locks, { ...command.target, by, at }]);
    case 'unlock':
      if (!stage.locks.some((lock) => sameTarget(lock, command.target))) return { stage };
      return withLocks(
        stage,
        stage.locks.filter((lock) => !sameTarget(lock, command.target)),
      );
    case 'silent.start':
      return startSilent(stage, command, judging);
    case 'silent.reveal':
      if (stage.silent === null) return refuse('no-silent-round');
      if (lockOn(stage.locks, silentPart(stage.silent.target, blockOf(stage, ground))) !== null)
        return refuse('locked');
      return stage.silent.state === 'revealing'
        ? { stage }
        : next(stage, { silent: { ...stage.silent, state: 'revealing' } });
    case 'silent.cancel':
      if (stage.silent === null) return refuse('no-silent-round');
      return stage.silent.state === 'revealing' ? refuse('silent-revealing') : next(stage, { silent: null });
    case 'hide': {
      const { root, noteId } = command.what;
      if (!isNotesRoot(root)) return refuse('not-found', 'what.root');
      if (hiddenAs(stage.hidden, root, noteId) !== null) return { stage };
      if (stage.hidden.length >= MAX_HIDDEN) return refuse('quota');
      return next(stage, { hidden: [...stage.hidden, { root, noteId, reason: command.reason, by, at }] });
    }
    case 'show': {
      const hidden = hiddenAs(stage.hidden, command.what.root, command.what.noteId);
      return hidden === null ? { stage } : next(stage, { hidden: stage.hidden.filter((one) => one !== hidden) });
    }
  }
}

const withLocks = (stage: Stage, locks: Stage['locks']): Judged => next(stage, { locks, lockRev: stage.lockRev + 1 });

function shine(stage: Stage, target: Spotlight | null, { now, ground }: Judging): Judged {
  if (target !== null && !isKnown(target, stage, ground)) return refuse('not-found', 'target.id');
  const same =
    target === null ? stage.spotlight === null : stage.spotlight !== null && sameTarget(stage.spotlight, target);
  if (same) return { stage };
  return next(stage, { spotlight: target, time: runOn(stage.time, blockUnder(target, blockOf(stage, ground)), now) });
}

function blockUnder(target: Spotlight | null, of: BlockOf): BlockId | null {
  if (target?.kind === 'block') return target.id;
  return target?.kind === 'question' ? of(target.id) : null;
}

function extend(stage: Stage, seconds: number, now: number): Judged {
  if (stage.timer === null) return refuse('not-found');
  // From now on, when it has run out: "+1" then means a minute more to talk.
  const endsAt = Math.max(stage.timer.endsAt, now) + seconds * 1_000;
  return next(stage, {
    timer: { ...stage.timer, endsAt: Math.max(now, Math.min(endsAt, now + MAX_TIMER_SECONDS * 1_000)) },
  });
}

function startSilent(
  stage: Stage,
  { target, attribution }: { target: SilentTarget; attribution: Attribution },
  { actor: by, now: at, ground }: Judging,
): Judged {
  if (stage.silent !== null) return refuse('conflict');
  if (target.kind === 'question' && blockOf(stage, ground)(target.id) === null) return refuse('not-found', 'target.id');
  if (lockOn(stage.locks, silentPart(target, blockOf(stage, ground))) !== null) return refuse('locked', 'target');
  const of = stage.participants.filter(({ id }) => mayOn(stage, id, 'write')).length;
  return next(stage, {
    silent: { id: ground.freshId, target, attribution, by, at, state: 'writing', writing: 0, of },
  });
}

/** The part in which the notes of a silent round will stand. */
function silentPart(target: SilentTarget, of: BlockOf): LockTarget | null {
  if (target.kind === 'scenario') return { kind: 'scenarios' };
  if (target.kind !== 'question') return { kind: 'matrix' };
  const id = of(target.id);
  return id === null ? null : { kind: 'block', id };
}

/** To which block a question belongs, in the guide or among one's own. */
export function blockOf(stage: Stage, ground: Pick<AgendaGround, 'blocks'>): BlockOf {
  return (id: QuestionId) =>
    ground.blocks.find(({ questionIds }) => questionIds.includes(id))?.id ??
    stage.agenda.own.find((question) => question.id === id)?.blockId ??
    null;
}

function isKnown(target: Spotlight | LockTarget, stage: Stage, ground: AgendaGround): boolean {
  if (target.kind === 'block') return ground.blocks.some(({ id }) => id === target.id);
  return target.kind !== 'question' || blockOf(stage, ground)(target.id) !== null;
}
