import type { Signoff } from './signoff.ts';

/** What checking can find: closed lists, each with its sentence in shared/sentences/verify.ts. Of a file, in the order it is told: */
export type Check = 'format' | 'hash' | 'signature' | 'key' | 'previous';

export type Fault =
  /** No JSON. */
  | 'not-json'
  /** A name twice in one object: readers differ in which of the two they show. */
  | 'key-twice'
  | 'too-deep'
  /** JSON, of another kind or of a newer release. */
  | 'other-format'
  /** A part is missing, too many or of another shape. */
  | 'misfit'
  | 'hash-differs'
  | 'signature-differs'
  /** The fingerprint in the file is not that of the key in the file. */
  | 'key-not-its-own'
  /** Not the key that was asked for. */
  | 'key-other'
  | 'previous-differs';

export type Finding =
  | { check: Check; outcome: 'holds' }
  /** The fingerprint belongs to the key, and nobody said which it must be. */
  | { check: 'key'; outcome: 'open' }
  /** `at`: where in the file, as `version.blocks.0.title`; null where there is no place to point to. */
  | { check: Check; outcome: 'fails'; fault: Fault; at: string | null };

/** What is wrong with one sign-off: another version, another entry before it, its words, its signature, another key. */
export type SignoffFault = 'version' | 'previous' | 'hash' | 'signature' | 'key';

/** `number`: from 1, as they were given. */
export type SignoffFinding = { number: number; signoff: Signoff; faults: readonly SignoffFault[] };

export type ChainFault =
  /** This number is not among the files. */
  | 'gap'
  /** It was not made on the version before it that is among the files. */
  | 'link'
  /** Two versions have this number. */
  | 'fork'
  /** The same version twice, with sign-offs that contradict each other. */
  | 'signoffs'
  /** Of another workshop than the first. */
  | 'workshop'
  /** Sealed with another key than the first. */
  | 'key';

export type ChainFinding = { fault: ChainFault; number: number };
