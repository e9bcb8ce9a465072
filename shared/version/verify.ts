import { checkChain, inOrder } from './verify-chain.ts';
import { type CheckedFile, checkFile, unreadFile } from './verify-file.ts';
import type { ChainFinding } from './verify-finding.ts';
import { readVersionText } from './verify-text.ts';

/**
 * Checks versions without the server they come from: the file alone, and, when one knows it from elsewhere, the
 * fingerprint of the server's key. The same in Node and in a browser. It says what holds and what doesn't; the words for
 * it are in shared/sentences/verify.ts. Pure.
 */
export type FileReport = CheckedFile & {
  /** Which of those that were given it is, from 0. */
  given: number;
  /** Nothing fails; the key may still have to be compared. */
  holds: boolean;
};

export type Report = {
  /** All of it. */
  holds: boolean;
  /** Whether it was said which key it must be. */
  compared: boolean;
  /** In the order of their numbers; what is no version comes last. */
  files: readonly FileReport[];
  /** What is wrong between the files. */
  chain: readonly ChainFinding[];
};

export type VerifyOptions = {
  /** The fingerprint it must have. */
  keyId?: string | null;
};

/** Of parsed JSON, which must not have gone through a schema. In text a name can stand twice: prefer `verifyTexts`. */
export const verify = (files: readonly unknown[], { keyId = null }: VerifyOptions = {}): Report =>
  reportOn(
    files.map((raw) => checkFile(raw, keyId)),
    keyId,
  );

/** Of files as they were read. */
export const verifyTexts = (texts: readonly string[], { keyId = null }: VerifyOptions = {}): Report =>
  reportOn(
    texts.map((text) => {
      const read = readVersionText(text);
      return read.ok ? checkFile(read.value, keyId) : unreadFile(read.fault, read.at);
    }),
    keyId,
  );

function reportOn(checked: readonly CheckedFile[], keyId: string | null): Report {
  const files = checked
    .map((file, given): FileReport => ({ ...file, given, holds: nothingFails(file) }))
    .sort(byNumber);
  const chain = checkChain(files.flatMap(({ file }) => (file === null ? [] : [file])));
  return {
    holds: files.length > 0 && files.every(({ holds }) => holds) && chain.length === 0,
    compared: keyId !== null,
    files,
    chain,
  };
}

const nothingFails = ({ findings, signoffs }: CheckedFile): boolean =>
  findings.every(({ outcome }) => outcome !== 'fails') && signoffs.every(({ faults }) => faults.length === 0);

function byNumber(one: FileReport, other: FileReport): number {
  if (one.file === null || other.file === null) return Number(one.file === null) - Number(other.file === null);
  return inOrder(one.file, other.file);
}
