import type { PhrasingContent } from 'mdast';
import type { Run, Runs } from '../paper/paper.ts';
import { emphasised, strong, text } from './marks.ts';

/**
 * Running words of a paper in Markdown. Markdown has nothing for underlined: that becomes emphasis. What was added stands
 * between `<ins>` tags, which readers underline, and what was removed is struck through.
 */
export const phrasing = (of: Runs): PhrasingContent[] =>
  lines(of).flatMap((line, at) => (at === 0 ? line : [BREAK, ...line]));

/** The same where a line can't end: in a heading. */
export const onOneLine = (of: Runs): PhrasingContent[] =>
  phrasing(of.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })));

const BREAK: PhrasingContent = { type: 'break' };

/** Line by line, each without the spaces round it: at the start of a line they would make code of it. */
export function lines(of: Runs): PhrasingContent[][] {
  const all: Run[][] = [[]];
  for (const run of of) {
    for (const [at, part] of run.text.split('\n').entries()) {
      if (at > 0) all.push([]);
      all.at(-1)?.push({ ...run, text: part });
    }
  }
  return all.map((line) => joined(trimmed(line)).flatMap(dressed)).filter((line) => line.length > 0);
}

function trimmed(line: readonly Run[]): Run[] {
  const isBlank = ({ text: words }: Run): boolean => words.trim() === '';
  const first = line.findIndex((run) => !isBlank(run));
  if (first === -1) return [];
  const last = line.findLastIndex((run) => !isBlank(run));
  return line.slice(first, last + 1).map((run, at, all) => {
    const start = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === all.length - 1 ? start.trimEnd() : start };
  });
}

/** Runs of one look are one: two pieces of bold side by side would have their stars taken for something else. */
function joined(line: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of line) {
    const before = all.at(-1);
    if (before !== undefined && lookOf(before) === lookOf(run))
      all.splice(-1, 1, { ...before, text: before.text + run.text });
    else if (run.text !== '') all.push(run);
  }
  return all;
}

const lookOf = (run: Run): string =>
  JSON.stringify([run.marks.includes('bold'), isEmphasis(run), run.marks.includes('strike'), run.link, run.change]);

/** What was added is underlined by its tags. */
const isEmphasis = ({ marks, change }: Run): boolean =>
  marks.includes('italic') || (marks.includes('underline') && change !== 'added');

/** Marks go close round the words: with a space inside they would be no marks. */
function dressed(run: Run): PhrasingContent[] {
  const words = run.text.trim();
  if (words === '') return [text(run.text)];
  const [before, after] = [
    run.text.slice(0, run.text.indexOf(words)),
    run.text.slice(run.text.indexOf(words) + words.length),
  ];
  return [...spaces(before), ...looked(words, run), ...spaces(after)];
}

const spaces = (space: string): PhrasingContent[] => (space === '' ? [] : [text(space)]);

function looked(words: string, run: Run): PhrasingContent[] {
  const { marks, link, change } = run;
  let content: PhrasingContent[] = [text(words)];
  if (isEmphasis(run)) content = [emphasised(content)];
  if (marks.includes('bold')) content = [strong(content)];
  if (marks.includes('strike') || change === 'removed') content = [{ type: 'delete', children: content }];
  if (change === 'added') content = [{ type: 'html', value: '<ins>' }, ...content, { type: 'html', value: '</ins>' }];
  return link === null ? content : [{ type: 'link', url: link, children: content }];
}
