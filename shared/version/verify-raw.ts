import { hashOf } from './hash.ts';

/** What was read, as it was read: hashing what a schema made of it would hash something else than what was sealed. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null for what has no canonical form, as half a surrogate pair: nothing sealed ever had that. */
export function hashOfRaw(value: unknown): string | null {
  try {
    return hashOf(value);
  } catch {
    return null;
  }
}
