import type { Locale } from '../guide/guide.ts';
import type { Report } from '../version/verify.ts';
import type { ChainFault, Check, Fault, Finding, SignoffFault, SignoffFinding } from '../version/verify-finding.ts';
import { en } from './verify.en.ts';
import { nl } from './verify.nl.ts';

/** What checking a version finds, in words: the same on the page and in the terminal. */
export type Headline = 'holds' | 'open' | 'apart' | 'fails' | 'none';

export type VerifyWords = {
  /** The whole in one sentence; of one file, and of several. */
  headline: Record<Headline, { one: string; several: string }>;
  /** What each check is called. */
  checks: Record<Check, string>;
  holds: Record<Check, string>;
  /** The key was not compared with one from elsewhere. */
  open: string;
  faults: Record<Fault, string>;
  at: (place: string) => string;
  /** A sign-off, by its number and who gave it. */
  signoff: (number: number, partner: string) => string;
  signoffHolds: string;
  signoffFaults: Record<SignoffFault, string>;
  chain: Record<ChainFault, (number: number) => string>;
};

const WORDS: Record<Locale, VerifyWords> = { nl, en };

export const verifyWords = (locale: Locale): VerifyWords => WORDS[locale];

const NO_VERSION: ReadonlySet<Fault> = new Set(['not-json', 'other-format']);

/** What it all comes to. `apart`: each is sound, not as a row. `none`: there isn't a version among what was given. */
export function headlineOf({ holds, compared, files }: Report): Headline {
  if (holds) return compared ? 'holds' : 'open';
  if (files.length > 0 && files.every((file) => file.holds)) return 'apart';
  const isNone = ({ outcome, ...rest }: Finding) =>
    outcome === 'fails' && 'fault' in rest && NO_VERSION.has(rest.fault);
  return files.every(({ findings }) => findings.some(isNone)) ? 'none' : 'fails';
}

export const headlineWords = (words: VerifyWords, report: Report): string =>
  words.headline[headlineOf(report)][report.files.length > 1 ? 'several' : 'one'];

/** One finding as a sentence, with its place where there is one. */
export function findingWords(words: VerifyWords, finding: Finding): string {
  if (finding.outcome === 'open') return words.open;
  if (finding.outcome === 'holds') return words.holds[finding.check];
  const said = words.faults[finding.fault];
  return finding.at === null ? said : `${said} ${words.at(finding.at)}`;
}

export const signoffWords = (words: VerifyWords, { faults }: SignoffFinding): string =>
  faults.length === 0 ? words.signoffHolds : faults.map((fault) => words.signoffFaults[fault]).join(' ');
