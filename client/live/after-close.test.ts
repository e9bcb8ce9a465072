import { expect, test } from 'vitest';
import { ERRORS } from '../../shared/errors.ts';
import { afterAsking, afterClose } from './after-close.ts';

test.each([
  [4401, { next: 'end', why: 'not-joined' }],
  [4403, { next: 'ask' }],
  [4404, { next: 'end', why: 'gone' }],
  [4409, { next: 'reopen' }],
  [4413, { next: 'end', why: 'too-big' }],
  [4426, { next: 'outdated' }],
  [4499, { next: 'end', why: 'not-allowed' }],
  [4503, { next: 'retry' }],
  [4529, { next: 'retry' }],
  [1012, { next: 'retry' }],
  [1006, { next: 'retry' }],
  [null, { next: 'retry' }],
] as const)('after close code %s', (code, then) => {
  expect(afterClose(code)).toEqual(then);
});

test('every kind of error that says "retry" comes back, and no other', () => {
  for (const { close, client } of Object.values(ERRORS)) {
    expect(afterClose(close).next === 'retry').toBe(client === 'retry');
  }
});

test('[JOIN-3] who was removed hears it; who only changed role comes back', () => {
  expect(afterAsking('removed', true)).toEqual({ next: 'end', why: 'removed' });
  expect(afterAsking('seated', true)).toEqual({ next: 'reopen' });
  expect(afterAsking('unreachable', true)).toEqual({ next: 'retry' });
});

test('a seat that is refused from the start does not go round in circles', () => {
  expect(afterAsking('seated', false)).toEqual({ next: 'end', why: 'not-allowed' });
});
