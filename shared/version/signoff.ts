import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';
import { Decision } from './decision.ts';
import { Hash, KeyId, PublicKey, Signature } from './digest.ts';
import { hashOf } from './hash.ts';
import type { SignoffLine } from './head.ts';

/**
 * Sign-offs (akkoorden) of a version, as a chain: each names the hash of the version and of the entry before it, and is
 * signed by the server. What was said is never changed; a partner that takes its word back adds an entry.
 */
const Said = z.object({
  version: Hash,
  /** The entry before; the version's own hash in the first. */
  previous: Hash,
  partnerId: PartnerId,
  partner: z.string(),
  decision: z.enum([...Decision.options, 'withdrawn']),
  note: z.string(),
  /** Until which day its own organisation is consulted. */
  until: z.iso.date().nullable(),
  reaffirms: z.int().min(1).nullable(),
  by: ParticipantId,
  name: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type Said = z.infer<typeof Said>;

export const Signoff = Said.extend({ hash: Hash, signature: Signature, keyId: KeyId, publicKey: PublicKey });
export type Signoff = z.infer<typeof Signoff>;

/** What of an entry is hashed. */
export const saidOf = ({ hash, signature, keyId, publicKey, ...said }: Signoff): Said => said;

export const signoffHash = (said: Said): string => hashOf(said);

/** The last word of each partner, those taken back left out, in the order they were given. */
export function standingSignoffs(signoffs: readonly Signoff[]): SignoffLine[] {
  const last = new Map<PartnerId, Signoff>();
  for (const signoff of signoffs) {
    last.delete(signoff.partnerId);
    last.set(signoff.partnerId, signoff);
  }
  return [...last.values()].flatMap(({ partnerId, decision, note, until, by, at, reaffirms }) =>
    decision === 'withdrawn' ? [] : [{ partnerId, decision, note, until, by, at, reaffirms }],
  );
}
