import { ConsentVerdict } from '../../../shared/voting/ballot.ts';
import type { Hands } from '../../../shared/voting/hands.ts';
import type { Round } from '../../../shared/voting/round.ts';

/** Hands as they are counted and typed: numbers as text, by verdict or option, and a line per objection. */
export type HandsDraft = { present: string; people: string; counts: Readonly<Record<string, string>>; reasons: string };

export const NO_HANDS: HandsDraft = { present: '', people: '', counts: {}, reasons: '' };

/** Null for what is no whole number; nothing typed is none. */
export function wholeOf(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return 0;
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** What is sent, or the field that holds no number. In consent each hand is one verdict, so the people are their sum. */
export function handsOf(
  round: Pick<Round, 'method' | 'options'>,
  draft: HandsDraft,
): { hands: Hands } | { wrong: string } {
  const isConsent = round.method === 'consent';
  const keys: readonly string[] = isConsent ? ConsentVerdict.options : round.options.map(({ id }) => id);
  const counts = keys.map((key) => [key, wholeOf(draft.counts[key] ?? '')] as const);
  const present = wholeOf(draft.present);
  const wrong = counts.find(([, count]) => count === null)?.[0];
  if (wrong !== undefined) return { wrong };
  const count = (key: string): number => counts.find(([one]) => one === key)?.[1] ?? 0;
  const people = isConsent ? counts.reduce((sum, [, one]) => sum + (one ?? 0), 0) : wholeOf(draft.people);
  if (people === null) return { wrong: 'people' };
  if (present === null || present < people) return { wrong: 'present' };
  if (!isConsent) {
    return {
      hands: {
        present,
        people,
        votes: Object.fromEntries(round.options.map(({ id }) => [id, count(id)])),
        reasons: [],
      },
    };
  }
  const reasons = draft.reasons.split('\n').flatMap((line) => line.trim() || []);
  if (reasons.length !== count('object')) return { wrong: 'reasons' };
  const consent = {
    agree: count('agree'),
    reservation: count('reservation'),
    abstain: count('abstain'),
    object: count('object'),
  };
  return { hands: { present, people, consent, reasons } };
}
