import { describe, expect, it } from 'vitest';
import { BlockId } from '../ids.ts';
import { MAX_HIDDEN } from './hidden.ts';
import { lockOn } from './locks.ts';
import { SteeringCommand } from './steering.ts';
import { BLOCKS, FRESH_ID, judgedBy, NOW, STAGE, stageAfter } from './test-stage.ts';
import { timeUsed } from './timer.ts';

const [b01, b02] = BLOCKS.map(({ id }) => id);
if (b01 === undefined || b02 === undefined) throw new Error('the guide has two blocks at least');
const [question] = BLOCKS[0]?.questionIds ?? [];
const block = (id: string) => ({ kind: 'block', id });
const shine = (target: object | null) => ({ type: 'spotlight', target });
const lock = (target: object) => ({ type: 'lock', target });
const unlock = (target: object) => ({ type: 'unlock', target, reason: 'Er is nog wat' });
const silent = (target: object, attribution = 'partner') => ({ type: 'silent.start', target, attribution });
const note = (root: string, noteId = 'n1') => ({ root, noteId });
const hide = (what: object) => ({ type: 'hide', what, reason: 'Even niet' });
const later = (ms: number) => ({ now: NOW + ms });

/** One that goes through on the stage of these tests, of each kind. */
const ONE_OF_EACH = [
  shine(block(b01)),
  { type: 'timer.start', seconds: 60 },
  { type: 'timer.extend', seconds: 60 },
  { type: 'timer.stop' },
  lock({ kind: 'matrix' }),
  unlock({ kind: 'matrix' }),
  silent({ kind: 'question', id: question }),
  { type: 'silent.reveal' },
  { type: 'silent.cancel' },
  hide(note('notes:matrix')),
  { type: 'show', what: note('notes:matrix') },
];

it('[STAGE-1] every act of steering is hers or a co-facilitator’s', () => {
  expect(new Set(ONE_OF_EACH.map(({ type }) => type))).toEqual(
    new Set(SteeringCommand.options.map(({ shape }) => shape.type.value)),
  );
  for (const command of ONE_OF_EACH) {
    for (const actor of ['anna', 'observer', 'stranger']) {
      expect(judgedBy(actor, command)).toEqual({ refused: 'not-allowed' });
    }
    expect(judgedBy('co', command)).not.toEqual({ refused: 'not-allowed' });
  }
});

it('[SEAL-1] once it is frozen nothing is locked, written in silence or hidden any more; spotlight and timer go on', () => {
  for (const phase of ['sealing', 'frozen'] as const) {
    for (const command of ONE_OF_EACH) {
      const goesOn = command.type === 'spotlight' || command.type.startsWith('timer');
      const judged = judgedBy('fatima', command, { ...STAGE, phase });
      if (goesOn) expect(judged).not.toEqual({ refused: 'frozen' });
      else expect(judged).toEqual({ refused: 'frozen' });
    }
  }
});

describe('the spotlight', () => {
  it('[STAGE-1] stands on a block, a question, the matrix or a part of it, scenarios, a round, a version or the code, and goes off', () => {
    const targets = [
      block(b01),
      { kind: 'question', id: question },
      { kind: 'matrix' },
      { kind: 'row', variantId: 'v' },
      { kind: 'column', aspectId: 'a' },
      { kind: 'cell', variantId: 'v', aspectId: 'a' },
      { kind: 'scenarios' },
      { kind: 'scenarios', ids: ['s1', 's2'] },
      { kind: 'scenario', id: 's1' },
      { kind: 'round', id: 'r1' },
      { kind: 'version', id: '1' },
      { kind: 'join' },
      null,
    ];
    const stage = stageAfter(STAGE, ...targets.map((target): [string, object] => ['co', shine(target)]));
    expect(stage.rev).toBe(STAGE.rev + targets.length);
    expect(stage.spotlight).toBeNull();
    expect(stageAfter(STAGE, ['co', shine(block(b02))]).spotlight).toEqual(block(b02));
  });

  it('[STAGE-1] on the same place again changes nothing; on a place that isn’t there is refused', () => {
    const stage = stageAfter(STAGE, ['co', shine(block(b01))]);
    expect(judgedBy('fatima', shine(block(b01)), stage)).toEqual({ stage });
    for (const target of [block('nowhere'), { kind: 'question', id: 'nowhere' }]) {
      expect(judgedBy('co', shine(target), stage)).toEqual({ refused: 'not-found', field: 'target.id' });
    }
  });

  it('[STAGE-1] stands on a question of her own too', () => {
    const own = stageAfter(STAGE, ['co', { type: 'agenda', act: 'add-question', blockId: b02, text: 'Wat nog?' }]);
    const stage = stageAfter(own, ['co', shine({ kind: 'question', id: FRESH_ID })]);
    expect(stage.time.running?.blockId).toBe(b02);
  });

  it('[STAGE-3] counts the time each block has it, its questions’ with it', () => {
    const stage = stageAfter(
      STAGE,
      ['co', shine(block(b01))],
      ['co', shine({ kind: 'question', id: question }), later(1_000)],
      ['co', shine(block(b02)), later(3_000)],
      ['co', shine({ kind: 'join' }), later(7_000)],
      ['co', shine(block(b01)), later(9_000)],
    );
    expect(timeUsed(stage.time, b01, NOW + 10_000)).toBe(4_000);
    expect(timeUsed(stage.time, b02, NOW + 10_000)).toBe(4_000);
    expect(timeUsed(stage.time, BlockId.parse('b14'), NOW)).toBe(0);
  });
});

describe('the timer', () => {
  const start = (seconds: number) => ({ type: 'timer.start', seconds });
  const extend = (seconds: number) => ({ type: 'timer.extend', seconds });

  it('[STAGE-3] runs from the server’s clock, with a bell or without', () => {
    expect(stageAfter(STAGE, ['co', start(300)]).timer).toEqual({ startedAt: NOW, endsAt: NOW + 300_000, bell: true });
    expect(stageAfter(STAGE, ['co', { ...start(300), bell: false }]).timer?.bell).toBe(false);
  });

  it('[STAGE-3] a minute more counts from its end, or from now once it has run out; less is never less than nothing', () => {
    const stage = stageAfter(STAGE, ['co', start(60)]);
    const endsAt = (seconds: number, at: number) => stageAfter(stage, ['co', extend(seconds), later(at)]).timer?.endsAt;
    expect(endsAt(60, 10_000)).toBe(NOW + 120_000);
    expect(endsAt(60, 90_000)).toBe(NOW + 150_000);
    expect(endsAt(-300, 10_000)).toBe(NOW + 10_000);
    expect(endsAt(6 * 3_600, 10_000)).toBe(NOW + 10_000 + 6 * 3_600_000);
  });

  it('[STAGE-3] stops, once; what isn’t there isn’t made longer', () => {
    const stage = stageAfter(STAGE, ['co', start(60)], ['co', { type: 'timer.stop' }]);
    expect(stage.timer).toBeNull();
    expect(judgedBy('co', { type: 'timer.stop' }, stage)).toEqual({ stage });
    expect(judgedBy('co', extend(60), stage)).toEqual({ refused: 'not-found' });
  });
});

describe('a lock', () => {
  it('[STAGE-4] lies on a block, the matrix, the scenarios or all, by whom and since when; each change gives lockRev one more', () => {
    const stage = stageAfter(STAGE, ['co', lock(block(b01))], ['fatima', lock({ kind: 'all' }), later(5)]);
    expect(stage.locks).toEqual([
      { kind: 'block', id: b01, by: 'co', at: NOW },
      { kind: 'all', by: 'fatima', at: NOW + 5 },
    ]);
    expect(stage.lockRev).toBe(2);
    expect(lockOn(stage.locks, { kind: 'matrix' })?.kind).toBe('all');
    const open = stageAfter(stage, ['co', unlock({ kind: 'all' })]);
    expect(open.lockRev).toBe(3);
    expect(lockOn(open.locks, { kind: 'matrix' })).toBeNull();
    expect(lockOn(open.locks, { kind: 'block', id: b01 })?.by).toBe('co');
  });

  it('[STAGE-4] that lies already, or doesn’t lie, changes nothing; an unknown block is refused', () => {
    const stage = stageAfter(STAGE, ['co', lock({ kind: 'matrix' })]);
    expect(judgedBy('fatima', lock({ kind: 'matrix' }), stage, later(9))).toEqual({ stage });
    expect(judgedBy('fatima', unlock({ kind: 'scenarios' }), stage)).toEqual({ stage });
    expect(judgedBy('co', lock(block('nowhere')))).toEqual({ refused: 'not-found', field: 'target.id' });
  });

  it('[STAGE-4] is taken off with a reason', () => {
    for (const reason of ['', '  ', undefined, 'x'.repeat(281)]) {
      expect(SteeringCommand.safeParse({ ...unlock({ kind: 'all' }), reason }).success).toBe(false);
    }
  });
});

describe('a silent round', () => {
  it('[STAGE-5] begins for a question, a row, a cell or a scenario, and says beforehand how it will be shown', () => {
    const targets = [
      { kind: 'question', id: question },
      { kind: 'row', variantId: 'v' },
      { kind: 'cell', variantId: 'v', aspectId: 'a' },
      { kind: 'scenario', id: 's' },
    ];
    for (const target of targets) {
      expect(stageAfter(STAGE, ['co', silent(target, 'anonymous')]).silent).toEqual({
        id: FRESH_ID,
        target,
        attribution: 'anonymous',
        by: 'co',
        at: NOW,
        state: 'writing',
        writing: 0,
        of: 5,
      });
    }
  });

  it('[STAGE-5] is one at a time, on a place that is there and not locked', () => {
    const stage = stageAfter(STAGE, ['co', silent({ kind: 'row', variantId: 'v' })]);
    expect(judgedBy('fatima', silent({ kind: 'scenario', id: 's' }), stage)).toEqual({ refused: 'conflict' });
    expect(judgedBy('co', silent({ kind: 'question', id: 'nowhere' }))).toEqual({
      refused: 'not-found',
      field: 'target.id',
    });
    const cases = [
      [block(b01), { kind: 'question', id: question }],
      [{ kind: 'matrix' }, { kind: 'cell', variantId: 'v', aspectId: 'a' }],
      [{ kind: 'scenarios' }, { kind: 'scenario', id: 's' }],
      [{ kind: 'all' }, { kind: 'row', variantId: 'v' }],
    ] as const;
    for (const [locked, target] of cases) {
      const locks = stageAfter(STAGE, ['co', lock(locked)]);
      expect(judgedBy('co', silent(target), locks)).toEqual({ refused: 'locked', field: 'target' });
    }
    expect(
      judgedBy('co', silent({ kind: 'row', variantId: 'v' }), stageAfter(STAGE, ['co', lock(block(b01))])),
    ).toHaveProperty('stage');
  });

  it('[STAGE-5] is revealed once, and not into what is locked', () => {
    const stage = stageAfter(STAGE, ['co', silent({ kind: 'question', id: question })]);
    const reveal = { type: 'silent.reveal' };
    const revealing = stageAfter(stage, ['co', reveal]);
    expect(revealing.silent).toEqual({ ...stage.silent, state: 'revealing' });
    expect(judgedBy('fatima', reveal, revealing)).toEqual({ stage: revealing });
    expect(judgedBy('co', reveal)).toEqual({ refused: 'no-silent-round' });
    expect(judgedBy('co', reveal, stageAfter(stage, ['co', lock(block(b01))]))).toEqual({ refused: 'locked' });
    expect(judgedBy('co', lock({ kind: 'all' }), revealing)).toEqual({ refused: 'silent-revealing' });
  });

  it('[STAGE-5] can be called off as long as it is not being revealed', () => {
    const stage = stageAfter(STAGE, ['co', silent({ kind: 'row', variantId: 'v' })]);
    const cancel = { type: 'silent.cancel' };
    expect(stageAfter(stage, ['fatima', cancel]).silent).toBeNull();
    expect(judgedBy('anna', cancel, stage)).toEqual({ refused: 'not-allowed' });
    expect(judgedBy('co', cancel)).toEqual({ refused: 'no-silent-round' });
    const revealing = stageAfter(stage, ['co', { type: 'silent.reveal' }]);
    expect(judgedBy('co', cancel, revealing)).toEqual({ refused: 'silent-revealing' });
  });
});

describe('hiding for now', () => {
  it('[STAGE-8] hides a note with a reason, and shows it again; twice is once', () => {
    const stage = stageAfter(STAGE, ['co', hide(note('notes:matrix'))]);
    expect(stage.hidden).toEqual([{ root: 'notes:matrix', noteId: 'n1', reason: 'Even niet', by: 'co', at: NOW }]);
    expect(judgedBy('fatima', hide(note('notes:matrix')), stage)).toEqual({ stage });
    const show = { type: 'show', what: note('notes:matrix') };
    expect(stageAfter(stage, ['co', show]).hidden).toEqual([]);
    expect(judgedBy('co', show)).toEqual({ stage: STAGE });
  });

  it('[STAGE-8] is for notes, and has an end', () => {
    expect(judgedBy('co', hide(note('answer:b01.core')))).toEqual({ refused: 'not-found', field: 'what.root' });
    const one = stageAfter(STAGE, ['co', hide(note('notes:matrix'))]).hidden;
    const full = { ...STAGE, hidden: Array.from({ length: MAX_HIDDEN }, () => one).flat() };
    expect(judgedBy('co', hide(note('notes:matrix', 'more')), full)).toEqual({ refused: 'quota' });
  });
});
