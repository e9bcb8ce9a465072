import type { Note } from '../../shared/board/notes.ts';
import type { ParticipantId } from '../../shared/ids.ts';

/** Notes that others put here since one came, of which nothing was said yet. `since`: milliseconds since 1970. Pure. */
export function newsIn(
  notes: readonly Note[],
  { said, me, since }: { said: ReadonlySet<string>; me: ParticipantId | null; since: number },
): Note[] {
  return notes.filter(({ id, by, at, removed }) => !removed && at > since && by !== me && !said.has(id));
}
