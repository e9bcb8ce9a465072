import { NOTE_KINDS, type Note } from '../../shared/board/notes.ts';
import { disputeOf, weightOf } from '../../shared/board/weigh.ts';
import { type ParticipantId, PartnerId } from '../../shared/ids.ts';

/**
 * How one looks at the matrix: which notes, in which order, through whose eyes. It lives in the page's address, so that
 * it goes along from cell to cell and can be sent to someone. Pure.
 */
export type MatrixKind = (typeof NOTE_KINDS)[number];
export const SORTS = ['own', 'adoption', 'dispute'] as const;
type Sort = (typeof SORTS)[number];

export type Reading = {
  /** Only notes by these partners; none means all. */
  partners: readonly PartnerId[];
  /** Only notes of these kinds; none means all. */
  kinds: readonly MatrixKind[];
  sort: Sort;
  /** The partner whose part in it is lifted out. */
  lens: PartnerId | null;
};

export type PartnerOf = (participantId: ParticipantId) => PartnerId | null;

export const PLAIN_READING: Reading = { partners: [], kinds: [], sort: 'own', lens: null };

const KEYS = { partners: 'partner', kinds: 'kind', sort: 'sort', lens: 'lens' } as const;

/** What an address says; whatever it says that makes no sense is left out. */
export function parseReading(params: URLSearchParams): Reading {
  const kinds = params.getAll(KEYS.kinds);
  const lens = PartnerId.safeParse(params.get(KEYS.lens));
  return {
    partners: [...new Set(params.getAll(KEYS.partners))].flatMap((text) => PartnerId.safeParse(text).data ?? []),
    kinds: NOTE_KINDS.filter((kind) => kinds.includes(kind)),
    sort: SORTS.find((sort) => sort === params.get(KEYS.sort)) ?? 'own',
    lens: lens.success ? lens.data : null,
  };
}

/** The same address with another way of reading; what else it says stays. */
export function withReading(params: URLSearchParams, { partners, kinds, sort, lens }: Reading): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of Object.values(KEYS)) next.delete(key);
  for (const partner of partners) next.append(KEYS.partners, partner);
  for (const kind of kinds) next.append(KEYS.kinds, kind);
  if (sort !== 'own') next.set(KEYS.sort, sort);
  if (lens !== null) next.set(KEYS.lens, lens);
  return next;
}

export const isFiltered = ({ partners, kinds }: Reading): boolean => partners.length > 0 || kinds.length > 0;

/** Whether a note is among what is read. One without an author belongs to no partner. */
export function isRead(note: Pick<Note, 'by' | 'kind'>, { partners, kinds }: Reading, partnerOf: PartnerOf): boolean {
  if (kinds.length > 0 && !kinds.some((kind) => kind === note.kind)) return false;
  if (partners.length === 0) return true;
  const partner = note.by === null ? null : partnerOf(note.by);
  return partner !== null && partners.includes(partner);
}

/** The notes of one cell as they are read: `notes` in their own order, which stays among equals. */
export function readCell<N extends Note>(notes: readonly N[], reading: Reading, partnerOf: PartnerOf): readonly N[] {
  const shown = isFiltered(reading) ? notes.filter((note) => isRead(note, reading, partnerOf)) : notes;
  if (reading.sort === 'own') return shown;
  const rank = reading.sort === 'adoption' ? weightOf : (note: N) => disputeOf(note, notes);
  const ranked = shown.map((note) => ({ note, rank: rank(note) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ note }) => note);
}
