import { OptionId, RoundId } from '../../shared/ids.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import type { Material } from '../../shared/version/compose.ts';
import type { Choice } from '../../shared/voting/ballot.ts';
import { resultOf } from '../../shared/voting/result.ts';
import { type Method, Round } from '../../shared/voting/round.ts';
import { MINUTE_MS, MORNING } from './version-sample-parts.ts';

/** Rounds that were held, counted by the product's own count from ballots nobody ever cast. */
export type Held = { round: Round; held: Material['rounds'][number] };

type About = { id: string; title: string };

const SETTINGS = { consent: {}, choice: { max: 1 }, score: {}, dots: { budget: 5, cap: 3 }, ranking: {} };

/** Two ballots of each partner, so that colleagues differ now and then. */
export function heldRound(
  method: Method,
  about: readonly About[],
  partners: readonly Partner[],
  change: Partial<Round> = {},
): Held {
  const options = about.map(({ id, title }) => ({ id: OptionId.parse(`option-${id}`), title, about: id }));
  const opened = MORNING + 90 * MINUTE_MS;
  const round = Round.parse({
    id: RoundId.parse(`round-${method}`),
    title: `Stemronde ${method}`,
    question: 'Met welk scenario gaan we verder?',
    subject: { kind: 'scenarios', ids: about.map(({ id }) => id) },
    method,
    kind: 'named',
    electorate: 'participants',
    settings: SETTINGS[method],
    options,
    status: 'revealed',
    openedAt: opened,
    closesAt: null,
    closedAt: opened + 5 * MINUTE_MS,
    revealedAt: opened + 6 * MINUTE_MS,
    eligible: { people: partners.length * 2 + 1, partners: partners.length },
    hands: null,
    outcome: null,
    ...change,
  });
  const ballots = partners.flatMap(({ id }, at) =>
    [at, at + 1].map((turn) => ({
      partnerId: round.kind === 'secret' ? null : id,
      choice: choiceOf(
        method,
        options.map((option) => option.id),
        turn,
      ),
    })),
  );
  const result = resultOf(round, ballots, null);
  return { round, held: { roundId: round.id, turnout: { cast: result.cast, eligible: result.eligible }, result } };
}

function choiceOf(method: Method, ids: readonly OptionId[], turn: number): Choice {
  const turned = ids.map((_, at) => ids[(at + turn) % ids.length]).filter((id) => id !== undefined);
  switch (method) {
    case 'consent':
      return turn % 4 === 3
        ? { verdict: 'reservation', reason: 'Alleen als er uren voor de penvoerder zijn.' }
        : { verdict: 'agree' };
    case 'choice':
      return { optionIds: turned.slice(0, 1) };
    case 'score':
      return { scores: Object.fromEntries(ids.map((id, at) => [id, (at + turn) % 7 === 6 ? null : (at + turn) % 6])) };
    case 'dots':
      return { dots: Object.fromEntries(turned.map((id, at) => [id, at < 2 ? 3 - at : 0])) };
    case 'ranking':
      return { order: turned };
  }
}
