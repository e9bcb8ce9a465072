import type { VersionFile } from './seal.ts';
import type { ChainFinding } from './verify-finding.ts';

const numberOf = ({ version }: VersionFile): number => version.freeze.number;

/** In the order of their numbers; of the same version the file with the fewest sign-offs first. */
export const inOrder = (one: VersionFile, other: VersionFile): number =>
  numberOf(one) - numberOf(other) || one.signoffs.length - other.signoffs.length;

/** Checks whether files, in order, are one chain of versions. What is before the first or after the last can't be known. */
export function checkChain(files: readonly VersionFile[]): ChainFinding[] {
  const first = files[0];
  if (first === undefined) return [];
  return files.flatMap((file, at): ChainFinding[] => {
    const before = files[at - 1];
    const number = numberOf(file);
    if (before === undefined) return [];
    if (file.version.workshop.id !== first.version.workshop.id) return [{ fault: 'workshop', number }];
    const key: ChainFinding[] = file.seal.publicKey === first.seal.publicKey ? [] : [{ fault: 'key', number }];
    return [...key, ...linkOf(before, file)];
  });
}

function linkOf(before: VersionFile, file: VersionFile): ChainFinding[] {
  const number = numberOf(file);
  if (number === numberOf(before)) {
    if (file.seal.hash !== before.seal.hash) return [{ fault: 'fork', number }];
    const begins = before.signoffs.every(({ hash }, at) => file.signoffs[at]?.hash === hash);
    return begins ? [] : [{ fault: 'signoffs', number }];
  }
  if (number > numberOf(before) + 1) return [{ fault: 'gap', number: numberOf(before) + 1 }];
  return file.seal.previous === before.seal.hash ? [] : [{ fault: 'link', number }];
}
