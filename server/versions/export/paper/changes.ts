import { compareVersions } from '../../../../shared/version/compare.ts';
import type { About, Comparison, PartComparison, PartName } from '../../../../shared/version/compare-changes.ts';
import type { Version } from '../../../../shared/version/version.ts';
import { changeNodes } from './change-nodes.ts';
import type { Ground } from './ground.ts';
import { heading, paragraph } from './nodes.ts';
import type { PaperNode } from './paper.ts';
import { oneLine, runs } from './texts.ts';

/** What changed since the version before, part by part, with the words that came and went. */
export function changedNodes(before: Version, ground: Ground): PaperNode[] {
  const { words } = ground;
  const comparison = compareVersions(before, ground.version);
  const { parts } = comparison;
  const title = words.variants.changes(before.freeze.number);
  return [
    heading(1, 'changes', title),
    ...(parts.length === 0 ? [paragraph(words.changes.none(before.freeze.number))] : []),
    { kind: 'facts', label: title, facts: factsOf(comparison, ground) },
    ...(comparison.order === null ? [] : [paragraph(words.changes.order)]),
    ...(comparison.rule === null ? [] : [paragraph(words.changes.rule)]),
    ...(parts.length === 0 ? [] : [paragraph(words.changes.legend, 'quiet')]),
    ...parts.flatMap((part, at) => partNodes(part, at, ground)),
  ];
}

function factsOf({ same, partners }: Comparison, ground: Ground) {
  const { words } = ground;
  const lines: [string, readonly string[]][] = [
    [words.changes.partnersAdded, partners.added.map(({ name }) => name)],
    [words.changes.partnersRemoved, partners.removed.map(({ name }) => name)],
    [words.changes.same, same.map((part) => nameOf(part, ground))],
  ];
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([name, names]) => ({ name, runs: runs(ground.list(names.map(oneLine))) }));
}

function nameOf({ kind, title }: PartName, { words }: Ground): string {
  if (kind === 'matrix') return words.matrix;
  return kind === 'checklist' ? words.checklist : (title ?? '');
}

function partNodes(part: PartComparison, at: number, ground: Ground): PaperNode[] {
  return [
    heading(2, `change.${at}`, oneLine(nameOf(part, ground))),
    paragraph(ground.words.changes[part.change], 'quiet'),
    ...part.sections.flatMap(({ about, changes }, section): PaperNode[] => [
      ...(about.kind === 'part' ? [] : [heading(3, `change.${at}.${section}`, oneLine(aboutOf(about, ground)))]),
      ...changes.flatMap((change) => changeNodes(change, ground)),
    ]),
  ];
}

function aboutOf(about: Exclude<About, { kind: 'part' }>, { words }: Ground): string {
  switch (about.kind) {
    case 'question':
    case 'check':
      return about.text;
    case 'cell':
      return `${about.variant}: ${about.aspect}`;
    case 'aspect':
      return about.title ?? words.unknownPlace;
  }
}
