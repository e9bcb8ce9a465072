import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Reads how many tests passed and failed from the JSON reports of the test runners. */
export type Counts = { passed: number; failed: number; skipped: number };

const VitestReport = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(), numTodoTests: z.int() })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const PlaywrightReport = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

const SCHEMAS = { vitest: VitestReport, playwright: PlaywrightReport };

/**
 * The counts of one run. A runner that ended badly without a failing test (a file that doesn't load, no report at all)
 * counts as one failure: else a broken run would look like a small one.
 */
export function judgeReport(runner: keyof typeof SCHEMAS, text: string | null, exitCode: number): Counts {
  const counts = text === null ? { passed: 0, failed: 0, skipped: 0 } : SCHEMAS[runner].parse(JSON.parse(text));
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The report's text, or null when the runner never wrote one. */
export const readReport = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
