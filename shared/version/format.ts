import { KeyId } from './digest.ts';

/** Hashes and keys as people read them aloud and compare them: on the page, on paper and in a terminal the same. Pure. */

/** A key's fingerprint in groups of four: `1f2e 3d4c …`. Any hexadecimal can be told so. */
export const fingerprint = (keyId: string): string => keyId.match(/.{1,4}/g)?.join(' ') ?? '';

/** What someone typed from a paper as a key id: spaces, dashes and capitals are theirs to choose. Null for anything else. */
export function parseFingerprint(typed: string): string | null {
  const parsed = KeyId.safeParse(typed.replace(/[\s:-]/g, '').toLowerCase());
  return parsed.success ? parsed.data : null;
}

/** The first eight characters: enough to tell versions apart at sight, not to compare by. */
export const shortHash = (hash: string): string => hash.slice(0, 8);
