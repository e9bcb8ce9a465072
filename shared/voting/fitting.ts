import type { RoundDefinition } from './round.ts';

/** The least options a method makes sense with. Consent is asked on all that stands on the ballot together. */
const FEWEST = { consent: 1, score: 1, choice: 2, dots: 2, ranking: 2 } as const;

type Fitted = Pick<
  RoundDefinition,
  'method' | 'kind' | 'subject' | 'settings' | 'threshold' | 'closesAt' | 'minutes' | 'live'
>;

/**
 * The paths of what doesn't fit together in a definition. `options` is how many there are to vote on, null while that
 * isn't known yet (all scenarios, whichever those are at opening).
 */
export function misfits(round: Fitted, options: number | null): string[][] {
  const { method, kind, subject, settings, threshold, closesAt, minutes, live } = round;
  const typed = subject.kind === 'options';
  const { max, budget, cap } = settings;
  const wrong: [boolean, string][] = [
    [typed && subject.options === undefined, 'subject.options'],
    [!typed && subject.options !== undefined, 'subject.options'],
    [typed && subject.ids !== undefined, 'subject.ids'],
    [new Set(subject.ids).size < (subject.ids?.length ?? 0), 'subject.ids'],
    [options !== null && options < FEWEST[method], typed ? 'subject.options' : 'subject.ids'],
    [(method === 'choice') === (max === undefined), 'settings.max'],
    [max !== undefined && options !== null && max > options, 'settings.max'],
    [(method === 'dots') === (budget === undefined), 'settings.budget'],
    [(method === 'dots') === (cap === undefined), 'settings.cap'],
    [cap !== undefined && budget !== undefined && cap > budget, 'settings.cap'],
    // In a ranking nobody is for or against an option by itself.
    [threshold !== undefined && method === 'ranking', 'threshold'],
    [closesAt !== undefined && minutes !== undefined, 'minutes'],
    [live !== undefined && kind !== 'pulse', 'live'],
  ];
  return wrong.filter(([is]) => is).map(([, path]) => path.split('.'));
}
