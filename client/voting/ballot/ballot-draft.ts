import type { ErrorKind } from '../../../shared/errors.ts';
import type { OptionId } from '../../../shared/ids.ts';
import type { Choice, ConsentVerdict } from '../../../shared/voting/ballot.ts';
import { checkBallot } from '../../../shared/voting/check-ballot.ts';
import type { Round } from '../../../shared/voting/round.ts';

/**
 * A ballot while it is being filled in: what stands on the paper now, whatever the method. Pure; whether it is a good
 * ballot is for shared/voting to say, the same as on the server.
 */
export type Draft = {
  verdict: ConsentVerdict | null;
  reason: string;
  optionIds: readonly OptionId[];
  /** An option that isn't in it was not looked at yet; null is "no opinion". */
  scores: Readonly<Record<OptionId, number | null>>;
  dots: Readonly<Record<OptionId, number>>;
  /** Best first. */
  order: readonly OptionId[];
};

export const EMPTY: Draft = { verdict: null, reason: '', optionIds: [], scores: {}, dots: {}, order: [] };

export type Paper = Pick<Round, 'method' | 'options' | 'settings'>;

/** Reservation and objection say why; the others have nothing to explain. */
export const asksReason = (verdict: ConsentVerdict | null): boolean =>
  verdict === 'object' || verdict === 'reservation';

/** The ballot a draft comes to, or why it is none yet. */
export function choiceOf(paper: Paper, draft: Draft): { choice: Choice } | { refused: ErrorKind } {
  const choice = rawChoice(paper, draft);
  return choice === null ? { refused: 'ballot-empty' } : checkBallot(paper, choice);
}

function rawChoice({ method, options }: Paper, draft: Draft): Choice | null {
  switch (method) {
    case 'consent': {
      const { verdict } = draft;
      if (verdict === null) return null;
      const reason = asksReason(verdict) ? draft.reason.trim() : '';
      return reason === '' ? { verdict } : { verdict, reason };
    }
    case 'choice':
      return { optionIds: [...draft.optionIds] };
    case 'score':
      if (Object.keys(draft.scores).length === 0) return null;
      return { scores: Object.fromEntries(options.map(({ id }) => [id, draft.scores[id] ?? null])) };
    case 'dots':
      return { dots: { ...draft.dots } };
    case 'ranking':
      return { order: [...draft.order] };
  }
}

/** The paper as it was filled in before, to be changed. */
export function draftOf(choice: Choice): Draft {
  if ('verdict' in choice) return { ...EMPTY, verdict: choice.verdict, reason: choice.reason ?? '' };
  if ('optionIds' in choice) return { ...EMPTY, optionIds: choice.optionIds };
  if ('scores' in choice) return { ...EMPTY, scores: choice.scores };
  if ('dots' in choice) return { ...EMPTY, dots: choice.dots };
  return { ...EMPTY, order: choice.order };
}

/** Dots that are still to be given. */
export const dotsLeft = ({ settings }: Paper, { dots }: Draft): number =>
  Object.values(dots).reduce((left, given) => left - given, settings.budget ?? 0);

/** A list with one entry at another place; places outside it are its ends. */
export function movedTo<T>(list: readonly T[], one: T, to: number): T[] {
  const others = list.filter((other) => other !== one);
  const at = Math.min(Math.max(to, 0), others.length);
  return [...others.slice(0, at), one, ...others.slice(at)];
}
