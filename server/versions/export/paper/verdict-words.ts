import type { Result } from '../../../../shared/voting/result.ts';
import type { Round } from '../../../../shared/voting/round.ts';
import { isMoreThanHalf, needed } from '../../../../shared/voting/share.ts';
import type { GroupVerdict, Measure } from '../../../../shared/voting/verdict.ts';
import type { Ground } from './ground.ts';
import { paragraph } from './nodes.ts';
import type { PaperNode, Run } from './paper.ts';
import { oneLine, run } from './texts.ts';

/** What was agreed beforehand says of a result, with the sum it comes from. A sign and words: never colour alone. */
const line = (met: boolean, head: string, rest: string): PaperNode => {
  const words: Run[] = [run(met ? '✓ ' : '✗ ', ['bold']), ...(head === '' ? [] : [run(head, ['bold'])]), run(rest)];
  return paragraph(words.filter(({ text }) => text !== ''));
};

/** Whether enough voted, and whether there is consent. */
export function verdictSum(round: Round, { verdict: { quorum, people } }: Result, ground: Ground): PaperNode[] {
  const { words } = ground;
  const consent = round.method === 'consent' ? people.consent : null;
  return [
    ...(consent === null
      ? []
      : [
          line(
            consent.passed,
            consent.passed ? words.consentYes : consent.objections > 0 ? words.consentObjections : words.consentNo,
            '',
          ),
        ]),
    ...(quorum === null
      ? []
      : [
          line(
            quorum.met,
            quorum.met ? words.quorumMet : words.quorumMissed,
            ` ${measured(quorum, 'turnout', ground)}`,
          ),
        ]),
  ];
}

/** What the threshold says of each option, under the picture of that tally. */
export function groupWords({ consent, options }: GroupVerdict, round: Round, ground: Ground): PaperNode[] {
  const { words } = ground;
  const support = consent?.support ?? null;
  return [
    ...(support === null ? [] : [line(support.met, '', measured(support, 'support', ground))]),
    ...options.map(({ optionId, support: of, passed }) => {
      const title = oneLine(round.options.find(({ id }) => id === optionId)?.title ?? optionId);
      const says = passed ? words.passed : of.met ? words.passedNoQuorum : words.notPassed;
      return line(passed, `${title}: `, `${says} ${measured(of, 'support', ground)}`);
    }),
  ];
}

/** "Steun van 6 van 9. Nodig was minstens 2/3 van 9, dus 6." */
function measured({ have, of, unit, atLeast }: Measure, what: 'turnout' | 'support', ground: Ground): string {
  const { words, number } = ground;
  const more = isMoreThanHalf(atLeast);
  const share = more ? words.moreThanHalf : words.atLeast(`${atLeast.n}/${atLeast.d}`);
  const sentence = what === 'turnout' ? words.measuredTurnout : words.measuredSupport;
  const says = sentence(number(have / unit), number(of / unit), share);
  // Whole votes where votes are whole; a partner's vote may be shared, and then any part over the half will do.
  if (unit !== 1 && more) return `${says}.`;
  const least = unit === 1 ? needed(of, atLeast) : (of * atLeast.n) / atLeast.d / unit;
  return `${says}${words.thusLeast(number(least))}`;
}
