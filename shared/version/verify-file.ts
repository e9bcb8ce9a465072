import type { z } from 'zod';
import { keyIdOf, signatureHolds } from './hash.ts';
import { Seal, VersionFile } from './seal.ts';
import type { Check, Fault, Finding, SignoffFinding } from './verify-finding.ts';
import { hashOfRaw, isRecord } from './verify-raw.ts';
import { checkSignoffs } from './verify-signoffs.ts';
import { VERSION_FORMAT } from './version.ts';

/** Checks one file by itself: what was read of it, and all that follows from what is in it. */
export type CheckedFile = {
  findings: readonly Finding[];
  signoffs: readonly SignoffFinding[];
  /** What the file says; null where it isn't a version. Believe it only when everything holds. */
  file: VersionFile | null;
};

/** Beside what is sealed nothing may stand: it would look as if it were. What is in `version` is under the hash anyway. */
const Format = VersionFile.extend({ seal: Seal.strict() }).strict();

const holds = (check: Check): Finding => ({ check, outcome: 'holds' });
const fails = (check: Check, fault: Fault, at: string | null = null): Finding => ({
  check,
  outcome: 'fails',
  fault,
  at,
});
const judged = (check: Check, good: boolean, fault: Fault): Finding => (good ? holds(check) : fails(check, fault));

/** A file of which nothing else can be said. */
export const unreadFile = (fault: Fault, at: string | null): CheckedFile => ({
  findings: [fails('format', fault, at)],
  signoffs: [],
  file: null,
});

/** `keyId`: the fingerprint it must have; null to leave that open. */
export function checkFile(raw: unknown, keyId: string | null): CheckedFile {
  const version = isRecord(raw) ? raw.version : undefined;
  if (!isRecord(raw) || !isRecord(version) || version.format !== VERSION_FORMAT) {
    return unreadFile('other-format', isRecord(version) ? 'version.format' : null);
  }
  const format = Format.safeParse(raw);
  const shape = format.success ? holds('format') : fails('format', 'misfit', placeOf(format.error));
  const seal = Seal.safeParse(raw.seal);
  if (!seal.success) return { findings: [shape], signoffs: [], file: null };
  return {
    findings: [
      shape,
      judged('hash', hashOfRaw(version) === seal.data.hash, 'hash-differs'),
      judged('signature', signatureHolds('version', seal.data), 'signature-differs'),
      judgedKey(seal.data, keyId),
      judged('previous', namesPrevious(version, seal.data), 'previous-differs'),
    ],
    signoffs: checkSignoffs(raw.signoffs, seal.data),
    file: format.success ? format.data : null,
  };
}

function judgedKey(seal: Seal, keyId: string | null): Finding {
  if (keyIdOf(seal.publicKey) !== seal.keyId) return fails('key', 'key-not-its-own');
  if (keyId === null) return { check: 'key', outcome: 'open' };
  return judged('key', keyId === seal.keyId, 'key-other');
}

/** The seal and the version name the same version before it, and it is the one just before. */
function namesPrevious({ previous, freeze }: Record<string, unknown>, seal: Seal): boolean {
  const number = isRecord(freeze) ? freeze.number : undefined;
  if (previous === null) return seal.previous === null && number === 1;
  return isRecord(previous) && previous.hash === seal.previous && Number(previous.number) + 1 === number;
}

/** Where the first thing stands that doesn't fit. */
function placeOf({ issues }: z.ZodError): string | null {
  const [issue] = issues;
  if (issue === undefined) return null;
  const names = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path.map(String), ...names].join('.');
}
