import { expect, test } from 'vitest';
import type { AnswerTree } from '../../shared/board/answer-tree.ts';
import { PartnerId } from '../../shared/ids.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { authorsIn, writersOf } from './authors.ts';

const [north, east] = [PartnerId.parse('noord'), PartnerId.parse('oost')];
const partner = (id: PartnerId, index: number): Partner => ({ id, name: id, kind: 'school', index });

test('[ANSWER-2] writers come in the order of the partners, who steers apart; who is not at the table is left out', () => {
  const writers = writersOf([PartnerId.parse('weg'), null, east, north], [partner(east, 1), partner(north, 0)]);
  expect(writers.partners.map(({ id }) => id)).toEqual([north, east]);
  expect(writers.facilitator).toBe(true);
  expect(writersOf([], [partner(north, 0)])).toEqual({ partners: [], facilitator: false });
});

test('[ANSWER-2] the partners whose words stand in a text are found wherever in it', () => {
  const text = (author: PartnerId | null) => ({ kind: 'text' as const, text: 'x', marks: [], href: null, author });
  const tree: AnswerTree = [
    { kind: 'node', name: 'paragraph', attributes: {}, parts: [text(null), text(east)] },
    {
      kind: 'node',
      name: 'bulletList',
      attributes: {},
      parts: [{ kind: 'node', name: 'listItem', attributes: {}, parts: [text(north), text(east)] }],
    },
  ];
  expect(authorsIn(tree)).toEqual(new Set([east, north]));
});
