import { describe, expect, it } from 'vitest';
import { nextState, type RoomEvent, type RoomState } from './state.ts';

const room = 'room';
const run = (events: RoomEvent<string>[]): RoomState<string> | null =>
  events.reduce<RoomState<string> | null>((now, event) => (now === null ? null : nextState(now, event)), {
    state: 'loading',
    leases: 0,
  });
const acquire = { type: 'acquire' } as const;
const release = { type: 'release' } as const;
const loaded = { type: 'loaded', room } as const;

describe('the life of a room', () => {
  it('counts everyone who came while it loaded', () => {
    expect(run([acquire, acquire, loaded])).toEqual({ state: 'live', room, leases: 2 });
  });

  it('drains after the last one left, and comes back for whoever joins meanwhile', () => {
    expect(run([acquire, acquire, loaded, release])).toEqual({ state: 'live', room, leases: 1 });
    expect(run([acquire, loaded, release])).toEqual({ state: 'draining', room });
    expect(run([acquire, loaded, release, acquire])).toEqual({ state: 'live', room, leases: 1 });
  });

  it('is given to nobody while it closes: they wait and load anew', () => {
    const closing = [acquire, loaded, release, { type: 'grace-over' } as const];
    expect(run(closing)).toEqual({ state: 'closing', room });
    expect(run([...closing, acquire])).toBeNull();
    expect(run([...closing, { type: 'flushed' }])).toEqual({ state: 'closed' });
  });

  it('keeps nothing of a load that failed', () => {
    expect(run([acquire, { type: 'load-failed', error: 'disk' }])).toEqual({ state: 'failed', error: 'disk' });
  });

  it('ends from any living state', () => {
    expect(run([acquire, loaded, { type: 'ended' }])).toEqual({ state: 'closed' });
    expect(run([acquire, loaded, release, { type: 'ended' }])).toEqual({ state: 'closed' });
  });
});
