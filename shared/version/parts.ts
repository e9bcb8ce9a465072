import { hashOf } from './hash.ts';
import { blockContent, checklistContent, matrixContent, roundContent, scenarioContent } from './parts-content.ts';
import type { PartHash, Version } from './version.ts';

/**
 * The parts of a version, each with the hash of its content: a partner that agreed to a part sees without comparing
 * whether it is still the same. Pure.
 */
type Parted = Pick<Version, 'blocks' | 'matrix' | 'scenarios' | 'checklist' | 'rounds'>;

/** `before`: the parts of the version before; null in a first one. */
export function partsOf(version: Parted, before: readonly PartHash[] | null): PartHash[] {
  const known = new Map((before ?? []).map(({ id, hash }) => [id, hash]));
  return contents(version).map(([id, content]) => {
    const hash = hashOf(content);
    const earlier = known.get(id);
    return { id, hash, change: earlier === undefined ? 'new' : earlier === hash ? 'same' : 'changed' };
  });
}

const contents = ({ blocks, matrix, scenarios, checklist, rounds }: Parted): [id: string, content: unknown][] => [
  ...blocks.map((block): [string, unknown] => [`block ${block.id}`, blockContent(block)]),
  ['matrix', matrixContent(matrix)],
  ...scenarios.map((scenario): [string, unknown] => [`scenario ${scenario.id}`, scenarioContent(scenario)]),
  ...rounds.map((round): [string, unknown] => [`round ${round.round.id}`, roundContent(round)]),
  ['checklist', checklistContent(checklist)],
];

/** Parts of the version before that are not there any more. */
export function goneParts(now: readonly PartHash[], before: readonly PartHash[]): string[] {
  const there = new Set(now.map(({ id }) => id));
  return before.flatMap(({ id }) => (there.has(id) ? [] : [id]));
}
