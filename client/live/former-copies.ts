import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { wordsInCopy } from './copy-words.ts';
import { copyName } from './local-copy.ts';
import type { Words } from './unsettled.ts';
import { wipeCopy } from './wipe-copies.ts';

export type Former = {
  workshopId: WorkshopId;
  /** The working round that is on now: those before it are meant. */
  epoch: number;
  participantId: ParticipantId;
};

const namesOf = ({ workshopId, epoch, participantId }: Former): string[] =>
  Array.from({ length: epoch - 1 }, (_, before) => copyName(workshopId, before + 1, participantId));

/**
 * What someone wrote in an earlier working round and the server never got: away when it was frozen, and back only after
 * it was reopened. Those copies are looked through and wiped, else the words would lie in this browser, unread; each
 * only after what it holds was offered, and never one that can't be read. Never rejects.
 */
export async function offerLeftBehind(
  former: Former,
  serverHas: ReadonlyMap<number, number>,
  offer: (words: readonly Words[]) => void,
): Promise<void> {
  for (const name of namesOf(former)) {
    const words = await wordsInCopy(name, () => serverHas);
    if (words === null) continue;
    offer(words);
    await wipeCopy(name);
  }
}

/** Unread: for who says that none of it is theirs. */
export async function wipeLeftBehind(former: Former): Promise<void> {
  for (const name of namesOf(former)) await wipeCopy(name);
}
