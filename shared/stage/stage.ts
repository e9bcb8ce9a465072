import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';
import { Role } from '../roles.ts';
import { VersionHead } from '../version/head.ts';
import { SignoffRule } from '../version/rule.ts';
import { Round } from '../voting/round.ts';
import { Agenda, PLAIN_AGENDA } from './agenda.ts';
import { Hidden } from './hidden.ts';
import { Lock } from './locks.ts';
import { SilentRound } from './silent.ts';
import { Spotlight } from './target.ts';
import { NO_TIME_USED, Timer, TimeUsed } from './timer.ts';

/**
 * The stage (regie): what the facilitator steers, as one small JSON document. It is the only thing the server pushes
 * beside the shared document; `rev` grows by one with every change. What people write is never in it.
 */
export const PartnerKind = z.enum(['school', 'board', 'institute', 'other']);
export type PartnerKind = z.infer<typeof PartnerKind>;

/** How many colours there are before the pattern changes. */
export const PARTNER_COLOURS = 8;

export const PartnerName = z.string().trim().min(1).max(80);
export const PersonName = z.string().trim().min(1).max(60);

export const Partner = z.object({
  id: PartnerId,
  name: PartnerName,
  kind: PartnerKind,
  /** 0, 1, 2 … in order of arrival: colour is `index % 8`, pattern is `floor(index / 8)`. */
  index: z.int().min(0),
});
export type Partner = z.infer<typeof Partner>;

export const Participant = z.object({
  id: ParticipantId,
  name: PersonName,
  /** Only who steers may belong to no partner. */
  partnerId: PartnerId.nullable(),
  role: Role.exclude(['view']),
  /** The same person under another id, after a lost device: everything said of this one is theirs. */
  mergedInto: ParticipantId.optional(),
});
export type Participant = z.infer<typeof Participant>;

/** One who votes for their partner, and who may do it in their place. */
const Voter = z.object({
  partnerId: PartnerId,
  participantId: ParticipantId,
  alternateId: ParticipantId.nullable(),
});

/** One who signs off for their partner, and who may do it in their place. */
const Signatory = Voter;

/** She said that she is going to freeze; the freeze itself is another act. Milliseconds since 1970. */
const Freezing = z.object({ by: ParticipantId, at: z.number(), freezesAt: z.number() });

export const Phase = z.enum(['open', 'sealing', 'frozen']);
export type Phase = z.infer<typeof Phase>;

export const Stage = z.object({
  rev: z.int().min(0),
  phase: Phase,
  /** The working round; it grows by one at each reopening. */
  epoch: z.int().min(1),
  joining: z.object({ open: z.boolean(), newPartners: z.boolean() }),
  /** Workshops made before there were agendas have none stored: theirs is the guide as it is. */
  agenda: Agenda.default(PLAIN_AGENDA),
  /** Null when she shows nothing in particular: the projector then shows who is at the table and how to join. */
  spotlight: Spotlight.nullable().default(null),
  timer: Timer.nullable().default(null),
  time: TimeUsed.default(NO_TIME_USED),
  locks: z.array(Lock).default([]),
  /** Grows by one with every change of `locks`: an edit made under other locks is refused by the store. */
  lockRev: z.int().min(0).default(0),
  silent: SilentRound.nullable().default(null),
  hidden: z.array(Hidden).default([]),
  /** Every round of this workshop, the oldest first, withdrawn ones too. What was chosen in them is never here. */
  rounds: z.array(Round).default([]),
  /** Whom partners mandated to vote for them, where each partner has one vote. */
  voters: z.array(Voter).default([]),
  freezing: Freezing.nullable().default(null),
  /** Every version, the oldest first. */
  versions: z.array(VersionHead).default([]),
  /** When the next version will count as agreed. */
  signoffRule: SignoffRule.default({ kind: 'all' }),
  /** Whom partners named to sign off for them; of the others anyone may. */
  signatories: z.array(Signatory).default([]),
  /** When the workshop is removed with everything in it; null for never. Milliseconds since 1970. */
  keepUntil: z.number().nullable().default(null),
  partners: z.array(Partner),
  participants: z.array(Participant),
});
export type Stage = z.infer<typeof Stage>;

/** A workshop's stage as it begins, before anyone is there. */
export const FRESH_STAGE: Stage = Stage.parse({
  rev: 0,
  phase: 'open',
  epoch: 1,
  joining: { open: true, newPartners: true },
  partners: [],
  participants: [],
});

export const MAX_PARTNERS = 40;
export const MAX_PARTICIPANTS = 500;
