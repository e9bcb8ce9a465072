import { blockSections } from './compare-block.ts';
import { checklistSections, matrixSections, roundSections, scenarioSections } from './compare-board.ts';
import type { Comparison, PartComparison, PartName, Section } from './compare-changes.ts';
import { paired } from './compare-notes.ts';
import {
  blockContent,
  checklistContent,
  matrixContent,
  roundContent,
  sameContent,
  scenarioContent,
} from './parts-content.ts';
import type { Version } from './version.ts';

/**
 * Comparing two versions of one workshop, part by part, to what a reader would call their content (parts-content.ts): a
 * part that tells changes is one of which the hash differs. What compare.ts gives, compare-changes.ts says. Pure.
 */
export function compareVersions(before: Version, after: Version): Comparison {
  const compared = [
    ...blocks(before, after),
    matrix(before, after),
    ...scenarios(before, after),
    ...rounds(before, after),
    checklist(before, after),
  ];
  const partners = paired(before.partners, after.partners, ({ id }) => id);
  return {
    before: { number: before.freeze.number, at: before.freeze.at },
    after: { number: after.freeze.number, at: after.freeze.at },
    parts: compared.flatMap(({ part, change, sections }): PartComparison[] =>
      change === 'same' ? [] : [{ ...part, change, sections: sections().filter(({ changes }) => changes.length > 0) }],
    ),
    same: compared.flatMap(({ part, change }) => (change === 'same' ? [part] : [])),
    partners: {
      added: partners.flatMap((pair) => (pair.before === null && pair.after !== null ? [pair.after] : [])),
      removed: partners.flatMap((pair) => (pair.after === null && pair.before !== null ? [pair.before] : [])),
    },
    order: orderOf(before, after),
    rule: sameContent(before.rule, after.rule) ? null : { before: before.rule, after: after.rule },
  };
}

type Compared = { part: PartName; change: 'added' | 'removed' | 'changed' | 'same'; sections: () => Section[] };

/** Whether a part came, went, changed or is the same; `contentOf` is what it is compared on. */
function changeOf<T>(before: T | null, after: T | null, contentOf: (one: T) => unknown): Compared['change'] {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return sameContent(contentOf(before), contentOf(after)) ? 'same' : 'changed';
}

const blocks = (before: Version, after: Version): Compared[] =>
  paired(before.blocks, after.blocks, ({ id }) => id).map(({ before: old, after: fresh }) => ({
    part: named('block', fresh ?? old),
    change: changeOf(old, fresh, blockContent),
    sections: () => blockSections(old, fresh, after.hidden),
  }));

const matrix = (before: Version, after: Version): Compared => ({
  part: { id: 'matrix', kind: 'matrix', title: null },
  change: changeOf(before.matrix, after.matrix, matrixContent),
  sections: () => matrixSections(before.matrix, after.matrix, after.guide, after.hidden),
});

function scenarios(before: Version, after: Version): Compared[] {
  const titles = new Map([...before.matrix.variants, ...after.matrix.variants].map(({ id, title }) => [id, title]));
  const ground = { guide: after.guide, hidden: after.hidden, titleOf: (id: string) => titles.get(id) ?? '' };
  return paired(before.scenarios, after.scenarios, ({ id }) => id).map(({ before: old, after: fresh }) => ({
    part: named('scenario', fresh ?? old),
    change: changeOf(old, fresh, scenarioContent),
    sections: () => scenarioSections(old, fresh, ground),
  }));
}

const rounds = (before: Version, after: Version): Compared[] =>
  paired(before.rounds, after.rounds, ({ round }) => round.id).map(({ before: old, after: fresh }) => ({
    part: named('round', (fresh ?? old)?.round ?? null),
    change: changeOf(old, fresh, roundContent),
    sections: () => roundSections(old, fresh),
  }));

const checklist = (before: Version, after: Version): Compared => ({
  part: { id: 'checklist', kind: 'checklist', title: null },
  change: changeOf(before.checklist, after.checklist, checklistContent),
  sections: () => checklistSections(before.checklist, after.checklist),
});

const named = (kind: 'block' | 'scenario' | 'round', one: { id: string; title: string } | null): PartName => ({
  id: `${kind} ${one?.id ?? ''}`,
  kind,
  title: one?.title ?? null,
});

function orderOf(before: Version, after: Version): Comparison['order'] {
  const [was, is] = [before, after].map(({ blocks }) => blocks.map(({ id }) => id));
  const shared = (was ?? []).filter((id) => is?.includes(id));
  const now = (is ?? []).filter((id) => shared.includes(id));
  return sameContent(shared, now) ? null : { before: shared, after: now };
}
