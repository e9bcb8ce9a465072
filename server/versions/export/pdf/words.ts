import type { Run, Runs } from '../paper/paper.ts';
import { COLOURS } from './looks.ts';

/** Words of one look, on their way to lines. */
export type Words = {
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  /** Null for that of the paragraph. */
  colour: string | null;
  link: string | null;
};

export const plain = (text: string, more: Partial<Words> = {}): Words => ({
  text,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
  link: null,
  ...more,
});

export const quietly = (text: string): Words => plain(text, { colour: COLOURS.quiet });

export const wordsOf = (runs: Runs): Words[] => runs.map(wordsOfRun);

function wordsOfRun({ text, marks, link, change }: Run): Words {
  const changed = change === 'added' ? COLOURS.pro : change === 'removed' ? COLOURS.con : null;
  return plain(text, {
    bold: marks.includes('bold'),
    italic: marks.includes('italic'),
    underline: marks.includes('underline') || link !== null || change === 'added',
    strike: marks.includes('strike') || change === 'removed',
    colour: changed ?? (link === null ? null : COLOURS.accent),
    link,
  });
}
