/**
 * How long a room gathers before its batch is committed and sent, in ms. A small room flushes in the same turn: nobody
 * waits. In a large one each person's write costs a system call per connection, so gathering is what keeps it cheap.
 */
export function windowMs(connections: number): number {
  if (connections <= SMALL_ROOM) return 0;
  const share = Math.min(1, (connections - SMALL_ROOM) / (LARGE_ROOM - SMALL_ROOM));
  return Math.round(SHORTEST_MS + share * (LONGEST_MS - SHORTEST_MS));
}

const SMALL_ROOM = 12;
const LARGE_ROOM = 100;
const SHORTEST_MS = 16;
const LONGEST_MS = 25;
