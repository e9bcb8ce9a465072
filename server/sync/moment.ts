import type { Room } from './room.ts';
import type { Moment } from './rooms.ts';

/** When something is judged in a room, who is here then, and what stands on the table. */
export function momentIn({ context, attendance, awareness, text }: Room): Moment {
  const now = context.now();
  return {
    now,
    away: attendance.away(now),
    doc: text.document.doc,
    unsaved: () => awareness.unsaved(),
    seen: () => attendance.lastSeen(),
  };
}
