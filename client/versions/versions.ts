import type { Stage } from '../../shared/stage/stage.ts';
import type { VersionHead } from '../../shared/version/head.ts';

/**
 * Versions (versies) to be read: the list, one as a page like paper, two beside each other, and the packet one takes home.
 * Freezing is in client/freezing, sign-off in client/signoff, checking a file in client/verify. This file is pure.
 */
type Versions = Pick<Stage, 'versions'>;

export const newestFirst = ({ versions }: Versions): VersionHead[] => versions.toSorted((a, b) => b.number - a.number);

/** The version an address names; null for none, and for one that isn't there. */
export function versionAt({ versions }: Versions, number: string | undefined | null): VersionHead | null {
  return versions.find((head) => String(head.number) === number) ?? null;
}

/** Whether people work on from this version: it is the newest, and the text is open again. */
export const isReopened = (stage: Pick<Stage, 'versions' | 'phase'>, { number }: VersionHead): boolean =>
  stage.phase === 'open' && stage.versions.at(-1)?.number === number;

/** Which version one is laid beside: the one asked for, else the one before, else the one after; null when it is alone. */
export function besideOf(stage: Versions, head: VersionHead, asked: string | null): VersionHead | null {
  const chosen = versionAt(stage, asked);
  if (chosen !== null && chosen.number !== head.number) return chosen;
  const others = newestFirst(stage).filter(({ number }) => number !== head.number);
  return others.find(({ number }) => number < head.number) ?? others.at(-1) ?? null;
}

/** The public address of a version, for who holds a paper: on an origin that phones can reach (that of the join link). */
export const statusLink = (joinLink: string, hash: string): string => new URL(`/v/${hash}`, joinLink).href;
