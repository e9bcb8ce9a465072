import { array, assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, orderAt, orderLast, type Placed } from './order.ts';

const insert = (list: readonly Placed[], at: number, id: string): Placed[] =>
  [...list, { id, order: orderAt(list, at) }].sort(byOrder);

describe('a place in a list', () => {
  it('[NOTE-2] is where one asked for it, however often one inserts', () => {
    assert(
      property(array(nat(), { maxLength: 60 }), (places) => {
        let list: Placed[] = [];
        for (const [n, place] of places.entries()) {
          const at = place % (list.length + 1);
          list = insert(list, at, `id${n}`);
          expect(list[at]?.id).toBe(`id${n}`);
        }
      }),
    );
  });

  it('[NOTE-2] behind neighbours that share a place is behind them all, and what is no place is passed over', () => {
    const twins = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a0' },
      { id: 'c', order: 'a1' },
    ];
    const order = orderAt(twins, 1);
    expect(order > 'a0' && order < 'a1').toBe(true);
    expect(orderLast(twins) > 'a1').toBe(true);
    expect(orderAt([{ id: 'a', order: '' }], 1)).not.toBe('');
  });
});
