import type { Note } from '../../shared/board/notes.ts';
import { GENERAL_ASPECT, type ScenarioAspect } from '../../shared/board/scenarios.ts';
import type { Lists } from './lists.ts';

/** A scenario's own notes under one heading. `open`: new ones can come here. */
export type OwnHeap = { aspect: ScenarioAspect; notes: readonly Note[]; open: boolean };

const NONE: readonly Note[] = [];

/** A heap for each aspect; and where notes lie under an aspect that nobody knows, those together, so that none is out of sight. */
export function ownHeaps(aspects: readonly ScenarioAspect[], lists: Lists<Note>): OwnHeap[] {
  const heaps = aspects.map((aspect) => ({ aspect, notes: lists.get(aspect.id) ?? NONE, open: true }));
  const known = new Set(aspects.map(({ id }) => id));
  const strays = [...lists].flatMap(([id, notes]) => (known.has(id) ? [] : notes));
  if (strays.every(({ removed }) => removed)) return heaps;
  return [...heaps, { aspect: { id: `${GENERAL_ASPECT} strays`, title: null }, notes: strays, open: false }];
}
