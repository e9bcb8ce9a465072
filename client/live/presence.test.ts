import { expect, test } from 'vitest';
import { presentOf } from './presence.ts';

const user = (id: string, name: string) => ({
  id,
  name,
  partnerId: 'p1',
  partner: 'De Vaart',
  color: '#0069a8',
  role: 'participant',
});
const updated = (clientId: number): number => clientId;

test('[JOIN-3] someone with two tabs is there once, where they were seen last', () => {
  const states = new Map<number, unknown>([
    [7, { user: user('a', 'Anna'), at: { blockId: 'b1', questionId: null }, typing: true }],
    [9, { user: user('a', 'Anna'), at: { blockId: 'b2', questionId: 'b2.q1' } }],
    [8, { user: user('b', 'Bas') }],
  ]);
  expect(presentOf(states, updated)).toEqual([
    {
      user: user('a', 'Anna'),
      clientIds: [7, 9],
      at: { blockId: 'b2', questionId: 'b2.q1' },
      typing: true,
      unsaved: false,
    },
    { user: user('b', 'Bas'), clientIds: [8], at: { blockId: null, questionId: null }, typing: false, unsaved: false },
  ]);
});

test('what others made up is not believed: no user no one, no proper place no place', () => {
  const states = new Map<number, unknown>([
    [1, {}],
    [2, { user: { name: 'Wie' } }],
    [3, null],
    [4, { user: user('c', 'Cor'), at: 'overal', typing: 'ja', unsaved: 1 }],
  ]);
  expect(presentOf(states, updated)).toMatchObject([
    { user: { name: 'Cor' }, at: { blockId: null, questionId: null }, typing: false, unsaved: false },
  ]);
});
