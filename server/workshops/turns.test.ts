import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

test('work under one key runs one after the other, also after a failure; other keys don’t wait', async () => {
  const inTurn = createTurns();
  const first = gate();
  const order: string[] = [];
  const failing = inTurn('a', async () => {
    await first.passed;
    order.push('first');
    throw new Error('it failed');
  });
  const second = inTurn('a', async () => order.push('second'));
  await inTurn('b', async () => order.push('other'));
  first.open();
  await expect(failing).rejects.toThrow('it failed');
  await second;
  expect(order).toEqual(['other', 'first', 'second']);
});
