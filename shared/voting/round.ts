import { z } from 'zod';
import { OptionId, RoundId } from '../ids.ts';
import { Spotlight } from '../stage/target.ts';
import { misfits } from './fitting.ts';

/**
 * A round (stemronde). `RoundDefinition` is what the facilitator asks for; `Round` is what everybody may know of it and
 * what the stage carries. No choice and no total is ever in a Round: results travel apart, and only when they may.
 */
export const Method = z.enum(['consent', 'choice', 'score', 'dots', 'ranking']);
export type Method = z.infer<typeof Method>;

/** From open to closed; a round can only move to the right. */
export const RoundKind = z.enum(['pulse', 'named', 'secret']);
export type RoundKind = z.infer<typeof RoundKind>;

/** Who casts: every participant on the roll, or one mandated voter per partner. */
export const Electorate = z.enum(['participants', 'partners']);
export type Electorate = z.infer<typeof Electorate>;

export const MAX_OPTIONS = 20;
export const MAX_OPTION_TITLE = 200;
const MAX_BUDGET = 100;
const MAX_ROUND_MINUTES = 240;

const subjectId = z.string().min(1).max(64);
const OptionTitle = z.string().trim().min(1).max(MAX_OPTION_TITLE);

export const Subject = z.object({
  kind: z.enum(['scenarios', 'variants', 'options']),
  /** Which scenarios or variants; without it all there are. */
  ids: z.array(subjectId).min(1).max(MAX_OPTIONS).optional(),
  /** Options typed in, for the kind `options`. */
  options: z
    .array(z.object({ title: OptionTitle }))
    .min(1)
    .max(MAX_OPTIONS)
    .optional(),
});
export type Subject = z.infer<typeof Subject>;

const Settings = z.object({
  /** choice: at most this many options on one ballot. */
  max: z.int().min(1).max(MAX_OPTIONS).optional(),
  /** dots: how many a voter has. */
  budget: z.int().min(1).max(MAX_BUDGET).optional(),
  /** dots: the most on one option. */
  cap: z.int().min(1).max(MAX_BUDGET).optional(),
});

/** A share from 0 to 1. It is read as the simplest fraction that prints as this number: 0.6667 is not two thirds, 2/3 is. */
const Share = z.number().min(0).max(1);

export const Threshold = z.object({ of: z.enum(['eligible', 'cast']), atLeast: Share });
export type Threshold = z.infer<typeof Threshold>;

const definition = z.object({
  title: z.string().trim().min(1).max(120),
  /** The one sentence that is asked. */
  question: z.string().trim().min(1).max(300).optional(),
  subject: Subject,
  method: Method,
  kind: RoundKind,
  electorate: Electorate,
  settings: Settings.default({}),
  /** The share of those on the roll that must have cast. */
  quorum: Share.optional(),
  /** The share that must support an option; `support` in verdict.ts says what counts as support. */
  threshold: Threshold.optional(),
  /** Milliseconds since 1970, on the server's clock. */
  closesAt: z.int().min(0).optional(),
  /** A time limit counted from opening; not together with `closesAt`. */
  minutes: z.int().min(1).max(MAX_ROUND_MINUTES).optional(),
  /** A pulse shows its result while it is open, unless this is false. */
  live: z.boolean().optional(),
  /** To practise: cast and revealed like a real one, but nothing is decided by it. */
  practice: z.boolean().optional(),
  /** The round on the same question that this one repeats. */
  before: RoundId.optional(),
  /** Where it belongs. */
  target: Spotlight.optional(),
});

/** The body of POST rounds. Settings that don't fit the method are refused with their path. */
export const RoundDefinition = definition.superRefine((round, context) => {
  for (const path of misfits(round, optionCount(round.subject))) context.addIssue({ code: 'custom', path });
});
export type RoundDefinition = z.infer<typeof RoundDefinition>;

/** How many options a subject names itself; null when it means all there are. */
function optionCount({ kind, ids, options }: Subject): number | null {
  return (kind === 'options' ? options : ids)?.length ?? null;
}

export const RoundOption = z.object({
  id: OptionId,
  title: OptionTitle,
  /** The scenario or variant it was copied from. */
  about: subjectId.optional(),
});
export type RoundOption = z.infer<typeof RoundOption>;

export const RoundStatus = z.enum(['defined', 'open', 'closed', 'revealed', 'decided', 'withdrawn']);
export type RoundStatus = z.infer<typeof RoundStatus>;

/** How many may cast. `people` are the voters (one per partner where each partner has one), `partners` their partners. */
export const Eligible = z.object({ people: z.int().min(0), partners: z.int().min(0) });
export type Eligible = z.infer<typeof Eligible>;

/** What a round came to, written by the facilitator. Empty texts are left empty. */
export const Outcome = z.object({
  decided: z.string().trim().min(1).max(2_000),
  reservations: z.string().trim().max(2_000).default(''),
  owner: z.string().trim().max(120).default(''),
  /** A day, as in 2027-03-01. */
  reviewAt: z.iso.date().nullable().default(null),
});
export type Outcome = z.infer<typeof Outcome>;

const moment = z.int().min(0).nullable();

export const Round = definition.extend({
  id: RoundId,
  /** Copied for good when the round opens; before that as they would be. */
  options: z.array(RoundOption).max(MAX_OPTIONS),
  status: RoundStatus,
  openedAt: moment,
  closesAt: moment,
  closedAt: moment,
  revealedAt: moment,
  /** Null before opening. */
  eligible: Eligible.nullable(),
  /** The mark of a show of hands: how many hands were counted beside the ballots. What they chose is in the result only. */
  hands: z.object({ people: z.int().min(0), present: z.int().min(0) }).nullable(),
  outcome: Outcome.nullable(),
});
export type Round = z.infer<typeof Round>;

/** Whether the result may be seen while the round is open. */
export const isLive = ({ kind, live }: Pick<Round, 'kind' | 'live'>): boolean => kind === 'pulse' && live !== false;

/** Whether the result may be seen now. */
export const showsResult = (round: Round): boolean =>
  round.status === 'revealed' ||
  round.status === 'decided' ||
  (isLive(round) && (round.status === 'open' || round.status === 'closed'));
