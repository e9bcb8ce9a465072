import { createContext, useContext } from 'react';
import type * as Y from 'yjs';

/** The shared document, for what shows words of it; null until all of it is there. */
export const BoardContext = createContext<Y.Doc | null>(null);

export function useBoard(): Y.Doc {
  const doc = useContext(BoardContext);
  if (doc === null) throw new Error('this part is shown without the shared document');
  return doc;
}
