import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * Canonical form, hashes and signatures, the same in Node and in a browser, over plain http too. JSON is made canonical by
 * RFC 8785, hashed by SHA-256, signed by Ed25519 (RFC 8032). Everything is told in lower-case hexadecimal.
 */
/** The canonical JSON of a value. Throws for what JSON can't hold (undefined, NaN, half a surrogate pair). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('nothing that JSON can hold');
  return text;
}

/** SHA-256 of the canonical JSON. */
export const hashOf = (value: unknown): string => hashOfText(canonical(value));

/** SHA-256 of a text that is canonical already. */
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A public key's fingerprint, as `KeyId`. */
export const keyIdOf = (publicKey: string): string => bytesToHex(sha256(hexToBytes(publicKey))).slice(0, 32);

/** What is signed: a word that says what it is, so that a signature of one thing never passes for one of another. */
export const signedText = (what: 'version' | 'signoff', hash: string): string => `gesprekstafel ${what} ${hash}`;

export function signatureHolds(
  what: 'version' | 'signoff',
  { hash, signature, publicKey }: { hash: string; signature: string; publicKey: string },
): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), utf8ToBytes(signedText(what, hash)), hexToBytes(publicKey), {
      zip215: false,
    });
  } catch {
    // No key, or no signature, at all.
    return false;
  }
}
