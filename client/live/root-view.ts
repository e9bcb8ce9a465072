import type * as Y from 'yjs';
import type { Readable } from './readable.ts';

/**
 * What stands in one Map of the document (a root such as `notes:matrix`), as plain values: read when it is asked for,
 * and again only after something in it changed. Made once per place that shows it; see useRoot.
 */
export function rootView<T>(doc: Y.Doc, root: string, read: (doc: Y.Doc, root: string) => T): Readable<T> {
  const map = doc.getMap(root);
  let value: { read: T } | null = null;
  return {
    getSnapshot() {
      value ??= { read: read(doc, root) };
      return value.read;
    },
    subscribe(listener) {
      const onChange = (): void => {
        value = null;
        listener();
      };
      // What changed between reading and subscribing is not told any more.
      value = null;
      map.observeDeep(onChange);
      return () => map.unobserveDeep(onChange);
    },
  };
}
