import { expect, test } from 'vitest';
import { RequestError } from '../api/api.ts';
import { triedIn } from './tried.ts';

const problem = (kind: string) => ({ type: `/problems/${kind}`, title: 'Nee', detail: 'Het kan niet.', status: 409 });
const atZero = { announced: true, now: 7 };
const block = { id: 'block-unanswered b1', kind: 'block-unanswered', target: null, participantId: null };

test.each(['unreachable', 'strange-answer', 'internal', 'store-unavailable', 'restarting'] as const)(
  '[SEAL-2] after %s nobody says that it was not frozen',
  (kind) => {
    expect(triedIn(new RequestError(kind), atZero)).toMatchObject({ came: 'unknown', tried: { unknownAt: 7 } });
  },
);

test('[SEAL-2] what was open is named', () => {
  const error = new RequestError('not-ready', undefined, undefined, { ...problem('not-ready'), items: [block] });
  expect(triedIn(error, atZero)).toEqual({ came: 'failed', tried: { error: null, cameUp: [block], unknownAt: null } });
});

test('[SEAL-2] at a zero that is over, or not yet there, nothing failed', () => {
  const error = new RequestError('conflict');
  expect(triedIn(error, atZero)).toEqual({ came: 'not-due', tried: { error: null, cameUp: null, unknownAt: null } });
  expect(triedIn(error, { announced: false, now: 7 })).toMatchObject({ came: 'failed', tried: { error } });
});

test('[SEAL-2] a refusal is a failure', () => {
  const error = new RequestError('not-allowed');
  expect(triedIn(error, atZero)).toMatchObject({ came: 'failed', tried: { error, unknownAt: null } });
});
