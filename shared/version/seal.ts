import { z } from 'zod';
import { Hash, KeyId, PublicKey, Signature } from './digest.ts';
import { canonical, hashOfText } from './hash.ts';
import { Signoff } from './signoff.ts';
import { Version } from './version.ts';

/** What seals a version: the hash of its canonical JSON, signed with the server's key. `previous` as in the version. */
export const Seal = z.object({
  hash: Hash,
  previous: Hash.nullable(),
  signature: Signature,
  keyId: KeyId,
  publicKey: PublicKey,
});
export type Seal = z.infer<typeof Seal>;

/** A version as it is taken along. The sign-offs are those given when the file was made, oldest first. */
export const VersionFile = z.object({ version: Version, seal: Seal, signoffs: z.array(Signoff) });
export type VersionFile = z.infer<typeof VersionFile>;

/** Signs a text (see `signedText`); the key stays with whoever passes this. */
export type Sign = (
  what: 'version' | 'signoff',
  hash: string,
) => { signature: string; keyId: string; publicKey: string };

/** Seals a version: the exact text that is kept, and its seal. */
export function sealVersion(version: Version, sign: Sign): { content: string; seal: Seal } {
  // Once: of a large version this takes seconds, and what is kept is to the letter what was hashed.
  const content = canonical(version);
  const hash = hashOfText(content);
  return {
    content,
    seal: { hash, previous: version.previous?.hash ?? null, ...sign('version', hash) },
  };
}
