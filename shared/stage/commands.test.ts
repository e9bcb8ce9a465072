import { array, assert, constantFrom, integer, oneof, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can } from '../roles.ts';
import { judgeCommand, StageCommand } from './commands.ts';
import { mayOn, participantOf } from './judging.ts';
import { ROLE_FREE_AFTER_MS } from './people.ts';
import { Stage } from './stage.ts';
import { BLOCKS, judging, NOW, PEOPLE, STAGE, stageAfter } from './test-stage.ts';
import { timeUsed } from './timer.ts';

const ids = constantFrom(...PEOPLE.map(({ id }): string => id), 'stranger');
const [b01, b02] = BLOCKS.map(({ id }): string => id);
if (b01 === undefined || b02 === undefined) throw new Error('the guide has two blocks at least');
const blockId = constantFrom(b01, b02, 'nowhere');
const target = constantFrom(
  { kind: 'block', id: b01 },
  { kind: 'block', id: b02 },
  { kind: 'block', id: 'nowhere' },
  { kind: 'matrix' },
  { kind: 'scenarios' },
);
const place = constantFrom(
  { kind: 'question', id: `${b01}.core` },
  { kind: 'row', variantId: 'v' },
  { kind: 'scenario', id: 's' },
);
const what = constantFrom({ root: 'notes:matrix', noteId: 'n' }, { root: 'notes:b01', noteId: 'm' });
const seconds = integer({ min: 1, max: 900 });
const role = constantFrom('facilitator', 'cofacilitator', 'participant', 'observer');
const of = <T extends string>(type: T, fields: Parameters<typeof record>[0] = {}) =>
  record(fields).map((command) => ({ ...command, type }));

/** Any command there is, some of them by ids that are nowhere. */
const command = oneof(
  of('participant.role', { participantId: ids, role }),
  of('participant.role', { participantId: ids, role }),
  of('participant.remove', { participantId: ids }),
  of('participant.merge', { from: ids, into: ids }),
  of('me.name', { name: constantFrom('Anna', 'Bram') }),
  of('joining', { open: constantFrom(true, false) }),
  of('spotlight', { target: constantFrom(null, { kind: 'block', id: b01 }, { kind: 'question', id: `${b02}.core` }) }),
  of('timer.start', { seconds }),
  of('timer.extend', { seconds: seconds.map((much) => 450 - much) }),
  of('timer.stop'),
  of('lock', { target }),
  of('unlock', { target, reason: constantFrom('Daarom') }),
  of('silent.start', { target: place, attribution: constantFrom('partner', 'anonymous') }),
  of('silent.reveal'),
  of('silent.cancel'),
  of('hide', { what, reason: constantFrom('Daarom') }),
  of('show', { what }),
  of('agenda', { act: constantFrom('hide', 'show'), id: blockId }),
);

/** What people do one after another, with time between, each of whom may have been away for a while. */
const acts = array(
  tuple(
    ids,
    command.map((sent) => StageCommand.parse(sent)),
    record({ passedMs: integer({ min: 0, max: 60_000 }), awayMs: constantFrom(0, ROLE_FREE_AFTER_MS) }),
  ),
  { maxLength: 60 },
);

/** Looks at each step of a random workshop. */
function everyStep(
  look: (step: { before: Stage; now: number; actor: string; judged: ReturnType<typeof judgeCommand> }) => void,
): void {
  assert(
    property(acts, (sequence) => {
      let stage = STAGE;
      let now = NOW;
      for (const [actor, sent, { passedMs, awayMs }] of sequence) {
        now += passedMs;
        const judged = judgeCommand(stage, sent, judging(actor, { now, away: () => awayMs }));
        look({ before: stage, now, actor, judged });
        if ('stage' in judged) ({ stage } = judged);
      }
    }),
    { numRuns: 300 },
  );
}

describe('whatever is asked, in whatever order, by whomever', () => {
  it('[STAGE-1] the stage is the same one, or one that fits its schema with a rev of one more', () => {
    everyStep(({ before, judged }) => {
      if (!('stage' in judged) || judged.stage === before) return;
      expect(judged.stage.rev).toBe(before.rev + 1);
      expect(Stage.parse(judged.stage)).toEqual(judged.stage);
    });
  });

  it('[STAGE-7] who doesn’t steer changes nothing but their own name', () => {
    everyStep(({ before, actor, judged }) => {
      if (!('stage' in judged) || judged.stage === before) return;
      const actorId = judging(actor).actor;
      if (mayOn(before, actorId, 'steer')) return;
      const { participants, rev, ...rest } = judged.stage;
      const { participants: people, rev: _rev, ...was } = before;
      expect(rest).toEqual(was);
      const others = (all: Stage['participants']) => all.filter(({ id }) => id !== actorId);
      expect(others(participants)).toEqual(others(people));
      expect({ ...participantOf(judged.stage, actorId), name: '' }).toEqual({
        ...participantOf(before, actorId),
        name: '',
      });
    });
  });

  it('[STAGE-7] there is always someone who can hand over the role', () => {
    everyStep(({ judged }) => {
      if ('stage' in judged) expect(judged.stage.participants.some((one) => can(one.role, 'hand-over'))).toBe(true);
    });
  });

  it('[STAGE-4] lockRev grows by one when the locks change, and only then', () => {
    everyStep(({ before, judged }) => {
      if (!('stage' in judged)) return;
      const changed = JSON.stringify(judged.stage.locks) !== JSON.stringify(before.locks);
      expect(judged.stage.lockRev).toBe(before.lockRev + (changed ? 1 : 0));
    });
  });

  it('[JOIN-2] who was merged has no role, and is someone who has not been merged', () => {
    everyStep(({ judged }) => {
      if (!('stage' in judged)) return;
      for (const { mergedInto, role: had } of judged.stage.participants) {
        if (mergedInto === undefined) continue;
        expect(can(had, 'read')).toBe(false);
        expect(participantOf(judged.stage, mergedInto)).toBeDefined();
        expect(participantOf(judged.stage, mergedInto)).not.toHaveProperty('mergedInto');
      }
    });
  });

  it('[STAGE-3] the time a block was used never gets less', () => {
    everyStep(({ before, now, judged }) => {
      if (!('stage' in judged)) return;
      for (const { id } of BLOCKS.slice(0, 3)) {
        expect(timeUsed(judged.stage.time, id, now)).toBe(timeUsed(before.time, id, now));
        expect(timeUsed(judged.stage.time, id, now + 1)).toBeGreaterThanOrEqual(timeUsed(before.time, id, now));
      }
    });
  });
});

it('[STAGE-7] a command from a stale view is judged on the present stage', () => {
  const demote = { type: 'participant.role', participantId: 'co', role: 'participant' };
  const lock = StageCommand.parse({ type: 'lock', target: { kind: 'matrix' } });
  const asSeen = STAGE;
  const present = stageAfter(STAGE, ['fatima', demote]);
  expect(judgeCommand(asSeen, lock, judging('co'))).toHaveProperty('stage');
  expect(judgeCommand(present, lock, judging('co'))).toEqual({ refused: 'not-allowed' });
});

it('[GUIDE-3] the agenda is steered by who steers, and not once it is frozen', () => {
  const hide = StageCommand.parse({ type: 'agenda', act: 'hide', id: b01 });
  expect(judgeCommand(STAGE, hide, judging('anna'))).toEqual({ refused: 'not-allowed' });
  expect(judgeCommand({ ...STAGE, phase: 'frozen' }, hide, judging('co'))).toEqual({ refused: 'frozen' });
  expect(judgeCommand(STAGE, hide, judging('co'))).toMatchObject({ stage: { agenda: { hidden: [b01] } } });
});
