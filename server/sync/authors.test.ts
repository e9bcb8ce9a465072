import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId, QuestionId } from '../../shared/ids.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import { Authors } from './authors.ts';
import { People } from './people.ts';

const Q = QuestionId.parse('regio.1');
const OTHER = QuestionId.parse('regio.2');
const [north, south] = [PartnerId.parse('noord'), PartnerId.parse('zuid')];
const person = (id: string, partnerId: PartnerId | null, role: Participant['role'] = 'participant'): Participant => ({
  id: ParticipantId.parse(id),
  name: id,
  partnerId,
  role,
});
const [anna, bram, cas, fatima] = [
  person('anna', north),
  person('bram', north, 'removed'),
  person('cas', south),
  person('fatima', null, 'facilitator'),
];
const partners = [north, south].map((id, index) => ({ id, name: id, kind: 'school' as const, index }));
const people = new People({ participants: [anna, bram, cas, fatima], partners });
const wrote = ({ id }: Participant, questionId = Q) => ({
  questionId,
  participantId: id,
  characters: 1,
  firstAt: 1,
  at: 1,
});

describe('authors', () => {
  it('[ANSWER-2] are the partners of who wrote, removed people included, each once, and none for who has none', () => {
    const authors = new Authors([wrote(anna), wrote(bram), wrote(fatima), wrote(cas, OTHER)]);
    expect(authors.all(people)).toEqual({ type: 'authors', authors: { [Q]: [north, null], [OTHER]: [south] } });
  });

  it('[ANSWER-2] are news when a partner is new in an answer, and told once', () => {
    const authors = new Authors([wrote(anna)]);
    authors.wrote(Q, bram.id, people);
    expect(authors.takeNews(people)).toBeNull();
    authors.wrote(Q, cas.id, people);
    authors.wrote(OTHER, fatima.id, people);
    expect(authors.takeNews(people)).toEqual({ type: 'authors', authors: { [Q]: [north, south], [OTHER]: [null] } });
    authors.wrote(Q, cas.id, people);
    expect(authors.takeNews(people)).toBeNull();
  });

  it('leave out who is not on the stage any more', () => {
    const authors = new Authors([wrote(anna), wrote(person('niemand', south))]);
    expect(authors.all(people).authors[Q]).toEqual([north]);
  });
});
