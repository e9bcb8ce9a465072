import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Reads how many tests passed and failed, and which failed, from the JSON reports of the test runners. */
export type Counts = { passed: number; failed: number; skipped: number; failures: string[] };

const VitestReport = z
  .object({
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    numPendingTests: z.int(),
    numTodoTests: z.int(),
    testResults: z.array(
      z.object({
        name: z.string(),
        status: z.string(),
        message: z.string().default(''),
        assertionResults: z.array(
          z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).default([]) }),
        ),
      }),
    ),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((one) => one.status === 'failed');
      // A file that doesn't load has no test that could fail.
      if (failed.length === 0 && status === 'failed') return [`${name}: ${message}`];
      return failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}: ${failureMessages.join(' ')}`);
    }),
  }));

type PlaywrightSuite = z.infer<typeof Suite>;
const Suite = z.object({
  specs: z
    .array(
      z.object({
        title: z.string(),
        file: z.string(),
        ok: z.boolean(),
        tests: z.array(
          z.object({ results: z.array(z.object({ error: z.object({ message: z.string() }).optional() })) }),
        ),
      }),
    )
    .default([]),
  get suites() {
    return z.array(Suite).default([]);
  },
});

const PlaywrightReport = z
  .object({
    stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
    suites: z.array(Suite).default([]),
  })
  .transform(({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: suites.flatMap(failuresIn),
  }));

function failuresIn({ specs, suites }: PlaywrightSuite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const said = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));
      return `${file}: ${title}: ${said.join(' ')}`;
    });
  return [...own, ...suites.flatMap(failuresIn)];
}

const SCHEMAS = { vitest: VitestReport, playwright: PlaywrightReport };

/**
 * The counts of one run. A runner that ended badly without a failing test (a file that doesn't load, no report at all)
 * counts as one failure: else a broken run would look like a small one.
 */
export function judgeReport(runner: keyof typeof SCHEMAS, text: string | null, exitCode: number): Counts {
  const counts = text === null ? NOTHING : SCHEMAS[runner].parse(JSON.parse(text));
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** The report's text, or null when the runner never wrote one. */
export const readReport = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
