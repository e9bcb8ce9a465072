import { describe, expect, it } from 'vitest';
import { ParticipantId } from '../../shared/ids.ts';
import { NO_SIGNALS } from '../../shared/protocol/signals.ts';
import { STAGE, stageAfter } from '../../shared/stage/test-stage.ts';
import { dressed, type SignalChange, signalled, signalsOn } from './signals.ts';

const id = (name: string) => ParticipantId.parse(name);
const ready = (name: string, on = true): SignalChange => ({ type: 'ready', participantId: id(name), on });
const hand = (name: string, at: number, on = true): SignalChange => ({ type: 'hand', participantId: id(name), on, at });
const of = (...changes: SignalChange[]) => changes.reduce(signalled, NO_SIGNALS);
const busy = of(ready('anna'), ready('bram'), hand('bram', 5), hand('anna', 9));
const silent = { type: 'silent.start', target: { kind: 'row', variantId: 'v' }, attribution: 'partner' };

describe('signals', () => {
  it('[STAGE-6] keep hands in the order they went up, and the same one twice is once', () => {
    expect(busy.ready).toEqual(['anna', 'bram']);
    expect(busy.hands).toEqual([
      { participantId: 'bram', at: 5 },
      { participantId: 'anna', at: 9 },
    ]);
    for (const again of [ready('anna'), hand('bram', 12), ready('chris', false), hand('chris', 1, false)]) {
      expect(signalled(busy, again)).toBe(busy);
    }
    expect(signalled(busy, hand('bram', 0, false)).hands).toEqual([{ participantId: 'anna', at: 9 }]);
  });

  it('[STAGE-6] lose "ready" when the spotlight moves, and nothing by any other act', () => {
    const moved = stageAfter(STAGE, ['co', { type: 'spotlight', target: { kind: 'matrix' } }]);
    expect(signalsOn(busy, STAGE, moved)).toEqual({ ...busy, ready: [] });
    const locked = stageAfter(STAGE, ['co', { type: 'lock', target: { kind: 'matrix' } }]);
    expect(signalsOn(busy, STAGE, locked)).toBe(busy);
  });

  it('[STAGE-6] lose who was removed or only looks from now on', () => {
    const less = stageAfter(
      STAGE,
      ['co', { type: 'participant.remove', participantId: 'anna' }],
      ['co', { type: 'participant.role', participantId: 'bram', role: 'observer' }],
    );
    expect(signalsOn(busy, STAGE, less)).toEqual(NO_SIGNALS);
  });

  it('[JOIN-2] of who was merged are those of the person they are now, once', () => {
    const merged = stageAfter(STAGE, ['co', { type: 'participant.merge', from: 'anna', into: 'bram' }]);
    expect(signalsOn(busy, STAGE, merged)).toMatchObject({
      ready: ['bram'],
      hands: [{ participantId: 'bram', at: 5 }],
    });
  });

  it('[STAGE-5] count a silent round from its start to its end, and dress the stage with it', () => {
    const begun = stageAfter(STAGE, ['co', silent]);
    const counted = signalled(signalsOn(NO_SIGNALS, STAGE, begun), { type: 'silent', silent: { writing: 3, of: 5 } });
    expect(counted.silent).toEqual({ writing: 3, of: 5 });
    expect(dressed(begun, counted).silent).toEqual({ ...begun.silent, writing: 3, of: 5 });
    const locked = stageAfter(begun, ['co', { type: 'lock', target: { kind: 'scenarios' } }]);
    expect(signalsOn(counted, begun, locked)).toBe(counted);
    expect(signalsOn(counted, begun, { ...begun, silent: null }).silent).toBeNull();
    expect(signalled(NO_SIGNALS, { type: 'silent', silent: { writing: 1, of: 2 } })).toBe(NO_SIGNALS);
    expect(dressed(STAGE, NO_SIGNALS)).toBe(STAGE);
  });

  it('tell who has cast in each open round, and forget a round that is not open', () => {
    const turnout = { cast: 2, eligible: 9 };
    const open = signalled(NO_SIGNALS, { type: 'turnout', roundId: 'r1', turnout });
    expect(open.turnout).toEqual({ r1: turnout });
    expect(signalled(open, { type: 'turnout', roundId: 'r1', turnout: { ...turnout } })).toBe(open);
    expect(signalled(open, { type: 'turnout', roundId: 'r1', turnout: null })).toEqual(NO_SIGNALS);
  });
});
