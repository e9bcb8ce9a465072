import { keyIdOf, signatureHolds } from './hash.ts';
import type { Seal } from './seal.ts';
import { Signoff } from './signoff.ts';
import type { SignoffFault, SignoffFinding } from './verify-finding.ts';
import { hashOfRaw, isRecord } from './verify-raw.ts';

/**
 * Checks the chain of sign-offs. One that was changed, put elsewhere or taken out of the middle shows; those given after
 * the file was made are not in it, so that fewer at the end is an earlier file, and holds.
 */
export function checkSignoffs(raw: unknown, seal: Seal): SignoffFinding[] {
  if (!Array.isArray(raw)) return [];
  let before = seal.hash;
  return raw.flatMap((one: unknown, at): SignoffFinding[] => {
    const parsed = Signoff.safeParse(one);
    // What is no sign-off is named as such with the format of the file.
    if (!parsed.success || !isRecord(one)) return [];
    const finding = { number: at + 1, signoff: parsed.data, faults: faultsOf(one, parsed.data, { seal, before }) };
    before = parsed.data.hash;
    return [finding];
  });
}

function faultsOf(
  raw: Record<string, unknown>,
  signoff: Signoff,
  { seal, before }: { seal: Seal; before: string },
): SignoffFault[] {
  const { hash, signature, keyId, publicKey, ...said } = raw;
  const checks: readonly [SignoffFault, boolean][] = [
    ['version', signoff.version === seal.hash],
    ['previous', signoff.previous === before],
    ['hash', hashOfRaw(said) === hash],
    ['signature', signatureHolds('signoff', signoff)],
    ['key', publicKey === seal.publicKey && keyId === keyIdOf(signoff.publicKey)],
  ];
  return checks.flatMap(([fault, holds]) => (holds ? [] : [fault]));
}
