import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { Role } from '../../shared/roles.ts';
import { FRESH_STAGE, type Stage } from '../../shared/stage/stage.ts';
import type { Decision } from '../../shared/version/decision.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { agreedBefore, dayOf, mineOf, waitingFor, wordsOf } from './signoff.ts';

const partner = (id: string, index: number) => ({ id: PartnerId.parse(id), name: id, kind: 'school' as const, index });
const NORTH = partner('north', 0);
const BRIDGE = partner('bridge', 1);
const LATE = partner('late', 2);

const person = (id: string, partnerId: PartnerId | null, role: Exclude<Role, 'view'> = 'participant') => ({
  id: ParticipantId.parse(id),
  name: id,
  partnerId,
  role,
});
const PEOPLE = [
  person('marit', null, 'facilitator'),
  person('anna', NORTH.id),
  person('ada', NORTH.id),
  person('bram', BRIDGE.id),
  person('lot', LATE.id),
  person('ogen', NORTH.id, 'observer'),
];

const line = (partnerId: PartnerId, decision: Decision, more: Partial<SignoffLine> = {}): SignoffLine => ({
  partnerId,
  decision,
  note: '',
  until: null,
  by: ParticipantId.parse('anna'),
  at: 1,
  reaffirms: null,
  ...more,
});

const head = (number: number, signoffs: SignoffLine[] = []): VersionHead => ({
  number,
  hash: String(number).repeat(64),
  keyId: 'a'.repeat(32),
  epoch: number,
  frozenAt: number,
  by: ParticipantId.parse('marit'),
  rule: { kind: 'all' },
  partnerIds: [NORTH.id, BRIDGE.id],
  changed: number === 1 ? null : [],
  parts: 3,
  signoffs,
});

const stageOf = (versions: VersionHead[], more: Partial<Stage> = {}): Stage => ({
  ...FRESH_STAGE,
  partners: [NORTH, BRIDGE, LATE],
  participants: PEOPLE,
  versions,
  ...more,
});

function meAs(id: string): Me {
  const found = PEOPLE.find((one) => one.id === id);
  if (found === undefined) return { seat: 'view', role: 'view' };
  return { seat: 'person', participantId: found.id, name: found.name, partnerId: found.partnerId, role: found.role };
}

const mine = (versions: VersionHead[], who: string, more: Partial<Stage> = {}) => {
  const [first] = versions;
  if (first === undefined) throw new Error('no version');
  return mineOf(stageOf(versions, more), first, meAs(who));
};

describe('what this person can do with a version', () => {
  it('[SEAL-4] anyone of a partner says it, until someone was named; then the named one and the alternate do', () => {
    expect(mine([head(1)], 'anna').state).toBe('open');
    expect(mine([head(1)], 'ada').state).toBe('open');
    const signatories = [{ partnerId: NORTH.id, participantId: ParticipantId.parse('ada'), alternateId: null }];
    expect(mine([head(1)], 'anna', { signatories }).state).toBe('colleague');
    expect(mine([head(1)], 'ada', { signatories }).state).toBe('open');
    expect(mine([head(1)], 'bram', { signatories }).state).toBe('open');
  });

  it('[SEAL-4] who only looks, has no partner, or came after the freeze has nothing to say', () => {
    expect(mine([head(1)], 'ogen').state).toBe('watching');
    expect(mine([head(1)], 'the screen').state).toBe('watching');
    expect(mine([head(1)], 'marit').state).toBe('no-partner');
    expect(mine([head(1)], 'lot').state).toBe('not-put');
  });

  it('[SEAL-4] once it is complete what was said stands, and who consults or was silent may still say it', () => {
    const done = (...signoffs: SignoffLine[]): VersionHead => ({
      ...head(1, signoffs),
      rule: { kind: 'at-least', partners: 1 },
    });
    const agreed = line(NORTH.id, 'agreed');
    expect(mine([done(agreed)], 'anna').state).toBe('settled');
    expect(mine([done(agreed)], 'bram')).toMatchObject({ state: 'open', late: true, line: null });
    expect(mine([done(agreed, line(BRIDGE.id, 'consult'))], 'bram')).toMatchObject({ state: 'open', late: true });
    expect(mine([done(agreed, line(BRIDGE.id, 'not-agreed'))], 'bram').state).toBe('settled');
  });

  it('[SEAL-6] an older version keeps what was said, and leads to the newest', () => {
    const word = line(NORTH.id, 'agreed');
    expect(mine([head(1, [word]), head(2)], 'anna')).toEqual({
      state: 'older',
      newest: 2,
      partner: NORTH,
      line: word,
    });
  });
});

describe('the notice that a version waits', () => {
  const waits = (signoffs: SignoffLine[], who: string, today = '2027-03-02') =>
    waitingFor(stageOf([head(1, signoffs)]), meAs(who), today)?.partner.id ?? null;

  it('[SEAL-4] is for who may say it, and hasn’t', () => {
    expect(waits([], 'anna')).toBe(NORTH.id);
    expect(waits([line(NORTH.id, 'not-agreed')], 'anna')).toBeNull();
    expect(waits([], 'marit')).toBeNull();
    expect(waits([], 'ogen')).toBeNull();
    expect(waitingFor(stageOf([]), meAs('anna'), '2027-03-02')).toBeNull();
  });

  it('[SEAL-4] comes back when the day has gone by that a partner wanted to consult until', () => {
    const until = (day: string) => [line(NORTH.id, 'consult', { until: day })];
    expect(waits(until('2027-03-02'), 'anna')).toBeNull();
    expect(waits(until('2027-03-01'), 'anna')).toBe(NORTH.id);
  });
});

describe('who said what', () => {
  it('[SEAL-4] is told of the partners it was put to, in their own order', () => {
    const words = wordsOf(head(1, [line(BRIDGE.id, 'agreed')]), [NORTH, BRIDGE, LATE]);
    expect(words.map((word) => [word.partner.id, word.line?.decision ?? null])).toEqual([
      ['north', null],
      ['bridge', 'agreed'],
    ]);
  });

  it('[SEAL-6] only what a partner agreed to just before can be said again', () => {
    const before = head(1, [
      line(NORTH.id, 'agreed-with-note', { note: 'Met een proefjaar.' }),
      line(BRIDGE.id, 'consult'),
    ]);
    const stage = stageOf([before, head(2)]);
    expect(agreedBefore(stage, head(2), NORTH)?.note).toBe('Met een proefjaar.');
    expect(agreedBefore(stage, head(2), BRIDGE)).toBeNull();
    expect(agreedBefore(stage, before, NORTH)).toBeNull();
  });
});

it('a day is told as the browser’s own calendar has it', () => {
  expect(dayOf(new Date(2027, 2, 1, 23, 59))).toBe('2027-03-01');
});
