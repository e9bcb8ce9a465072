import type { Me } from '../../shared/protocol/me.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { meOn } from './own-user.ts';
import { type Readable, writable } from './readable.ts';

/** Who I am here and what the facilitator steers, as the server told last. */
export interface SeatAndStage {
  readonly me: Readable<Me | null>;
  readonly stage: Readable<Stage | null>;
  greeted(me: Me): void;
  /** False for a stage older than the one that is known: it came late, and changes nothing. */
  staged(stage: Stage): boolean;
}

export function createSeatAndStage(): SeatAndStage {
  const stage = writable<Stage | null>(null);
  const me = writable<Me | null>(null, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  return {
    me,
    stage,
    greeted: (self) => me.set(self),
    staged(next) {
      const known = stage.getSnapshot();
      if (known !== null && known.rev > next.rev) return false;
      stage.set(next);
      const self = me.getSnapshot();
      if (self !== null) me.set(meOn(self, next));
      return true;
    },
  };
}
