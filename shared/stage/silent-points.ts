import { blockNotes, MATRIX_NOTES, SCENARIO_NOTES } from '../board/board.ts';
import { NOTE_KINDS, type NoteKind, type NotePlace } from '../board/notes.ts';
import type { ParticipantId } from '../ids.ts';
import { mayOn } from './judging.ts';
import type { BlockOf } from './locks.ts';
import type { SilentRound } from './silent.ts';
import type { Stage } from './stage.ts';
import type { SilentTarget } from './target.ts';

/** What can be written in a silent round, where it will lie, and how many are at it. Pure. */

/** The kinds of note that can be written about a target. */
export const silentKinds = ({ kind }: SilentTarget): readonly NoteKind[] =>
  kind === 'question' ? ['remark', ...NOTE_KINDS] : NOTE_KINDS;

/** Whether each point says under which aspect it falls; elsewhere the target does, or there are none. */
export const asksAspect = ({ kind }: SilentTarget): boolean => kind === 'row' || kind === 'scenario';

/** Where a point will lie; null for one that lacks its aspect. */
export function silentPlace(target: SilentTarget, aspectId: string | undefined): NotePlace | null {
  switch (target.kind) {
    case 'question':
      return { questionId: target.id };
    case 'cell':
      return { variantId: target.variantId, aspectId: target.aspectId };
    case 'row':
      return aspectId === undefined ? null : { variantId: target.variantId, aspectId };
    case 'scenario':
      return aspectId === undefined ? null : { scenarioId: target.id, aspectId };
  }
}

/** The root its notes lie in; null for a question that is nowhere. */
export function silentRoot(target: SilentTarget, blockOf: BlockOf): string | null {
  if (target.kind === 'scenario') return SCENARIO_NOTES;
  if (target.kind !== 'question') return MATRIX_NOTES;
  const blockId = blockOf(target.id);
  return blockId === null ? null : blockNotes(blockId);
}

/**
 * How many have written, of how many: whoever may write and was here since it began, and whoever has written. Who was
 * taken out counts no more. `seen` in milliseconds since 1970.
 */
export function silentCount(
  stage: Stage,
  { at }: Pick<SilentRound, 'at'>,
  { seen, writers }: { seen: ReadonlyMap<ParticipantId, number>; writers: readonly ParticipantId[] },
): Pick<SilentRound, 'writing' | 'of'> {
  const wrote = new Set(writers.filter((id) => mayOn(stage, id, 'read')));
  const present = stage.participants.filter(({ id }) => mayOn(stage, id, 'write') && (seen.get(id) ?? 0) >= at);
  return { writing: wrote.size, of: new Set([...wrote, ...present.map(({ id }) => id)]).size };
}
