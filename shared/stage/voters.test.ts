import { describe, expect, it } from 'vitest';
import { judgedBy, PEOPLE, person, STAGE, stageAfter } from './test-stage.ts';

const voter = (participantId: string | null, alternateId?: string, partnerId = 'noord') => ({
  type: 'partner.voter',
  partnerId,
  participantId,
  ...(alternateId === undefined ? {} : { alternateId }),
});

describe('a partner’s voter', () => {
  it('[VOTE-3] is someone of that partner who takes part, with an alternate or without', () => {
    const { voters } = stageAfter(STAGE, ['fatima', voter('anna', 'bram')], ['co', voter('chris', undefined, 'zuid')]);
    expect(voters).toEqual([
      { partnerId: 'noord', participantId: 'anna', alternateId: 'bram' },
      { partnerId: 'zuid', participantId: 'chris', alternateId: null },
    ]);
  });

  it('[VOTE-3] is named anew in place of the one before, or no more', () => {
    const named = stageAfter(STAGE, ['fatima', voter('anna', 'bram')], ['fatima', voter('bram')]);
    expect(named.voters).toEqual([{ partnerId: 'noord', participantId: 'bram', alternateId: null }]);
    expect(judgedBy('fatima', voter('bram'), named)).toEqual({ stage: named });
    expect(stageAfter(named, ['fatima', voter(null)]).voters).toEqual([]);
    expect(judgedBy('fatima', voter(null))).toEqual({ stage: STAGE });
  });

  it.each([
    ['anna', voter('anna'), 'not-allowed', undefined],
    ['fatima', voter('anna', undefined, 'west'), 'not-found', 'partnerId'],
    ['fatima', voter('chris'), 'invalid', 'participantId'],
    ['fatima', voter('observer'), 'invalid', 'participantId'],
    ['fatima', voter('stranger'), 'invalid', 'participantId'],
    ['fatima', voter('anna', 'anna'), 'invalid', 'alternateId'],
    ['fatima', voter('anna', 'chris'), 'invalid', 'alternateId'],
    ['fatima', voter(null, 'anna'), 'invalid', 'alternateId'],
  ])('[VOTE-3] %s asking for %j is refused', (actor, command, refused, field) => {
    expect(judgedBy(actor, command)).toEqual(field === undefined ? { refused } : { refused, field });
  });

  it('[SEAL-1] stays who it was in a workshop that is frozen', () => {
    expect(judgedBy('fatima', voter('anna'), { ...STAGE, phase: 'frozen' })).toEqual({ refused: 'frozen' });
  });

  it('[JOIN-3] is the person, also when they lost a device and came back as someone new', () => {
    const again = { ...STAGE, participants: [...PEOPLE, person('anna2')] };
    const merge = { type: 'participant.merge', from: 'anna', into: 'anna2' };
    const { voters } = stageAfter(again, ['fatima', voter('anna', 'bram')], ['fatima', merge]);
    expect(voters).toEqual([{ partnerId: 'noord', participantId: 'anna2', alternateId: 'bram' }]);
    const both = stageAfter(again, ['fatima', voter('anna', 'anna2')], ['fatima', merge]);
    expect(both.voters).toEqual([{ partnerId: 'noord', participantId: 'anna2', alternateId: null }]);
  });
});
