import { expect, test } from 'vitest';
import { readDown } from './down-message.ts';

test('a message that is known is read', () => {
  expect(readDown('{"type":"stored","settled":3}')).toEqual({
    kind: 'message',
    message: { type: 'stored', settled: 3 },
  });
});

test("a newer server's word is no harm", () => {
  expect(readDown('{"type":"applause","loud":true}')).toEqual({ kind: 'unknown', type: 'applause' });
});

test.each(['', '{', 'null', '[]', '{"type":3}', '{"type":"stored","settled":-1}', '{"type":"stage","rev":1}'])(
  '%j is unreadable',
  (text) => {
    expect(readDown(text).kind).toBe('unreadable');
  },
);
