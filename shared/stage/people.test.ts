import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../ids.ts';
import { participantOf } from './judging.ts';
import { judgeArrival, personNow, ROLE_FREE_AFTER_MS } from './people.ts';
import { MAX_PARTICIPANTS, MAX_PARTNERS, type Stage } from './stage.ts';
import { judgedBy, person, STAGE, stageAfter } from './test-stage.ts';

const id = (name: string) => ParticipantId.parse(name);
const roleOf = (stage: Stage, name: string) => participantOf(stage, id(name))?.role;
const role = (participantId: string, given: string) => ({ type: 'participant.role', participantId, role: given });
const remove = (participantId: string) => ({ type: 'participant.remove', participantId });
const merge = (from: string, into: string) => ({ type: 'participant.merge', from, into });

describe('roles', () => {
  it('[JOIN-3] she makes someone co-facilitator or observer, and takes someone out and back in', () => {
    const stage = stageAfter(STAGE, ['fatima', role('anna', 'cofacilitator')], ['co', role('bram', 'observer')]);
    expect([roleOf(stage, 'anna'), roleOf(stage, 'bram')]).toEqual(['cofacilitator', 'observer']);
    const out = stageAfter(stage, ['anna', remove('chris')]);
    expect(roleOf(out, 'chris')).toBe('removed');
    expect(roleOf(stageAfter(out, ['fatima', role('chris', 'participant')]), 'chris')).toBe('participant');
    expect(out.rev).toBe(STAGE.rev + 3);
  });

  it('[JOIN-3] a role someone has already changes nothing', () => {
    for (const command of [role('anna', 'participant'), role('fatima', 'facilitator')]) {
      expect(judgedBy('co', command)).toEqual({ stage: STAGE });
    }
  });

  it('[JOIN-3] nobody who doesn’t steer gives roles, removes, merges or closes the door', () => {
    for (const actor of ['anna', 'observer', 'stranger']) {
      for (const command of [
        role(actor, 'facilitator'),
        remove('bram'),
        merge('anna', 'bram'),
        { type: 'joining', open: false },
      ]) {
        expect(judgedBy(actor, command)).toEqual({ refused: 'not-allowed' });
      }
    }
  });

  it('[JOIN-3] who is nobody, or somebody else by now, gets no role', () => {
    expect(judgedBy('fatima', role('stranger', 'observer'))).toEqual({ refused: 'not-found', field: 'participantId' });
    const merged = stageAfter(STAGE, ['fatima', merge('anna', 'bram')]);
    for (const command of [role('anna', 'participant'), remove('anna')]) {
      expect(judgedBy('fatima', command, merged)).toEqual({ refused: 'invalid', field: 'participantId' });
    }
  });

  it('[JOIN-3] who has no partner can only steer or be out', () => {
    const two = { ...STAGE, participants: [...STAGE.participants, person('else', 'cofacilitator', null)] };
    for (const given of ['participant', 'observer']) {
      expect(judgedBy('fatima', role('else', given), two)).toEqual({ refused: 'invalid', field: 'participantId' });
    }
    expect(roleOf(stageAfter(two, ['fatima', remove('else')]), 'else')).toBe('removed');
  });
});

describe('the facilitator’s role', () => {
  it('[STAGE-7] its holder passes it on and steps back', () => {
    const both = stageAfter(STAGE, ['fatima', role('co', 'facilitator')]);
    expect(roleOf(both, 'fatima')).toBe('facilitator');
    expect(roleOf(stageAfter(both, ['fatima', role('fatima', 'cofacilitator')]), 'fatima')).toBe('cofacilitator');
  });

  it('[STAGE-7] a co-facilitator doesn’t move it while a holder is here or was within two minutes', () => {
    for (const awayMs of [0, ROLE_FREE_AFTER_MS - 1]) {
      const moment = { away: () => awayMs };
      for (const command of [role('co', 'facilitator'), role('fatima', 'cofacilitator'), remove('fatima')]) {
        expect(judgedBy('co', command, STAGE, moment)).toEqual({ refused: 'facilitator-here', field: 'participantId' });
      }
    }
    const two = stageAfter(STAGE, ['fatima', role('anna', 'facilitator')]);
    const oneAway = { away: (who: string) => (who === 'fatima' ? Number.POSITIVE_INFINITY : 0) };
    expect(judgedBy('co', role('co', 'facilitator'), two, oneAway)).toMatchObject({ refused: 'facilitator-here' });
  });

  it('[STAGE-7] when every holder has been away for two minutes, a co-facilitator takes it', () => {
    const stage = stageAfter(STAGE, ['co', role('co', 'facilitator'), { away: () => ROLE_FREE_AFTER_MS }]);
    expect(roleOf(stage, 'co')).toBe('facilitator');
    expect(roleOf(stage, 'fatima')).toBe('facilitator');
    expect(judgedBy('anna', role('anna', 'facilitator'), STAGE, { away: () => ROLE_FREE_AFTER_MS })).toEqual({
      refused: 'not-allowed',
    });
  });

  it('[STAGE-7] the last holder can’t step down, go or be merged away', () => {
    expect(judgedBy('fatima', role('fatima', 'cofacilitator'))).toEqual({
      refused: 'last-facilitator',
      field: 'participantId',
    });
    expect(judgedBy('fatima', remove('fatima'))).toMatchObject({ refused: 'last-facilitator' });
    const other = { ...STAGE, participants: [...STAGE.participants, person('else', 'cofacilitator', null)] };
    expect(judgedBy('fatima', merge('fatima', 'else'), other)).toEqual({ refused: 'last-facilitator', field: 'from' });
    expect(judgedBy('co', merge('fatima', 'else'), other)).toEqual({ refused: 'facilitator-here', field: 'from' });
    // Nor does a co-facilitator take her seat by becoming her.
    expect(judgedBy('co', merge('else', 'fatima'), other)).toEqual({ refused: 'facilitator-here', field: 'into' });
  });
});

describe('a merge', () => {
  it('[JOIN-2] makes one person of two: the older is out, and is the other from now on', () => {
    const stage = stageAfter(STAGE, ['fatima', merge('anna', 'bram')]);
    expect(participantOf(stage, id('anna'))).toMatchObject({ role: 'removed', mergedInto: 'bram', name: 'anna' });
    expect(personNow(stage, id('anna'))?.id).toBe('bram');
    expect(personNow(stage, id('bram'))?.id).toBe('bram');
    expect(personNow(stage, id('nobody'))).toBeUndefined();
  });

  it('[JOIN-2] of someone who was merged into goes on to the last', () => {
    const stage = stageAfter(STAGE, ['fatima', merge('anna', 'bram')], ['fatima', merge('bram', 'co')]);
    expect(personNow(stage, id('anna'))?.id).toBe('co');
  });

  it('[JOIN-2] is of two who are there and of one partner', () => {
    const merged = stageAfter(STAGE, ['fatima', merge('anna', 'bram')]);
    const out = stageAfter(STAGE, ['fatima', remove('bram')]);
    expect(judgedBy('fatima', merge('stranger', 'anna'))).toEqual({ refused: 'not-found', field: 'from' });
    expect(judgedBy('fatima', merge('anna', 'stranger'))).toEqual({ refused: 'not-found', field: 'into' });
    expect(judgedBy('fatima', merge('anna', 'co'), merged)).toEqual({ refused: 'not-found', field: 'from' });
    expect(judgedBy('fatima', merge('co', 'anna'), merged)).toEqual({ refused: 'not-found', field: 'into' });
    expect(judgedBy('fatima', merge('anna', 'bram'), out)).toEqual({ refused: 'not-found', field: 'into' });
    expect(judgedBy('fatima', merge('anna', 'anna'))).toEqual({ refused: 'invalid', field: 'into' });
    expect(judgedBy('fatima', merge('anna', 'chris'))).toEqual({ refused: 'invalid', field: 'into' });
    expect(judgedBy('fatima', merge('bram', 'anna'), out)).toHaveProperty('stage');
  });
});

describe('the door and names', () => {
  it('[JOIN-3] opens and closes, with new partners or without; the same again changes nothing', () => {
    const closed = stageAfter(STAGE, ['co', { type: 'joining', open: false }]);
    expect(closed.joining).toEqual({ open: false, newPartners: true });
    expect(judgedBy('co', { type: 'joining', open: false, newPartners: true }, closed)).toEqual({ stage: closed });
    expect(stageAfter(closed, ['co', { type: 'joining', open: true, newPartners: false }]).joining).toEqual({
      open: true,
      newPartners: false,
    });
  });

  it('[JOIN-2] everyone who appears gives themselves a name, and nobody else', () => {
    const name = (to: string) => ({ type: 'me.name', name: to });
    expect(participantOf(stageAfter(STAGE, ['observer', name('Omar')]), id('observer'))?.name).toBe('Omar');
    expect(judgedBy('anna', name('anna'))).toEqual({ stage: STAGE });
    expect(judgedBy('stranger', name('X'))).toEqual({ refused: 'not-allowed' });
    expect(judgedBy('anna', name('X'), stageAfter(STAGE, ['co', remove('anna')]))).toEqual({ refused: 'not-allowed' });
  });
});

describe('an arrival', () => {
  const arrive = (stage: Stage, participant = person('new'), newPartner: string | null = null) =>
    judgeArrival(stage, {
      type: 'arrive',
      participant,
      newPartner: newPartner === null ? null : { id: PartnerId.parse(newPartner), name: newPartner, kind: 'board' },
    });

  it('[JOIN-2] comes to a partner that is there, or brings one', () => {
    expect(arrive(STAGE)).toMatchObject({ stage: { rev: STAGE.rev + 1 } });
    const brought = arrive(STAGE, person('new', 'participant', 'oost'), 'oost');
    expect('stage' in brought && brought.stage.partners.at(-1)).toEqual({
      id: 'oost',
      name: 'oost',
      kind: 'board',
      index: 2,
    });
  });

  it('[JOIN-3] a closed door stops all but who steers', () => {
    const closed = stageAfter(STAGE, ['fatima', { type: 'joining', open: false, newPartners: false }]);
    expect(arrive(closed)).toEqual({ refused: 'joining-closed' });
    expect(arrive(closed, person('new', 'facilitator', null))).toHaveProperty('stage');
    const ajar = stageAfter(closed, ['fatima', { type: 'joining', open: true }]);
    expect(arrive(ajar, person('new', 'participant', 'oost'), 'oost')).toEqual({
      refused: 'not-allowed',
      field: 'partnerName',
    });
  });

  it('[JOIN-2] needs a partner that is there, and room', () => {
    expect(arrive(STAGE, person('new', 'participant', null))).toEqual({ refused: 'invalid', field: 'partnerId' });
    expect(arrive(STAGE, person('new', 'participant', 'west'))).toEqual({ refused: 'invalid', field: 'partnerId' });
    const full = { ...STAGE, participants: Array.from({ length: MAX_PARTICIPANTS }, (_, at) => person(`p${at}`)) };
    expect(arrive(full)).toEqual({ refused: 'quota' });
    const partners = Array.from({ length: MAX_PARTNERS }, (_, index) => ({
      id: PartnerId.parse(`b${index}`),
      name: `b${index}`,
      kind: 'board' as const,
      index,
    }));
    expect(arrive({ ...STAGE, partners }, person('new', 'participant', 'oost'), 'oost')).toEqual({
      refused: 'quota',
      field: 'partnerName',
    });
  });
});
