import { expect, test } from 'vitest';
import { judgeRules } from './rules-judge.ts';

// Spelled apart, else the script would read these samples as titles of this project's own tests.
const title = (...ids: string[]) => `test('${ids.map((id) => `[${id}]`).join(' ')} says so', () => {});`;
const spec = '# Rules\n- **ONE-1** First.\n- **ONE-2** Second.\n';

test('nothing is said when every rule has a test', () => {
  expect(judgeRules(spec, [title('ONE-1', 'ONE-2')])).toEqual([]);
});

test('a rule without a test, and a test of no rule, are both told', () => {
  expect(judgeRules(spec, [title('ONE-1'), title('TWO-7')])).toEqual([
    'ONE-2 has no test',
    'TWO-7 is in a test title and not in SPEC.md',
  ]);
});

test('a rule listed twice and a list without rules are told', () => {
  expect(judgeRules(`${spec}- **ONE-1** Again.\n`, [title('ONE-1', 'ONE-2')])).toEqual([
    'ONE-1 stands twice in SPEC.md',
  ]);
  expect(judgeRules('# Nothing yet', [])).toEqual(['SPEC.md has no rules']);
});
