import type { OptionId } from '../ids.ts';
import {
  type Choice,
  ChoiceChoice,
  ConsentChoice,
  DotsChoice,
  MAX_SCORE,
  RankingChoice,
  ScoreChoice,
} from './ballot.ts';
import type { Round } from './round.ts';
import { type Refusal, refuse } from './voting.ts';

type Paper = Pick<Round, 'method' | 'options' | 'settings'>;
type Checked = { choice: Choice } | Refusal;

/**
 * Whether a choice is a good ballot in this round: the choice as it is kept, or which fault is where. What is kept is
 * written the same way whoever cast it (options in the order of the ballot paper, nothing left implicit), so that the
 * way a client writes can't mark a secret ballot; only a ranking's order is its own.
 */
export function checkBallot(round: Paper, choice: Choice): Checked {
  switch (round.method) {
    case 'consent':
      return read(ConsentChoice, choice, checkConsent);
    case 'choice':
      return read(ChoiceChoice, choice, (one) => checkChoice(round, one));
    case 'score':
      return read(ScoreChoice, choice, (one) => checkScores(round, one));
    case 'dots':
      return read(DotsChoice, choice, (one) => checkDots(round, one));
    case 'ranking':
      return read(RankingChoice, choice, (one) => checkRanking(round, one));
  }
}

type Shape<C> = { safeParse: (choice: unknown) => { success: true; data: C } | { success: false } };

function read<C extends Choice>(shape: Shape<C>, choice: Choice, check: (choice: C) => Checked): Checked {
  const parsed = shape.safeParse(choice);
  return parsed.success ? check(parsed.data) : refuse('ballot-invalid', 'choice');
}

function checkConsent(choice: ConsentChoice): Checked {
  const { verdict, reason = '' } = choice;
  if (reason !== '') return { choice: { verdict, reason } };
  return verdict === 'object' ? refuse('ballot-no-reason', 'choice.reason') : { choice: { verdict } };
}

function checkChoice(round: Paper, { optionIds }: ChoiceChoice): Checked {
  const fault = faultInList(round, optionIds, 'choice.optionIds');
  if (fault !== null) return fault;
  if (optionIds.length > (round.settings.max ?? 1)) return refuse('ballot-too-many', 'choice.optionIds');
  return { choice: { optionIds: idsOf(round).filter((id) => optionIds.includes(id)) } };
}

/** All options left without an opinion is a ballot too: it says so. */
function checkScores(round: Paper, { scores }: ScoreChoice): Checked {
  for (const [id, score] of Object.entries(scores)) {
    const field = `choice.scores.${id}`;
    if (!isOption(round, id)) return refuse('ballot-foreign-option', field);
    if (score !== null && !isWhole(score, MAX_SCORE)) return refuse('ballot-out-of-range', field);
  }
  return { choice: { scores: Object.fromEntries(idsOf(round).map((id) => [id, scores[id] ?? null])) } };
}

/** Dots may be left over, but not all of them. */
function checkDots(round: Paper, { dots }: DotsChoice): Checked {
  const { budget = 0, cap = 0 } = round.settings;
  let used = 0;
  for (const [id, count] of Object.entries(dots)) {
    const field = `choice.dots.${id}`;
    if (!isOption(round, id)) return refuse('ballot-foreign-option', field);
    if (!isWhole(count, Number.MAX_SAFE_INTEGER)) return refuse('ballot-out-of-range', field);
    if (count > cap) return refuse('ballot-over-cap', field);
    used += count;
  }
  if (used > budget) return refuse('ballot-over-budget', 'choice.dots');
  if (used === 0) return refuse('ballot-empty', 'choice.dots');
  return { choice: { dots: Object.fromEntries(idsOf(round).map((id) => [id, dots[id] ?? 0])) } };
}

/** Not all options need a place: those left out share the last one. */
function checkRanking(round: Paper, { order }: RankingChoice): Checked {
  const fault = faultInList(round, order, 'choice.order');
  if (fault !== null) return fault;
  // Naming the last one too, or leaving it out, says the same: it is kept the same.
  const left = idsOf(round).filter((id) => !order.includes(id));
  return { choice: { order: left.length === 1 ? [...order, ...left] : order } };
}

function faultInList(round: Paper, ids: readonly OptionId[], field: string): Refusal | null {
  if (ids.length === 0) return refuse('ballot-empty', field);
  const foreign = ids.findIndex((id) => !isOption(round, id));
  if (foreign !== -1) return refuse('ballot-foreign-option', `${field}.${foreign}`);
  const double = ids.findIndex((id, at) => ids.indexOf(id) < at);
  return double === -1 ? null : refuse('ballot-double-option', `${field}.${double}`);
}

const idsOf = (round: Paper): OptionId[] => round.options.map(({ id }) => id);

const isOption = (round: Paper, id: string): boolean => round.options.some((option) => option.id === id);

// -0 is a whole number to JavaScript, but JSON and a database write it otherwise than 0.
const isWhole = (count: number, most: number): boolean =>
  Number.isInteger(count) && !Object.is(count, -0) && count >= 0 && count <= most;
