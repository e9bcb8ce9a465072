import type { Note } from '../../../shared/board/notes.ts';
import { type Hidden, hiddenAs } from '../../../shared/stage/hidden.ts';

/** The notes of a root that the hall may see: without the bin, and without what is hidden for now. Pure. */
export const onTable = <N extends Note>(notes: readonly N[], root: string, hidden: readonly Hidden[]): N[] =>
  notes.filter(({ id, removed }) => !removed && hiddenAs(hidden, root, id) === null);
