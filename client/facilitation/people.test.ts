import { describe, expect, it } from 'vitest';
import { Stage } from '../../shared/stage/stage.ts';
import { formerly, mergeable, peopleOf } from './people.ts';

const stage = Stage.parse({
  rev: 3,
  phase: 'open',
  epoch: 1,
  joining: { open: true, newPartners: true },
  partners: [
    { id: 'han', name: 'HAN', kind: 'institute', index: 0 },
    { id: 'roc', name: 'ROC', kind: 'school', index: 1 },
  ],
  participants: [
    { id: 'p1', name: 'Wim', partnerId: 'han', role: 'participant' },
    { id: 'p2', name: 'Anna', partnerId: 'han', role: 'observer' },
    { id: 'p3', name: 'Leider', partnerId: null, role: 'facilitator' },
    { id: 'p4', name: 'Weg', partnerId: 'roc', role: 'removed' },
    { id: 'p5', name: 'Anna (telefoon)', partnerId: 'han', role: 'removed', mergedInto: 'p2' },
  ],
});

describe('the people of a workshop', () => {
  it('[JOIN-3] stand by partner and by name, with partners nobody came for', () => {
    expect(
      peopleOf(stage).groups.map((group) => [group.partner?.id ?? null, group.people.map((one) => one.name)]),
    ).toEqual([
      [null, ['Leider']],
      ['han', ['Anna', 'Wim']],
      ['roc', []],
    ]);
  });

  it('[JOIN-3] keep apart who was removed', () => {
    expect(peopleOf(stage).removed.map((one) => one.name)).toEqual(['Weg']);
  });

  it('[JOIN-2] can be one person under two names only within a partner, and not with who is out', () => {
    const [wim, anna] = stage.participants;
    if (wim === undefined || anna === undefined) throw new Error('nobody is there');
    expect(mergeable(stage, wim).map((one) => one.name)).toEqual(['Anna']);
    expect(formerly(stage, anna.id).map((one) => one.name)).toEqual(['Anna (telefoon)']);
    expect(formerly(stage, wim.id)).toEqual([]);
  });
});
