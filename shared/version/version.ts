import { z } from 'zod';
import { Guide, Locale } from '../guide/guide.ts';
import { LogLine } from '../http/log.ts';
import { ParticipantId, WorkshopId } from '../ids.ts';
import { Agenda } from '../stage/agenda.ts';
import { Hidden } from '../stage/hidden.ts';
import { Participant, Partner } from '../stage/stage.ts';
import { Hash } from './digest.ts';
import { PreflightItem } from './preflight.ts';
import { SignoffRule } from './rule.ts';
import { SealedBlock, SealedCheck, SealedMatrix, SealedRound, SealedScenario } from './sealed.ts';

/**
 * A version (versie): everything a workshop came to at one instant, as JSON that stands alone. It is sealed by its hash
 * (seal.ts), agreed to by sign-offs (signoff.ts), checked without a server (verify.ts), and compared (compare.ts).
 * Never in it: drafts of silent rounds, the text of hidden notes, who chose what in a secret round, anything unrevealed.
 */
export const VERSION_FORMAT = 'gesprekstafel.version.1';

/** What freezing was asked with, and the instant it stands for. */
export const Freeze = z.object({
  number: z.int().min(1),
  epoch: z.int().min(1),
  /** Everything stored up to and including this number is in the version, and nothing after. */
  seq: z.int().min(0),
  /** Milliseconds since 1970. */
  at: z.number(),
  by: ParticipantId,
  /** What the pre-flight list still named, and she accepted. */
  accepted: z.array(PreflightItem),
  remark: z.string(),
});
export type Freeze = z.infer<typeof Freeze>;

/** Someone of the workshop; `seenAt` is when they were last here, null for who never was. */
const SealedParticipant = Participant.extend({ seenAt: z.number().nullable() });

/** A part as it can be compared: a block, the matrix, a scenario, a round, the checklist. `id` as `targetKey`, or `checklist`. */
export const PartHash = z.object({
  id: z.string(),
  hash: Hash,
  /** Against the version before; in a first one everything is new. */
  change: z.enum(['new', 'same', 'changed']),
});
export type PartHash = z.infer<typeof PartHash>;

export const Version = z.object({
  format: z.literal(VERSION_FORMAT),
  workshop: z.object({ id: WorkshopId, title: z.string(), locale: Locale, createdAt: z.number() }),
  freeze: Freeze,
  /** The version before this one: what chains them. */
  previous: z.object({ number: z.int().min(1), hash: Hash }).nullable(),
  /** Whole, so that the questions can be read with the answers; the agenda lies over it in `blocks`. */
  guide: Guide,
  guideHash: Hash,
  agenda: Agenda,
  partners: z.array(Partner),
  participants: z.array(SealedParticipant),
  /** In the agenda's order; what is off the agenda only where something was said. */
  blocks: z.array(SealedBlock),
  matrix: SealedMatrix,
  scenarios: z.array(SealedScenario),
  checklist: z.array(SealedCheck),
  /** Without those that were withdrawn or never opened. */
  rounds: z.array(SealedRound),
  /** What was hidden for now at that moment: that it was, by whom and why. */
  hidden: z.array(Hidden),
  /** Oldest first, up to the freeze. */
  log: z.array(LogLine),
  rule: SignoffRule,
  parts: z.array(PartHash),
  /** Parts of the version before that are not in this one. */
  gone: z.array(z.string()),
});
export type Version = z.infer<typeof Version>;
