import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import type { Present } from '../live/present.ts';
import { seatsHere, takenSeats } from './seats-here.ts';

const partner = (id: string, index: number): Partner => ({ id: PartnerId.parse(id), name: id, kind: 'school', index });
const present = (name: string, partnerId: string | null): Present => ({
  user: {
    id: ParticipantId.parse(name),
    name,
    partnerId: partnerId === null ? null : PartnerId.parse(partnerId),
    partner: partnerId ?? '',
    color: 'red',
    role: 'participant',
  },
  clientIds: [1],
  at: { blockId: null, questionId: null },
  typing: false,
  unsaved: false,
});

describe('who is here', () => {
  const partners = [partner('han', 0), partner('roc', 1)];
  const people = [present('Wim', 'han'), present('Anna', 'han'), present('Leider', null)];

  it('[JOIN-3] is told by partner, people by name, with partners nobody is there for', () => {
    expect(seatsHere(partners, people).map((seat) => [seat.partner.id, seat.people])).toEqual([
      ['han', ['Anna', 'Wim']],
      ['roc', []],
    ]);
  });

  it('[JOIN-3] can leave out the empty seats', () => {
    expect(takenSeats(partners, people).map((seat) => seat.partner.id)).toEqual(['han']);
  });
});
