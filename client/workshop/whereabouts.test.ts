import { describe, expect, it } from 'vitest';
import { BlockId, ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import type { Present } from '../live/present.ts';
import { hereByPartner } from './whereabouts.ts';

const partner = (id: string, index: number): Partner => ({ id: PartnerId.parse(id), name: id, kind: 'school', index });
const present = (name: string, partnerId: string | null, blockId: string | null, typing = false): Present => ({
  user: {
    id: ParticipantId.parse(name),
    name,
    partnerId: partnerId === null ? null : PartnerId.parse(partnerId),
    partner: partnerId ?? '',
    color: 'red',
    role: 'participant',
  },
  clientIds: [1],
  at: { blockId: blockId === null ? null : BlockId.parse(blockId), questionId: null },
  typing,
  unsaved: false,
});

describe('who is where', () => {
  const partners = [partner('han', 0), partner('roc', 1), partner('sbo', 2)];
  const numbers = new Map([[BlockId.parse('regio'), 4]]);
  const numberOf = (id: BlockId) => numbers.get(id) ?? null;

  it('[ANSWER-4] is told by partner, without partners nobody is there for, and last who belongs to none', () => {
    const people = [
      present('Leider', null, null),
      present('Anna', 'roc', 'regio', true),
      present('Bram', 'roc', null),
      present('Chaima', 'han', 'weg'),
    ];
    const told = hereByPartner(people, partners, numberOf).map(({ partner: of, people: who }) => [
      of?.id ?? null,
      ...who.map(({ name, block, typing }) => `${name} ${block?.id} ${block?.number}${typing ? ' schrijft' : ''}`),
    ]);
    expect(told).toEqual([
      ['han', 'Chaima weg null'],
      ['roc', 'Anna regio 4 schrijft', 'Bram undefined undefined'],
      [null, 'Leider undefined undefined'],
    ]);
  });
});
