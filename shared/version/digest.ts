import { z } from 'zod';

/** Hashes, keys and signatures as they are told: lower-case hexadecimal. How they are made is in hash.ts. */
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** SHA-256 of canonical JSON. */
export const Hash = hex(32);
/** Ed25519, the raw 32 bytes. */
export const PublicKey = hex(32);
export const Signature = hex(64);
/** A key's fingerprint: the first 16 bytes of the SHA-256 of its 32 bytes. */
export const KeyId = hex(16);
