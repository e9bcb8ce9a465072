import { expect, test } from 'vitest';
import { judgeReport } from './counts.ts';

const vitest = (passed: number, failed: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 0 });

test('counts are read from both kinds of report', () => {
  expect(judgeReport('vitest', vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
  expect(judgeReport('playwright', JSON.stringify({ stats }), 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
});

test('a runner that ended badly without a failing test counts as one failure', () => {
  expect(judgeReport('vitest', vitest(7, 0), 1).failed).toBe(1);
  expect(judgeReport('playwright', null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(judgeReport('vitest', vitest(7, 0), 0).failed).toBe(0);
});
