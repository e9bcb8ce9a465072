import { expect, test } from 'vitest';
import { answered, keyFor } from './ballot-key.ts';

test('[VOTE-4] a ballot that is sent again goes under the same key until it is answered; another choice is another ballot', () => {
  const first = keyFor('r1', 'agree');
  expect(keyFor('r1', 'agree')).toBe(first);
  expect(keyFor('r2', 'agree')).not.toBe(first);
  const other = keyFor('r1', 'object');
  expect(other).not.toBe(first);
  answered('r1');
  expect(keyFor('r1', 'object')).not.toBe(other);
});
