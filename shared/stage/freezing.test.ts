import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../ids.ts';
import { MAX_KEEP_MS, MIN_KEEP_MS, maySignFor } from './freezing.ts';
import type { Stage } from './stage.ts';
import { judgedBy, NOW, PEOPLE, person, STAGE, stageAfter } from './test-stage.ts';

const announce = { type: 'freeze.announce', seconds: 30 };
const rule = (partners: number | null) => ({
  type: 'signoff.rule',
  rule: partners === null ? { kind: 'all' } : { kind: 'at-least', partners },
});
const keep = (keepUntil: number) => ({ type: 'retention', keepUntil });
const signatory = (participantId: string | null, alternateId?: string, partnerId = 'noord') => ({
  type: 'partner.signatory',
  partnerId,
  participantId,
  ...(alternateId === undefined ? {} : { alternateId }),
});
const frozen: Stage = { ...STAGE, phase: 'frozen' };

describe('announcing a freeze', () => {
  it('[SEAL-2] tells everyone when, on the server’s clock, and can be called off', () => {
    const announced = stageAfter(STAGE, ['co', announce]);
    expect(announced.freezing).toEqual({ by: 'co', at: NOW, freezesAt: NOW + 30_000 });
    expect(announced.phase).toBe('open');
    const off = stageAfter(announced, ['fatima', { type: 'freeze.cancel' }]);
    expect(off.freezing).toBeNull();
    expect(judgedBy('fatima', { type: 'freeze.cancel' }, off)).toEqual({ stage: off });
  });

  it.each(['sealing', 'frozen'] as const)('[SEAL-1] is for a text that is open, not one that is %s', (phase) => {
    expect(judgedBy('fatima', announce, { ...STAGE, phase })).toEqual({ refused: 'frozen' });
  });
});

describe('the rule of the next version', () => {
  it('[SEAL-4] is set while the text is open, and the same again changes nothing', () => {
    const set = stageAfter(STAGE, ['fatima', rule(2)]);
    expect(set.signoffRule).toEqual({ kind: 'at-least', partners: 2 });
    expect(judgedBy('fatima', rule(2), set)).toEqual({ stage: set });
    expect(stageAfter(set, ['co', rule(null)]).signoffRule).toEqual({ kind: 'all' });
    expect(judgedBy('fatima', rule(1), frozen)).toEqual({ refused: 'frozen' });
  });
});

describe('how long it is kept', () => {
  it('[JOIN-1] is for who may remove it, within what can be promised', () => {
    expect(stageAfter(STAGE, ['fatima', keep(NOW + MIN_KEEP_MS)]).keepUntil).toBe(NOW + MIN_KEEP_MS);
    expect(stageAfter(frozen, ['fatima', keep(NOW + MAX_KEEP_MS)]).keepUntil).toBe(NOW + MAX_KEEP_MS);
    expect(judgedBy('co', keep(NOW + MIN_KEEP_MS))).toEqual({ refused: 'not-allowed' });
    for (const wrong of [NOW, NOW + MIN_KEEP_MS - 1, NOW + MAX_KEEP_MS + 1]) {
      expect(judgedBy('fatima', keep(wrong))).toEqual({ refused: 'invalid', field: 'keepUntil' });
    }
  });
});

it.each([announce, { type: 'freeze.cancel' }, rule(1), keep(NOW + MIN_KEEP_MS)])(
  '[SEAL-2] %j is not for who takes part or looks on',
  (command) => {
    for (const who of ['anna', 'observer', 'stranger']) {
      expect(judgedBy(who, command)).toEqual({ refused: 'not-allowed' });
    }
  },
);

describe('a partner’s signatory', () => {
  it('[SEAL-4] is named by the partner itself or by who steers, also while it is frozen', () => {
    for (const [actor, stage] of [
      ['anna', STAGE],
      ['bram', frozen],
      ['fatima', frozen],
      ['co', STAGE],
    ] as const) {
      const { signatories } = stageAfter(stage, [actor, signatory('anna', 'bram')]);
      expect(signatories).toEqual([{ partnerId: 'noord', participantId: 'anna', alternateId: 'bram' }]);
    }
    expect(judgedBy('chris', signatory('anna'))).toEqual({ refused: 'not-allowed' });
    expect(judgedBy('observer', signatory('anna'))).toEqual({ refused: 'not-allowed' });
  });

  it('[SEAL-4] is named anew in place of the one before, or no more', () => {
    const named = stageAfter(STAGE, ['anna', signatory('anna', 'bram')], ['anna', signatory('bram')]);
    expect(named.signatories).toEqual([{ partnerId: 'noord', participantId: 'bram', alternateId: null }]);
    expect(judgedBy('bram', signatory('bram'), named)).toEqual({ stage: named });
    expect(stageAfter(named, ['bram', signatory(null)]).signatories).toEqual([]);
    expect(judgedBy('anna', signatory(null))).toEqual({ stage: STAGE });
  });

  it('[SEAL-4] once named is changed by that one, the alternate or who steers, until neither can speak any more', () => {
    const named = stageAfter(STAGE, ['anna', signatory('anna')]);
    expect(judgedBy('bram', signatory('bram'), named)).toEqual({ refused: 'not-allowed' });
    expect(judgedBy('bram', signatory(null), named)).toEqual({ refused: 'not-allowed' });
    expect(stageAfter(named, ['fatima', signatory('bram')]).signatories[0]?.participantId).toBe('bram');
    const both = stageAfter(STAGE, ['anna', signatory('anna', 'bram')]);
    expect(stageAfter(both, ['bram', signatory('bram')]).signatories[0]?.participantId).toBe('bram');
    const gone = stageAfter(named, ['fatima', { type: 'participant.remove', participantId: 'anna' }]);
    expect(stageAfter(gone, ['bram', signatory('bram')]).signatories[0]?.participantId).toBe('bram');
  });

  it.each([
    [signatory('anna', undefined, 'west'), 'not-found', 'partnerId'],
    [signatory('chris'), 'invalid', 'participantId'],
    [signatory('observer'), 'invalid', 'participantId'],
    [signatory('anna', 'anna'), 'invalid', 'alternateId'],
    [signatory('anna', 'chris'), 'invalid', 'alternateId'],
    [signatory(null, 'anna'), 'invalid', 'alternateId'],
  ])('[SEAL-4] %j is refused', (command, refused, field) => {
    expect(judgedBy('fatima', command)).toEqual({ refused, field });
  });

  it('[SEAL-4] signs, with the alternate; of a partner that named nobody anyone who takes part does', () => {
    const may = (stage: Stage, who: string, partner = 'noord') =>
      maySignFor(stage, ParticipantId.parse(who), PartnerId.parse(partner));
    const all = PEOPLE.map(({ id }) => id);
    expect(all.filter((who) => may(STAGE, who))).toEqual(['co', 'anna', 'bram']);
    const named = stageAfter(STAGE, ['anna', signatory('anna', 'bram')]);
    expect(all.filter((who) => may(named, who))).toEqual(['anna', 'bram']);
    expect(all.filter((who) => may(named, who, 'zuid'))).toEqual(['chris']);
    const looksOn = stageAfter(named, [
      'fatima',
      { type: 'participant.role', participantId: 'anna', role: 'observer' },
    ]);
    expect(all.filter((who) => may(looksOn, who))).toEqual(['bram']);
  });

  it('[JOIN-2] is the person, also when they lost a device and came back as someone new', () => {
    const again = { ...STAGE, participants: [...PEOPLE, person('anna2')] };
    const merge = { type: 'participant.merge', from: 'anna', into: 'anna2' };
    const { signatories } = stageAfter(again, ['anna', signatory('bram', 'anna')], ['fatima', merge]);
    expect(signatories).toEqual([{ partnerId: 'noord', participantId: 'bram', alternateId: 'anna2' }]);
    const both = stageAfter(again, ['anna', signatory('anna', 'anna2')], ['fatima', merge]);
    expect(both.signatories).toEqual([{ partnerId: 'noord', participantId: 'anna2', alternateId: null }]);
  });
});
