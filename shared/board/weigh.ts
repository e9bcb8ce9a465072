import type { ParticipantId, PartnerId } from '../ids.ts';
import { counts, type Note } from './notes.ts';

/**
 * What a heap of notes says at a glance: which way it leans, whether it pulls both ways, and who has not been heard. A
 * note weighs one for its author and one for each partner that adopted it. Pure.
 */
export type Weight = {
  pro: number;
  con: number;
  conditions: number;
  questions: number;
  /** Notes of any kind. */
  count: number;
  /** Partners that wrote or adopted something here. */
  heard: ReadonlySet<PartnerId>;
};

/** `silent` nothing yet, `for` and `against` lean one way, `tense` weighs heavy on both sides, `open` none of these. */
export type Lean = 'silent' | 'for' | 'against' | 'tense' | 'open';

type PartnerOf = (participantId: ParticipantId) => PartnerId | null;

export const weightOf = ({ adopters }: Pick<Note, 'adopters'>): number => 1 + adopters.size;

export function weigh(notes: readonly Note[], partnerOf: PartnerOf): Weight {
  let pro = 0;
  let con = 0;
  let conditions = 0;
  let questions = 0;
  let count = 0;
  const heard = new Set<PartnerId>();
  for (const note of notes) {
    if (!counts(note)) continue;
    count += 1;
    if (note.kind === 'pro') pro += weightOf(note);
    else if (note.kind === 'con') con += weightOf(note);
    else if (note.kind === 'condition') conditions += 1;
    else if (note.kind === 'question') questions += 1;
    const partner = note.by === null ? null : partnerOf(note.by);
    if (partner !== null) heard.add(partner);
    for (const adopter of note.adopters.keys()) heard.add(adopter);
  }
  return { pro, con, conditions, questions, count, heard };
}

/** From this weight on a side counts as heavy. */
const HEAVY = 3;

export function leanOf({ pro, con, count }: Weight): Lean {
  if (count === 0) return 'silent';
  const [light, heavy] = pro < con ? [pro, con] : [con, pro];
  // Heavy on both sides, and neither twice as heavy as the other.
  if (light >= HEAVY && heavy < light * 2) return 'tense';
  if (heavy >= light * 2 && heavy >= 2) return pro > con ? 'for' : 'against';
  return 'open';
}

/** Partners that wrote nothing and adopted nothing, of those that could have. */
export const silentOf = <P extends { id: PartnerId }>({ heard }: Weight, partners: readonly P[]): P[] =>
  partners.filter(({ id }) => !heard.has(id));

/** How far a note is disputed: the lighter of its own weight and what weighs against it among `others`, notes of the same cell. */
export function disputeOf(note: Note, others: readonly Note[]): number {
  const against = note.kind === 'pro' ? 'con' : note.kind === 'con' ? 'pro' : null;
  if (against === null) return 0;
  let weight = 0;
  for (const other of others) if (counts(other) && other.kind === against) weight += weightOf(other);
  return Math.min(weightOf(note), weight);
}
