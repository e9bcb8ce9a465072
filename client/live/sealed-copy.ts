import type { LocalCopy } from './local-copy.ts';

/**
 * Drops this browser's copy once what it holds is sealed: the text stands on the server, and kept here it would come
 * back one day as if it were still to be written. `isSealed`: frozen, and everything from here is settled. Returns what
 * is to be called whenever that may have become so.
 */
export function dropWhenSealed(copy: LocalCopy, isSealed: () => boolean): () => void {
  let dropped = false;
  return () => {
    if (dropped || !isSealed()) return;
    // A copy that comes in late may hold words that the server has yet to refuse.
    copy.loaded.then(() => {
      if (dropped || !isSealed()) return;
      dropped = true;
      return copy.wipe();
    });
  };
}
