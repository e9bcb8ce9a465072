/**
 * The life of a room in the registry, as data: a union that carries only what makes sense in each state, and one pure
 * function that makes the next. The registry does what the states call for.
 */
export type RoomState<Room> =
  | { state: 'loading'; leases: number }
  | { state: 'live'; room: Room; leases: number }
  /** Nobody is in; the room stays for a grace time. */
  | { state: 'draining'; room: Room }
  /** The grace time is over and the last writes are being waited for; whoever comes now loads anew after it. */
  | { state: 'closing'; room: Room }
  | { state: 'closed' }
  | { state: 'failed'; error: unknown };

export type RoomEvent<Room> =
  | { type: 'acquire' }
  | { type: 'release' }
  | { type: 'loaded'; room: Room }
  | { type: 'load-failed'; error: unknown }
  | { type: 'grace-over' }
  | { type: 'flushed' }
  /** The room ended by itself: it broke, or its workshop is gone. */
  | { type: 'ended' };

/** The next state, or null when the event has no meaning in this one. */
export function nextState<Room>(now: RoomState<Room>, event: RoomEvent<Room>): RoomState<Room> | null {
  if (event.type === 'ended') return now.state === 'failed' ? null : { state: 'closed' };
  switch (now.state) {
    case 'loading':
      if (event.type === 'acquire') return { ...now, leases: now.leases + 1 };
      if (event.type === 'loaded') return { state: 'live', room: event.room, leases: now.leases };
      if (event.type === 'load-failed') return { state: 'failed', error: event.error };
      return null;
    case 'live':
      if (event.type === 'acquire') return { ...now, leases: now.leases + 1 };
      if (event.type !== 'release') return null;
      return now.leases > 1 ? { ...now, leases: now.leases - 1 } : { state: 'draining', room: now.room };
    case 'draining':
      if (event.type === 'acquire') return { state: 'live', room: now.room, leases: 1 };
      return event.type === 'grace-over' ? { state: 'closing', room: now.room } : null;
    case 'closing':
      return event.type === 'flushed' ? { state: 'closed' } : null;
    case 'closed':
    case 'failed':
      return null;
  }
}
