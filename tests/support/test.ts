import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { childEnv, run } from './child.ts';
import { ensureChromium } from './chromium.ts';
import { type Counts, judgeReport, readReport } from './counts.ts';

/**
 * `npm test`: everything that must hold, in order of how quickly it tells. `--static` stops before the tests themselves.
 * A step that fails doesn't stop the others, except where they would only fail for the same reason.
 */
type Result = { name: string; seconds: number; counts: Counts };

const results: Result[] = [];
const reports = await mkdtemp(join(tmpdir(), 'gesprekstafel-test-'));

async function step(name: string, work: () => Promise<Counts>): Promise<boolean> {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const counts = await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0, failures: [] };
  });
  results.push({ name, seconds: (performance.now() - started) / 1000, counts });
  return counts.failed === 0;
}

const check = (name: string, command: string, ...args: string[]): Promise<boolean> =>
  step(name, async () => {
    const failed = (await run(command, args)) === 0 ? 0 : 1;
    return { passed: 1 - failed, failed, skipped: 0, failures: [] };
  });

const tests = (name: string, runner: 'vitest' | 'playwright', work: (report: string) => Promise<number>) =>
  step(name, async () => {
    const report = join(reports, `${runner}.json`);
    const code = await work(report);
    return judgeReport(runner, await readReport(report), code);
  });

await check('format and lint', 'biome', 'check', '--error-on-warnings', '.');
await check('types', 'tsc');
await check('unused code', 'knip');
await check('rules with a test', 'node', 'tests/support/rules.ts');

if (!process.argv.includes('--static')) {
  await tests('unit, contract, integration, faults, fuzz', 'vitest', (report) =>
    run('vitest', [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
  );
  // Without a client every end-to-end test would fail for that one reason.
  if (await check('build', 'node', 'client/build-stale.ts')) {
    await tests('end to end', 'playwright', (report) =>
      run('playwright', ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=list,json'], {
        env: childEnv({ PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: ensureChromium() }),
      }),
    );
  }
}

await rm(reports, { recursive: true });
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, { counts }) => total + counts[key], 0);
console.log('');
for (const { name, seconds, counts } of results) {
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  const outcome = counts.failed === 0 ? 'ok    ' : 'FAILED';
  console.log(
    `${outcome} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  );
  // Said again at the end: whoever reads the last page of a long run sees what to mend.
  for (const failure of counts.failures) console.log(`       ${oneLine(failure)}`);
}
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

function oneLine(failure: string): string {
  const line = stripVTControlCharacters(failure).replaceAll(/\s+/g, ' ');
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
