import { shortHash } from '../../../../shared/version/format.ts';
import type { Version } from '../../../../shared/version/version.ts';
import { blocks } from './blocks.ts';
import { changedNodes } from './changes.ts';
import { front } from './front.ts';
import { type Ground, groundOf, languageOf } from './ground.ts';
import { matrixNodes } from './matrix.ts';
import type { Paper, Section } from './paper.ts';
import { checklistNodes, record } from './record.ts';
import { roundNodes } from './rounds.ts';
import { scenarioNodes } from './scenarios.ts';
import type { PaperSource } from './source.ts';
import { oneLine } from './texts.ts';

/**
 * Which paper: the joint text with all that stands against it; the same with every contribution, position, writer and the
 * log; or what changed since the version before, which then goes with it.
 */
export type Edition = { kind: 'clean' } | { kind: 'full' } | { kind: 'changes'; before: Version };

/**
 * A version as a paper, in the workshop's own language. `address` is where the server is found, as in
 * `https://tafel.example.nl`: the paper then tells where the version can be looked up. Pure: the same gives the same.
 */
export function paperOf(source: PaperSource, edition: Edition, address: string | null): Paper {
  const { version, seal } = source;
  const ground = groundOf(version, edition.kind === 'full');
  const { words } = ground;
  const name = seal === null ? words.draftTitle : words.version(version.freeze.number);
  const at = ground.moment(version.freeze.at);
  return {
    locale: version.workshop.locale,
    language: languageOf(version.workshop.locale),
    title: oneLine(`${version.workshop.title}, ${name.toLowerCase()}`),
    subject: oneLine(version.guide.title),
    at: version.freeze.at,
    draft: seal === null ? words.draftMark(at) : null,
    footer: { left: seal === null ? `${name} · ${at}` : words.footer(name, shortHash(seal.hash)), page: words.page },
    sections: [
      { landscape: false, nodes: front(source, editionWords(edition, words), address, ground) },
      ...(edition.kind === 'changes'
        ? [{ landscape: false, nodes: changedNodes(edition.before, ground) }]
        : wholeOf(source, ground)),
    ].filter(({ nodes }) => nodes.length > 0) satisfies Section[],
  };
}

/** Everything in the version, the matrix on its side where there is one to show. */
function wholeOf({ seal }: PaperSource, ground: Ground): Section[] {
  const matrix = matrixNodes(ground);
  return [
    { landscape: false, nodes: blocks(ground) },
    { landscape: matrix.some(({ kind }) => kind === 'matrix'), nodes: matrix },
    {
      landscape: false,
      nodes: [
        ...scenarioNodes(ground),
        ...roundNodes(ground),
        ...(ground.full ? checklistNodes(ground) : []),
        ...record(seal !== null, ground),
      ],
    },
  ];
}

const editionWords = (edition: Edition, words: ReturnType<typeof groundOf>['words']): string =>
  edition.kind === 'changes' ? words.variants.changes(edition.before.freeze.number) : words.variants[edition.kind];
