import { useMemo } from 'react';
import type * as Y from 'yjs';
import { rootView } from './root-view.ts';
import { useReadable } from './use-live.ts';

/** What stands in a root now; `read` is a function of a module, such as readNotes, not one made on the spot. */
export function useRoot<T>(doc: Y.Doc, root: string, read: (doc: Y.Doc, root: string) => T): T {
  return useReadable(useMemo(() => rootView(doc, root, read), [doc, root, read]));
}
