import type { BlockId } from '../../shared/ids.ts';
import { timeUsed } from '../../shared/stage/timer.ts';
import { useServerNow } from '../timer/use-server-now.ts';
import { useStage } from '../workshop/use-workshop.ts';

const MINUTE_MS = 60_000;

/** Whole minutes a block had the spotlight until now, by the server's clock; null when it never had. */
export function useTimeUsed(blockId: BlockId): number | null {
  const { time } = useStage();
  const { running } = time;
  const now = useServerNow(running?.blockId === blockId ? running.since : null);
  const used = timeUsed(time, blockId, now);
  return used === 0 && running?.blockId !== blockId ? null : Math.floor(used / MINUTE_MS);
}
