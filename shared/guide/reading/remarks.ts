import type { Locale } from '../guide.ts';
import { en } from './remarks.en.ts';
import { nl } from './remarks.nl.ts';

/** What was left out, or was read in a way a person should look at. In `text` stands the beginning of what it is about. */
type RemarkParams = {
  'left-out': { text: string };
  'cut-short': { text: string; most: number };
  'too-many': { text: string; most: number };
  'nested-questions': { text: string };
  'maybe-prompt': { text: string };
  'same-question': { text: string; block: string };
  'second-core-question': { text: string; block: string };
  'no-core-text': { block: string };
  'no-questions-here': { text: string };
  'run-together': { variant: string; aspect: string };
  'ragged-row': { text: string; cells: number; columns: number };
  'row-without-variant': { text: string };
  'table-left-out': { text: string };
  'no-title': { title: string };
};

type RemarkCode = keyof RemarkParams;

/** A remark as data: where, what kind, and what it speaks of. Words come at the edge, in the reader's language. */
export type Remark<Code extends RemarkCode = RemarkCode> = {
  [Each in Code]: { line: number; code: Each; params: RemarkParams[Each] };
}[Code];

export type RemarkWords = { [Code in RemarkCode]: (params: RemarkParams[Code]) => string };

export type Remarks = {
  add(remark: Remark): void;
  /** In the order of the file, at most 300 of them: who has more mends the file, not the list. */
  list(): Remark[];
};

const MOST = 300;

export function createRemarks(): Remarks {
  const all: Remark[] = [];
  return {
    add: (remark) => {
      all.push(remark);
    },
    list: () => all.toSorted((one, other) => one.line - other.line).slice(0, MOST),
  };
}

const WORDS: Record<Locale, RemarkWords> = { nl, en };

/** A remark as a sentence, without its line. */
export function remarkText<Code extends RemarkCode>(remark: Remark<Code>, locale: Locale): string {
  return WORDS[locale][remark.code](remark.params);
}
