import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../ids.ts';
import { makeRoll, type RollPartner, type RollPerson, SEEN_WITHIN_MS } from './roll.ts';

const NOW = 10_000_000;
const noord = PartnerId.parse('noord');
const brug = PartnerId.parse('brug');
const zuid = PartnerId.parse('zuid');

const person = (id: string, partnerId: PartnerId | null, change: Partial<RollPerson> = {}): RollPerson => ({
  id: ParticipantId.parse(id),
  partnerId,
  role: 'participant',
  seenAt: NOW,
  ...change,
});

const partner = (id: PartnerId, voter?: string, alternate?: string): RollPartner => ({
  id,
  voterId: voter === undefined ? null : ParticipantId.parse(voter),
  alternateId: alternate === undefined ? null : ParticipantId.parse(alternate),
});

const voters = (...[people, partners, electorate]: [RollPerson[], RollPartner[], 'participants' | 'partners']) =>
  makeRoll(people, partners, electorate, NOW).entries.map(({ voterId }) => String(voterId));

describe('the roll', () => {
  it('[VOTE-3] has everyone of a partner who was seen in the last fifteen minutes, a sleeping phone too', () => {
    const people = [
      person('here', noord),
      person('asleep', noord, { seenAt: NOW - SEEN_WITHIN_MS }),
      person('gone', noord, { seenAt: NOW - SEEN_WITHIN_MS - 1 }),
      person('never', noord, { seenAt: null }),
      person('steers', brug, { role: 'facilitator' }),
      person('helps', brug, { role: 'cofacilitator' }),
      person('leads', null, { role: 'facilitator' }),
      person('looks', brug, { role: 'observer' }),
      person('out', brug, { role: 'removed' }),
    ];
    const partners = [noord, brug, zuid].map((id) => partner(id));
    expect(SEEN_WITHIN_MS).toBe(900_000);
    expect(voters(people, partners, 'participants')).toEqual(['here', 'asleep', 'steers', 'helps']);
    const roll = makeRoll(people, partners, 'participants', NOW);
    expect(roll.eligible).toEqual({ people: 4, partners: 2 });
    expect(roll.without).toEqual([zuid]);
    expect(roll.entries[0]).toEqual({ voterId: 'here', partnerId: noord, mayCast: ['here'] });
  });

  it('[VOTE-3] has one entry per partner that mandated someone, seen or not, with the alternate', () => {
    const people = [
      person('ans', noord, { seenAt: null }),
      person('bo', noord),
      person('cas', brug, { role: 'removed' }),
      person('dee', brug),
      person('eef', zuid, { role: 'removed' }),
    ];
    const partners = [partner(noord, 'ans', 'bo'), partner(brug, 'cas', 'dee'), partner(zuid, 'eef')];
    const roll = makeRoll(people, partners, 'partners', NOW);
    expect(roll.entries).toEqual([
      { voterId: noord, partnerId: noord, mayCast: ['ans', 'bo'] },
      { voterId: brug, partnerId: brug, mayCast: ['dee'] },
    ]);
    expect(roll.eligible).toEqual({ people: 2, partners: 2 });
    expect(roll.without).toEqual([zuid]);
  });

  it('[VOTE-3] takes no voter of another partner, and nobody twice', () => {
    const people = [person('ans', noord), person('bo', noord)];
    expect(voters(people, [partner(brug, 'ans')], 'partners')).toEqual([]);
    const twice = makeRoll(people, [partner(noord, 'ans', 'ans')], 'partners', NOW);
    expect(twice.entries.map(({ mayCast }) => mayCast)).toEqual([['ans']]);
  });
});
