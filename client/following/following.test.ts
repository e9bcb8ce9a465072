import { describe, expect, it } from 'vitest';
import { BlockId } from '../../shared/ids.ts';
import type { Spotlight } from '../../shared/stage/target.ts';
import { atFirst, type Change, type Following, follow } from './following.ts';

const block = (id: string): Spotlight => ({ kind: 'block', id: BlockId.parse(id) });
const moved = (group: Spotlight | null, change: Partial<Change & { type: 'moved' }> = {}): Change => ({
  type: 'moved',
  group,
  busy: false,
  follows: true,
  ...change,
});

/** What becomes of someone who was with the group at the start; `goes` for each change. */
function became(...changes: Change[]): { now: Following; goes: boolean[] } {
  let now = follow(atFirst(block('een')), { type: 'together' }).next;
  const goes: boolean[] = [];
  for (const change of changes) {
    const step = follow(now, change);
    now = step.next;
    goes.push(step.goes);
  }
  return { now, goes };
}

describe('following', () => {
  it('[STAGE-2] moves nobody at first, and says where the group is', () => {
    expect(atFirst(block('een'))).toMatchObject({ apart: false, behind: true });
    expect(atFirst(null).behind).toBe(false);
  });

  it('[STAGE-2] takes along who isn’t busy, each time the spotlight moves', () => {
    expect(became(moved(block('twee')), moved(null), moved({ kind: 'matrix' }))).toMatchObject({
      goes: [true, false, true],
      now: { behind: false },
    });
  });

  it('[STAGE-2] doesn’t move who is busy, offers to come along, and takes them along the next time', () => {
    const busy = became(moved(block('twee'), { busy: true }));
    expect(busy).toMatchObject({ goes: [false], now: { behind: true, apart: false } });
    expect(follow(busy.now, { type: 'along' })).toMatchObject({ goes: true, next: { behind: false } });
    expect(follow(busy.now, moved(block('drie')))).toMatchObject({ goes: true, next: { behind: false } });
  });

  it('[STAGE-2] leaves who went elsewhere by hand where they are, until they come along or come back', () => {
    const apart = became({ type: 'left' }, moved(block('twee')), moved(block('drie')));
    expect(apart).toMatchObject({ goes: [false, false, false], now: { behind: true, apart: true } });
    expect(follow(apart.now, { type: 'along' })).toMatchObject({ goes: true, next: { apart: false } });
    const back = follow(apart.now, { type: 'together' }).next;
    expect(back).toMatchObject({ apart: false, behind: false });
    expect(follow(back, moved(block('vier'))).goes).toBe(true);
  });

  it('[STAGE-2] nobody leaves a group that is nowhere', () => {
    expect(became(moved(null), { type: 'left' }, moved(block('twee'))).goes).toEqual([false, false, true]);
  });

  it('[STAGE-2] who stays sees no more of it until the group goes on, and isn’t taken along then', () => {
    const stays = became(moved(block('twee'), { busy: true }), { type: 'stay' });
    expect(stays.now).toMatchObject({ stays: true, apart: true });
    expect(follow(stays.now, moved(block('drie')))).toMatchObject({
      goes: false,
      next: { stays: false, behind: true },
    });
  });

  it('[STAGE-2] doesn’t move who turned it off', () => {
    expect(became(moved(block('twee'), { follows: false })).goes).toEqual([false]);
  });

  it('[STAGE-2] being together already changes nothing', () => {
    const { now } = became();
    expect(follow(now, { type: 'together' }).next).toBe(now);
  });
});
