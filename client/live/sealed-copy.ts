import type { LocalCopy } from './local-copy.ts';

/**
 * Drops this browser's copy once what it holds is sealed: the text stands on the server, and kept here it would come
 * back one day as if it were still to be written. `isSealed`: frozen, and everything from here is settled. `lastLook`
 * offers what stands in the copy and not here, as another tab wrote it that was closed since; false where the copy can't
 * be read, and then it stays. Returns what is to be called whenever it may have become so.
 */
export function dropWhenSealed(copy: LocalCopy, isSealed: () => boolean, lastLook: () => Promise<boolean>): () => void {
  let dropping = false;
  return () => {
    if (dropping || !isSealed()) return;
    // A copy that comes in late may hold words that the server has yet to refuse.
    copy.loaded.then(async () => {
      if (dropping || !isSealed()) return;
      dropping = true;
      if (await lastLook()) await copy.wipe();
    });
  };
}
