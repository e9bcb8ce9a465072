import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';
import { Decision } from './decision.ts';
import { Hash, KeyId } from './digest.ts';
import { SignoffRule } from './rule.ts';

/** What stands of a sign-off now, for everyone in the workshop: the last word of each partner that has not taken it back. */
export const SignoffLine = z.object({
  partnerId: PartnerId,
  decision: Decision,
  note: z.string(),
  /** Until which day its own organisation is consulted, as in 2027-03-01. */
  until: z.iso.date().nullable(),
  by: ParticipantId,
  /** Milliseconds since 1970. */
  at: z.number(),
  /** The version it agreed to before, and says the same of again. */
  reaffirms: z.int().min(1).nullable(),
});
export type SignoffLine = z.infer<typeof SignoffLine>;

/** A version as the stage carries it: what it is called, and where its sign-off stands. */
export const VersionHead = z.object({
  number: z.int().min(1),
  hash: Hash,
  keyId: KeyId,
  epoch: z.int().min(1),
  frozenAt: z.number(),
  by: ParticipantId,
  rule: SignoffRule,
  /** The partners it is put to: those there were when it was frozen. */
  partnerIds: z.array(PartnerId),
  /** Parts that are not as in the version before (`PartHash.id`), those gone too; null in a first one. */
  changed: z.array(z.string()).nullable(),
  /** How many parts there are, those gone too: of these `changed` is a part. */
  parts: z.int().min(0),
  signoffs: z.array(SignoffLine),
});
export type VersionHead = z.infer<typeof VersionHead>;
