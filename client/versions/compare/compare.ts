import type { NotePlace } from '../../../shared/board/notes.ts';
import type { PartnerId } from '../../../shared/ids.ts';
import type { Partner } from '../../../shared/stage/stage.ts';
import type { Comparison } from '../../../shared/version/compare-changes.ts';
import type { VersionHead } from '../../../shared/version/head.ts';
import type { Version } from '../../../shared/version/version.ts';
import type { WordChange } from '../../../shared/version/word-changes.ts';

/**
 * Two versions beside each other (vergelijken): which is the older, what of a long text is shown round its changes, and
 * what people and places are called. What differs is told by shared/version/compare.ts. This file is pure.
 */
export type Sides<T> = { before: T; after: T };

export const inOrder = (one: VersionHead, other: VersionHead): Sides<VersionHead> =>
  one.number < other.number ? { before: one, after: other } : { before: other, after: one };

/** How many changes there are to go along. A part that came or went with nothing in it is one. */
export function countChanges({ parts, partners, order, rule }: Comparison): number {
  const round = partners.added.length + partners.removed.length + (order === null ? 0 : 1) + (rule === null ? 0 : 1);
  const within = parts.map(({ sections }) =>
    sections.length === 0 ? 1 : sections.reduce((sum, { changes }) => sum + changes.length, 0),
  );
  return within.reduce((sum, count) => sum + count, round);
}

/** Words as they are shown; `gap` stands for a stretch that is the same in both. */
export type Piece = WordChange | { kind: 'gap' };

/** A stretch that stayed the same is shown whole up to here, else this near to what changed, cut between words. In characters. */
const MOST_SAME = 320;
const NEAR = 120;

export const piecesOf = (words: readonly WordChange[]): Piece[] =>
  words.flatMap((piece, at): Piece[] => {
    if (piece.kind !== 'same' || piece.text.length <= MOST_SAME || words.length === 1) return [piece];
    const { text } = piece;
    const head = at === 0 ? 0 : text.indexOf(' ', NEAR);
    const tail = at === words.length - 1 ? text.length : text.lastIndexOf(' ', text.length - NEAR);
    if (head < 0 || tail < 0 || head >= tail) return [piece];
    const shown = (part: string): Piece[] => (part === '' ? [] : [{ kind: 'same', text: part }]);
    return [...shown(text.slice(0, head)), { kind: 'gap' }, ...shown(text.slice(tail))];
  });

/** A partner as it is called after; as it was called before where it is gone. */
export const partnerIn = ({ before, after }: Sides<Version>, id: PartnerId | null): Partner | undefined =>
  [...after.partners, ...before.partners].find((partner) => partner.id === id);

/** What a place of a note is called: the question, the cell, the scenario; null where it can't be known any more. */
export function placeIn({ matrix, guide, scenarios, blocks }: Version, place: NotePlace): string | null {
  if ('questionId' in place) {
    return blocks.flatMap(({ questions }) => questions).find(({ id }) => id === place.questionId)?.text ?? null;
  }
  const aspects = [...guide.matrix.aspects, ...guide.scenarioAspects];
  const aspect = aspects.find(({ id }) => id === place.aspectId)?.title;
  const thing =
    'variantId' in place
      ? matrix.variants.find(({ id }) => id === place.variantId)?.title
      : scenarios.find(({ id }) => id === place.scenarioId)?.title;
  return thing === undefined ? null : [thing, ...(aspect === undefined ? [] : [aspect])].join(' · ');
}
