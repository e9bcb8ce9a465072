import { glob, readFile } from 'node:fs/promises';
import { ROOT } from './child.ts';
import { judgeRules } from './rules-judge.ts';

/** `node tests/support/rules.ts`: prints the rules of SPEC.md that no test names, and names in tests that are no rule. */
const texts: string[] = [];
const exclude = ['**/node_modules/**', '**/dist/**'];
for await (const path of glob('{client,server,shared,tests}/**/*.{test,spec}.{ts,tsx}', { cwd: ROOT, exclude })) {
  texts.push(await readFile(`${ROOT}${path}`, 'utf8'));
}
const complaints = judgeRules(await readFile(`${ROOT}SPEC.md`, 'utf8'), texts);
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
