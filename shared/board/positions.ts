import * as Y from 'yjs';
import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';

/**
 * Positions (standpunten): one partner's stance on a question or a scenario, with a short note. Keyed by
 * `<questionId or scenarioId>/<partnerId>`; only that partner writes it, `by` and `at` tell who of it did last.
 */
export const STANCES = ['for', 'condition', 'against', 'not-yet'] as const;
export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

export type Position = {
  subjectId: string;
  partnerId: PartnerId;
  stance: Stance;
  note: string;
  by: ParticipantId | null;
  at: number;
};

export const positionKey = (subjectId: string, partnerId: PartnerId): string => `${subjectId}/${partnerId}`;

/** The two halves of a key, or null for what is none. */
export function parsePositionKey(key: string): { subjectId: string; partnerId: PartnerId } | null {
  const slash = key.indexOf('/');
  const partnerId = PartnerId.safeParse(key.slice(slash + 1));
  return slash < 1 || !partnerId.success ? null : { subjectId: key.slice(0, slash), partnerId: partnerId.data };
}

export function readPositions(doc: Y.Doc, root: string): Position[] {
  const positions: Position[] = [];
  doc.getMap(root).forEach((entry, key) => {
    const position = entry instanceof Y.Map ? readPosition(key, entry) : null;
    if (position !== null) positions.push(position);
  });
  return positions;
}

/** One position, or null where its Map holds no such thing. */
export function readPosition(key: string, entry: Y.Map<unknown>): Position | null {
  const parsed = parsePositionKey(key);
  const stance = Stance.safeParse(entry.get('stance'));
  if (parsed === null || !stance.success) return null;
  const by = ParticipantId.safeParse(entry.get('by'));
  const at = entry.get('at');
  return {
    ...parsed,
    stance: stance.data,
    note: textOf(entry.get('note')),
    by: by.success ? by.data : null,
    at: typeof at === 'number' ? at : 0,
  };
}

/** Our own client writes a Y.Text, so that two colleagues can't overwrite each other; another may write a plain text. */
const textOf = (note: unknown): string =>
  note instanceof Y.Text ? note.toString() : typeof note === 'string' ? note : '';

/** Takes or changes a partner's stance; what it wrote with it stays. */
export function takePosition(
  doc: Y.Doc,
  root: string,
  { subjectId, partnerId, stance }: { subjectId: string; partnerId: PartnerId; stance: Stance },
  origin?: unknown,
): void {
  const positions = doc.getMap(root);
  const key = positionKey(subjectId, partnerId);
  doc.transact(() => {
    const known = positions.get(key);
    if (known instanceof Y.Map) {
      known.set('stance', stance);
      return;
    }
    const entry = new Y.Map<unknown>();
    entry.set('stance', stance);
    entry.set('note', new Y.Text());
    positions.set(key, entry);
  }, origin);
}

/** The note that goes with a position, for binding; null before one was taken. */
export function positionNote(doc: Y.Doc, root: string, subjectId: string, partnerId: PartnerId): Y.Text | null {
  const entry = doc.getMap(root).get(positionKey(subjectId, partnerId));
  const note = entry instanceof Y.Map ? entry.get('note') : null;
  return note instanceof Y.Text ? note : null;
}
