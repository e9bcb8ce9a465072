import type { PhrasingContent } from 'mdast';
import type { Point, Position, Reservation, Runs } from '../paper/paper.ts';
import { runs } from '../paper/texts.ts';
import { strong, text } from './marks.ts';
import { phrasing } from './phrasing.ts';

/** What someone said, on one line: what kind of word it is, the words, and whose they are. */
export const pointWords = ({ sign, word, runs: of, from, adopters }: Point): PhrasingContent[] => [
  ...headed(`${sign} ${word}:`),
  text(' '),
  ...phrasing(of),
  text(' '),
  ...phrasing(runs(`(${adopters === null ? from : `${from}; ${adopters}`})`)),
];

export const positionWords = ({ sign, word, partner, runs: of }: Position): PhrasingContent[] =>
  said(`${sign} ${word}`, [partner], of);

export const reservationWords = ({ sign, word, from, source, runs: of }: Reservation): PhrasingContent[] =>
  said(`${sign} ${word}`, [from, source], of);

function said(head: string, whose: readonly (string | null)[], of: Runs): PhrasingContent[] {
  const behind = whose.filter((one) => one !== null).map((one) => ` · ${one}`);
  return [...headed(head), text(behind.join('')), ...(of.length === 0 ? [] : [text(': '), ...phrasing(of)])];
}

const headed = (head: string): PhrasingContent[] => [strong(phrasing(runs(head)))];
