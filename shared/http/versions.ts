import { z } from 'zod';
import { ParticipantId } from '../ids.ts';
import { Reason } from '../stage/hidden.ts';
import { Decision, SignoffNote } from '../version/decision.ts';
import { Hash, KeyId, PublicKey, Signature } from '../version/digest.ts';
import { PreflightItem } from '../version/preflight.ts';
import { Signoff } from '../version/signoff.ts';
import { Problem } from './problem.ts';

/**
 * Bodies and answers of freezing, versions and sign-offs, under `/api/workshops/:id`; heads of all versions with their
 * sign-offs stand in the stage.
 *
 *   GET    preflight                     -> Preflight, for who steers
 *   POST   versions                      FreezeRequest -> 201 Frozen; 409 NotReady with what is open
 *   GET    versions           (?seat=view) -> Versions
 *   GET    versions/:n                   -> VersionFile (version/seal.ts); for persons only: the log is in it
 *   GET    versions/:n.json              the same, as a file
 *   POST   versions/:n/signoffs          SignoffRequest -> 201 SignoffAnswer, for one's own partner
 *   DELETE versions/:n/signoffs          -> SignoffAnswer: one's own partner takes its word back
 *   POST   reopen                        ReopenRequest -> StageAnswer; also calls off a freeze that can't be finished
 *
 * and without a seat:
 *
 *   GET    /api/versions/:hash           -> VersionStatus: for who holds a paper with that hash
 *   GET    /api/key                      -> ServerKey
 */
export const Preflight = z.object({ items: z.array(PreflightItem) });
export type Preflight = z.infer<typeof Preflight>;

export const MAX_REMARK = 1_000;
const itemIds = z.array(PreflightItem.shape.id).max(500);

export const FreezeRequest = z.object({
  /** Ids of what she saw open and goes on with. */
  accepted: itemIds.default([]),
  remark: z.string().trim().normalize('NFC').max(MAX_REMARK).default(''),
  /**
   * Which announcement this is the zero of, by its `at`: 409 `conflict` once it was stopped, and before its time. Without
   * it the text is frozen at once.
   */
  announcedAt: z.number().optional(),
});
export type FreezeRequest = z.infer<typeof FreezeRequest>;

export const Frozen = z.object({
  version: z.object({ number: z.int(), hash: Hash, signature: Signature, keyId: KeyId }),
});
export type Frozen = z.infer<typeof Frozen>;

/** All that is open now, also what was accepted. */
export const NotReady = Problem.extend({ items: z.array(PreflightItem) });
export type NotReady = z.infer<typeof NotReady>;

export const Versions = z.object({
  versions: z.array(
    z.object({
      number: z.int(),
      epoch: z.int(),
      frozenAt: z.number(),
      by: ParticipantId,
      hash: Hash,
      previous: Hash.nullable(),
      signature: Signature,
      keyId: KeyId,
      publicKey: PublicKey,
    }),
  ),
});
export type Versions = z.infer<typeof Versions>;

/** `until` belongs to `consult`; a note must go with `agreed-with-note` and `not-agreed`. `hash`: of what was read. */
export const SignoffRequest = z.object({
  decision: Decision,
  note: SignoffNote.default(''),
  until: z.iso.date().nullable().default(null),
  hash: Hash.optional(),
  /** The version one agreed to before, and says the same of again. */
  reaffirms: z.int().min(1).nullable().default(null),
});
export type SignoffRequest = z.infer<typeof SignoffRequest>;

export const SignoffAnswer = z.object({ signoff: Signoff });
export type SignoffAnswer = z.infer<typeof SignoffAnswer>;

export const ReopenRequest = z.object({ reason: Reason });
export type ReopenRequest = z.infer<typeof ReopenRequest>;

/** Where a version stands, for anyone who holds its hash. No person is in it, and no partner by name. */
export const VersionStatus = z.object({
  title: z.string(),
  number: z.int(),
  frozenAt: z.number(),
  keyId: KeyId,
  agreed: z.int(),
  needed: z.int(),
  of: z.int(),
  complete: z.boolean(),
  /** How many partners said they don't agree, and how many consult their own organisation. */
  notAgreed: z.int(),
  consulting: z.int(),
  /** Whether there is no newer version. */
  newest: z.boolean(),
  /** Whether it is being worked on again. */
  reopened: z.boolean(),
});
export type VersionStatus = z.infer<typeof VersionStatus>;

export const ServerKey = z.object({ keyId: KeyId, publicKey: PublicKey });
export type ServerKey = z.infer<typeof ServerKey>;
