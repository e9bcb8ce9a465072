import * as Y from 'yjs';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { copyName, openLocalCopy } from './local-copy.ts';
import { textBeyond } from './own-text.ts';
import { type Words, wordsOf } from './unsettled.ts';

type Options = {
  workshopId: WorkshopId;
  /** The working round that is on now: those before it are looked through. */
  epoch: number;
  participantId: ParticipantId;
  serverHas: ReadonlyMap<number, number>;
};

/**
 * What someone wrote in an earlier working round and the server never got: away when it was frozen, and back only after
 * it was reopened. Those copies are looked through once and wiped; else the words would lie in this browser, unread.
 */
export async function wordsLeftBehind(options: Options): Promise<Words[]> {
  const found: Words[] = [];
  for (let epoch = 1; epoch < options.epoch; epoch += 1) found.push(...(await wordsIn(epoch, options)));
  return found;
}

async function wordsIn(epoch: number, { workshopId, participantId, serverHas }: Options): Promise<Words[]> {
  const doc = new Y.Doc();
  const copy = openLocalCopy(copyName(workshopId, epoch, participantId), doc, () => undefined);
  await copy.loaded;
  const words = wordsOf(textBeyond(doc, serverHas));
  await copy.wipe();
  doc.destroy();
  return words;
}
