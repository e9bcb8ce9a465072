import { expect, it } from 'vitest';
import { heldOrder } from './held-order.ts';

const list = (...ids: string[]) => ids.map((id) => ({ id, order: id }));
const ids = (held: string[], now: string[]) => heldOrder(held, list(...now)).map(({ id }) => id);

it('[NOTE-2] what I write in stays where it is while others move, add and remove', () => {
  expect(ids(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
  expect(ids(['a', 'b', 'c'], ['a', 'new', 'b', 'c', 'last', 'later'])).toEqual([
    'a',
    'new',
    'b',
    'c',
    'last',
    'later',
  ]);
  expect(ids(['a', 'b'], ['first', 'b', 'a'])).toEqual(['first', 'a', 'b']);
  expect(ids(['a', 'b', 'c'], ['c'])).toEqual(['c']);
});
