import type { AgendaGround } from '../../shared/stage/agenda.ts';
import { lockOn, partOf } from '../../shared/stage/locks.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { blockOf } from '../../shared/stage/steering.ts';

/** Whether a root of the document lies in a locked part; null when nothing is locked, so that nothing is asked. */
export type Locked = ((root: string) => boolean) | null;

/** What is locked on this stage, over the blocks of the workshop's guide. */
export function lockedOn(stage: Stage, blocks: AgendaGround['blocks']): Locked {
  const { locks } = stage;
  if (locks.length === 0) return null;
  const of = blockOf(stage, { blocks });
  // Every item of an edit asks; the roots of a document are few.
  const known = new Map<string, boolean>();
  return (root) => {
    const before = known.get(root);
    if (before !== undefined) return before;
    const locked = lockOn(locks, partOf(root, of)) !== null;
    known.set(root, locked);
    return locked;
  };
}
