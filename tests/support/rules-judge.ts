/** Lays the rules of SPEC.md (`- **RULE-ID** sentence`) beside the ids with which test titles begin (`[RULE-ID] sentence`). */
const RULE = /^\s*- \*\*([A-Z0-9]+-\d+)\*\*/gm;
/** One or more ids right behind the quote that opens a title: `'[JOIN-1] …'`, `'[JOIN-1] [JOIN-2] …'`. */
const TITLE = /['"`]((?:\[[A-Z0-9]+-\d+\]\s?)+)/g;
const ID = /[A-Z0-9]+-\d+/g;

/** What is wrong, one line each, sorted; empty when every rule has a test and every named id is a rule. */
export function judgeRules(spec: string, tests: readonly string[]): string[] {
  const listed = [...spec.matchAll(RULE)].flatMap(([, id]) => id ?? []);
  const rules = new Set(listed);
  const named = new Set(tests.flatMap((text) => [...text.matchAll(TITLE)].flatMap(([, ids]) => ids?.match(ID) ?? [])));
  return [
    ...(rules.size === 0 ? ['SPEC.md has no rules'] : []),
    ...[...rules]
      .filter((id) => listed.indexOf(id) !== listed.lastIndexOf(id))
      .map((id) => `${id} stands twice in SPEC.md`),
    ...[...rules].filter((id) => !named.has(id)).map((id) => `${id} has no test`),
    ...[...named].filter((id) => !rules.has(id)).map((id) => `${id} is in a test title and not in SPEC.md`),
  ].sort();
}
