import { createContext, type RefObject, useContext, useMemo } from 'react';
import type { Actor } from '../../shared/board/notes.ts';
import type { MatrixRow, OwnVariant } from '../../shared/board/variants.ts';
import { type Weight, weigh } from '../../shared/board/weigh.ts';
import type { Cell, Guide } from '../../shared/guide/guide.ts';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Participant, Partner } from '../../shared/stage/stage.ts';
import type { Session } from '../live/live.ts';
import { useReadable } from '../live/use-live.ts';
import type { GridSpot } from './grid-steps.ts';
import type { CellNote, CellPlace, MatrixNotes } from './matrix-notes.ts';
import type { PartnerOf, Reading } from './reading.ts';

/** What every part of the matrix may ask. It changes seldom; what people write comes through `notes`, cell by cell. */
export type Aspect = Guide['matrix']['aspects'][number];

export const VIEWS = ['points', 'overview'] as const;
/** `points`: what stands in the cells; `overview`: what it weighs. */
type MatrixView = (typeof VIEWS)[number];

/** Addresses within the matrix, each with the way of reading along. */
type MatrixPaths = {
  table: string;
  view(view: MatrixView): string;
  row(variantId: string): string;
  column(aspectId: string): string;
  cell(place: CellPlace): string;
};

/** Where one was in the table, for coming back to it. */
export type TablePlace = { spot: GridSpot; left: number; top: number };

export type Matrix = {
  session: Session;
  guide: Guide;
  notes: MatrixNotes;
  rows: readonly MatrixRow[];
  aspects: readonly Aspect[];
  own: readonly OwnVariant[];
  partners: readonly Partner[];
  people: ReadonlyMap<ParticipantId, Participant>;
  partnerOf: PartnerOf;
  /** Null for who has no hand in it, as an observer's screen. */
  actor: Actor | null;
  editable: boolean;
  view: MatrixView;
  reading: Reading;
  paths: MatrixPaths;
  read(next: Reading): void;
  tablePlace: RefObject<TablePlace>;
};

export const MatrixContext = createContext<Matrix | null>(null);

export function useMatrix(): Matrix {
  const matrix = useContext(MatrixContext);
  if (matrix === null) throw new Error('this part is shown outside the matrix');
  return matrix;
}

/** The notes of one cell as they are now, and what they weigh together. */
export function useCell(variantId: string, aspectId: string): { notes: readonly CellNote[]; weight: Weight } {
  const { notes: index, partnerOf } = useMatrix();
  const notes = useReadable(useMemo(() => index.cell({ variantId, aspectId }), [index, variantId, aspectId]));
  const weight = useMemo(() => weigh(notes, partnerOf), [notes, partnerOf]);
  return useMemo(() => ({ notes, weight }), [notes, weight]);
}

const EMPTY: Cell = { considerations: [], groups: [], blockIds: [] };

/** What the guide says in a cell; an own variant has what the one it is built on has. */
export function guideCell({ matrix }: Guide, { guideId }: MatrixRow, aspectId: string): Cell {
  return matrix.variants.find(({ id }) => id === guideId)?.cells[aspectId] ?? EMPTY;
}

/** The partner by its id, or null for one that is unknown here. */
export const partnerBy = (partners: readonly Partner[], id: PartnerId | null): Partner | null =>
  partners.find((partner) => partner.id === id) ?? null;
