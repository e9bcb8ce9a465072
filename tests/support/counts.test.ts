import { expect, test } from 'vitest';
import { judgeReport } from './counts.ts';

const vitest = (passed: number, failed: number, testResults: unknown[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults,
  });

test('counts are read from both kinds of report', () => {
  expect(judgeReport('vitest', vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 1, failures: [] });
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
  expect(judgeReport('playwright', JSON.stringify({ stats }), 1)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 0,
    failures: [],
  });
});

test('what failed is named with its file and with what went wrong', () => {
  const assertionResults = [
    { fullName: 'a chain breaks', status: 'failed', failureMessages: ['expected 1 to be 2'] },
    { fullName: 'a chain holds', status: 'passed', failureMessages: [] },
  ];
  const files = [
    { name: 'chain.test.ts', status: 'failed', message: '', assertionResults },
    { name: 'gone.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
  ];
  expect(judgeReport('vitest', vitest(1, 1, files), 1).failures).toEqual([
    'chain.test.ts: a chain breaks: expected 1 to be 2',
    'gone.test.ts: no such module',
  ]);

  const spec = (title: string, ok: boolean, message: string) => ({
    title,
    file: 'vote.spec.ts',
    ok,
    tests: [{ results: [ok ? {} : { error: { message } }] }],
  });
  const report = {
    stats: { expected: 1, unexpected: 2, flaky: 0, skipped: 0 },
    suites: [
      { specs: [spec('casts', true, '')], suites: [{ specs: [spec('reveals', false, 'too late')] }] },
      { specs: [spec('closes', false, 'never')] },
    ],
  };
  expect(judgeReport('playwright', JSON.stringify(report), 1).failures).toEqual([
    'vote.spec.ts: reveals: too late',
    'vote.spec.ts: closes: never',
  ]);
});

test('a runner that ended badly without a failing test counts as one failure', () => {
  expect(judgeReport('vitest', vitest(7, 0), 1).failed).toBe(1);
  expect(judgeReport('playwright', null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0, failures: [] });
  expect(judgeReport('vitest', vitest(7, 0), 0).failed).toBe(0);
});
