import type * as Y from 'yjs';
import { counts, type Note, type NotePlace, readNotes } from '../board/notes.ts';
import { byOrder } from '../board/order.ts';
import { type Position, readPositions } from '../board/positions.ts';
import { type Hidden, hiddenAs } from '../stage/hidden.ts';
import type { People } from './compose-people.ts';
import type { SealedNote, SealedPosition } from './sealed.ts';

/** Notes and positions as a version holds them: neither what lies in the bin nor what is hidden for now. */
export type Table = { doc: Y.Doc; people: People; hidden: readonly Hidden[] };

/** What stands under a key comes over the wire: not every number there is can be told in JSON. */
export const moment = (at: number): number => (Number.isFinite(at) ? at : 0);

/** Every note of a root that is at one of the places, by place in that order, and there in its own. */
export function sealNotes({ doc, people, hidden }: Table, root: string, places: readonly NotePlace[]): SealedNote[] {
  const byPlace = new Map<string, Note[]>(places.map((place) => [placeKey(place), []]));
  for (const note of readNotes(doc, root)) {
    if (!counts(note) || hiddenAs(hidden, root, note.id) !== null) continue;
    byPlace.get(placeKey(note.place))?.push(note);
  }
  return [...byPlace.values()].flatMap((notes) => notes.sort(byOrder).map((note) => sealNote(note, people)));
}

/** Ids may hold any character. */
function placeKey(place: NotePlace): string {
  if ('questionId' in place) return place.questionId;
  return JSON.stringify(['variantId' in place ? place.variantId : place.scenarioId, place.aspectId]);
}

function sealNote({ id, kind, place, text, by, at, adopters }: Note, people: People): SealedNote {
  return {
    id,
    kind,
    place,
    text,
    ...people.now(by),
    at: moment(at),
    adopters: people.partners.flatMap(({ id: partnerId }) => {
      const adopter = people.now(adopters.get(partnerId) ?? null).by;
      return adopter === null ? [] : [{ partnerId, participantId: adopter }];
    }),
  };
}

/** The positions of a root by what they are about, each in the partners' order. */
export function sealPositions({ doc, people }: Table, root: string): ReadonlyMap<string, SealedPosition[]> {
  const all = readPositions(doc, root);
  const bySubject = new Map<string, SealedPosition[]>();
  for (const { id } of people.partners) {
    for (const position of all.filter(({ partnerId }) => partnerId === id)) {
      const { subjectId } = position;
      bySubject.set(subjectId, [...(bySubject.get(subjectId) ?? []), sealPosition(position, people)]);
    }
  }
  return bySubject;
}

const sealPosition = ({ partnerId, stance, note, by, at }: Position, people: People): SealedPosition => ({
  partnerId,
  stance,
  note,
  by: people.now(by).by,
  at: moment(at),
});
