import type { Locale } from '../../shared/guide/guide.ts';
import { eventWords } from '../../shared/sentences/events.ts';
import { findingWords, headlineWords, signoffWords, verifyWords } from '../../shared/sentences/verify.ts';
import { fingerprint } from '../../shared/version/format.ts';
import { standing } from '../../shared/version/rule.ts';
import type { VersionFile } from '../../shared/version/seal.ts';
import { standingSignoffs } from '../../shared/version/signoff.ts';
import type { FileReport, Report } from '../../shared/version/verify.ts';
import { TEXTS } from '../texts/texts.ts';

/** A report as lines for a terminal: the whole first, then each file, then what is between them. */
const SIGNS = { holds: '+', fails: 'x', open: '?' } as const;

/** `names`: what the files are called, in the order they were given. */
export function reportLines(report: Report, names: readonly string[], locale: Locale): string[] {
  const words = verifyWords(locale);
  const texts = TEXTS[locale].verify;
  const between = report.chain.map(({ fault, number }) => `  ${SIGNS.fails} ${words.chain[fault](number)}`);
  return [
    headlineWords(words, report),
    ...report.files.flatMap((file) => ['', ...fileLines(file, names[file.given] ?? '', locale)]),
    ...(between.length === 0 ? [] : ['', texts.between, ...between]),
    ...(report.holds && !report.compared ? ['', texts.compare] : []),
  ];
}

function fileLines({ findings, signoffs, file }: FileReport, name: string, locale: Locale): string[] {
  const words = verifyWords(locale);
  return [
    TEXTS[locale].verify.file(printable(name)),
    ...(file === null ? [] : factLines(file, locale)),
    ...findings.map(
      (one) => `  ${SIGNS[one.outcome]} ${words.checks[one.check]}: ${printable(findingWords(words, one))}`,
    ),
    ...signoffs.map((one) => {
      const sign = one.faults.length === 0 ? SIGNS.holds : SIGNS.fails;
      return `  ${sign} ${words.signoff(one.number, printable(one.signoff.partner))}: ${signoffWords(words, one)}`;
    }),
  ];
}

function factLines({ version, seal, signoffs }: VersionFile, locale: Locale): string[] {
  const texts = TEXTS[locale].verify;
  const lines = standingSignoffs(signoffs);
  const { agreed, of } = standing(
    version.rule,
    version.partners.map(({ id }) => id),
    lines,
  );
  const moment = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(version.freeze.at);
  const saidBy = (id: string): string => {
    const line = lines.find(({ partnerId }) => partnerId === id);
    if (line === undefined) return texts.noWord;
    const until = line.until === null ? '' : ` ${texts.until(line.until)}`;
    return `${eventWords(locale).decisions[line.decision]}${until}${line.note === '' ? '' : `: ${printable(line.note)}`}`;
  };
  return [
    `  ${texts.version(version.freeze.number, printable(version.workshop.title))}`,
    `  ${texts.frozenAt(moment)}`,
    `  ${texts.partners(agreed, of)}`,
    ...version.partners.map(({ id, name }) => `    ${printable(name)}: ${saidBy(id)}`),
    `  ${texts.later}`,
    `  ${texts.fingerprint}`,
    `    ${fingerprint(seal.keyId)}`,
  ];
}

/** Words of a file can't steer the terminal: no colours, no moving back over a line that said it doesn't hold. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
