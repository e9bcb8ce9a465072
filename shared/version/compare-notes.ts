import type { PartnerId } from '../ids.ts';
import type { Hidden } from '../stage/hidden.ts';
import type { NoteChange, PositionChange } from './compare-changes.ts';
import { noteContent, positionContent, sameContent } from './parts-content.ts';
import type { SealedNote, SealedPosition } from './sealed.ts';
import { wordChanges } from './word-changes.ts';

/** Of two lists, what has the same key put together; in the order of the later one, what is gone behind it. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): { before: T | null; after: T | null }[] {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const fresh = new Set(after.map(keyOf));
  return [
    ...after.map((one) => ({ before: old.get(keyOf(one)) ?? null, after: one })),
    ...before.filter((one) => !fresh.has(keyOf(one))).map((one) => ({ before: one, after: null })),
  ];
}

/** Notes by id: those that came, went, moved, or say something else. `hidden` of the later version. */
export function noteChanges(
  before: readonly SealedNote[],
  after: readonly SealedNote[],
  hidden: readonly Hidden[],
): NoteChange[] {
  const isHidden = new Set(hidden.map(({ noteId }) => noteId));
  return paired(before, after, ({ id }) => id).flatMap(({ before: old, after: fresh }) => {
    if (old !== null && fresh !== null && sameContent(noteContent(old), noteContent(fresh))) return [];
    const [was, is] = [adoptersOf(old), adoptersOf(fresh)];
    return [
      {
        kind: 'note',
        before: old,
        after: fresh,
        words: wordChanges(old?.text ?? '', fresh?.text ?? ''),
        moved: old !== null && fresh !== null && !sameContent(old.place, fresh.place),
        hidden: old !== null && fresh === null && isHidden.has(old.id),
        adopted: is.filter((id) => !was.includes(id)),
        unadopted: was.filter((id) => !is.includes(id)),
      },
    ];
  });
}

const adoptersOf = (note: SealedNote | null): PartnerId[] => (note?.adopters ?? []).map(({ partnerId }) => partnerId);

export const positionChanges = (
  before: readonly SealedPosition[],
  after: readonly SealedPosition[],
): PositionChange[] =>
  paired(before, after, ({ partnerId }) => partnerId).flatMap(({ before: old, after: fresh }) => {
    if (old !== null && fresh !== null && sameContent(positionContent(old), positionContent(fresh))) return [];
    const partnerId = (fresh ?? old)?.partnerId;
    if (partnerId === undefined) return [];
    return [
      {
        kind: 'position',
        partnerId,
        before: old,
        after: fresh,
        words: wordChanges(old?.note ?? '', fresh?.note ?? ''),
      },
    ];
  });
