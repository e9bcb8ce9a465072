import type { Guide } from '../../shared/guide/guide.ts';
import type { Edited, MatrixEdit, Refusal } from './edit.ts';
import { freshIdAmong } from './fresh-id.ts';
import { cellOf, withCell } from './lists.ts';
import type { Place } from './place.ts';

/** Corrections of the matrix's shape: its variants, its aspects, and the named cases in a cell. Pure. */
type Named = { id: string };

export function editMatrix(guide: Guide, edit: MatrixEdit): Edited | Refusal {
  const { matrix } = guide;
  const withMatrix = (next: Partial<Guide['matrix']>, focus: Place | null): Edited => ({
    guide: { ...guide, matrix: { ...matrix, ...next } },
    focus,
    caret: null,
  });
  const variant = (id: string): Place => ({ part: 'variant', variantId: id });
  const aspect = (id: string): Place => ({ part: 'aspect', aspectId: id });
  switch (edit.type) {
    case 'variant.add': {
      const id = freshIdAmong(idsOf(matrix.variants), 'variant');
      return withMatrix({ variants: [...matrix.variants, { id, title: '', cells: {} }] }, variant(id));
    }
    case 'aspect.add': {
      const id = freshIdAmong(idsOf(matrix.aspects), 'aspect');
      return withMatrix({ aspects: [...matrix.aspects, { id, title: '' }] }, aspect(id));
    }
    case 'variant.move': {
      const variants = moved(matrix.variants, edit.id, edit.by);
      return variants === null ? { refused: 'edge' } : withMatrix({ variants }, variant(edit.id));
    }
    case 'aspect.move': {
      const aspects = moved(matrix.aspects, edit.id, edit.by);
      return aspects === null ? { refused: 'edge' } : withMatrix({ aspects }, aspect(edit.id));
    }
    case 'variant.remove': {
      const { left, next } = without(matrix.variants, edit.id);
      return withMatrix({ variants: left }, next === null ? null : variant(next));
    }
    case 'aspect.remove': {
      const { left, next } = without(matrix.aspects, edit.id);
      const variants = matrix.variants.map((one) => ({
        ...one,
        cells: Object.fromEntries(Object.entries(one.cells).filter(([aspectId]) => aspectId !== edit.id)),
      }));
      return withMatrix({ aspects: left, variants }, next === null ? null : aspect(next));
    }
    case 'group.add': {
      const { variantId, aspectId } = edit;
      const group = cellOf(guide, variantId, aspectId).groups.length;
      const next = withCell(guide, variantId, aspectId, (cell) => ({
        ...cell,
        groups: [...cell.groups, { title: '', considerations: [''] }],
      }));
      return { guide: next, focus: { part: 'group', variantId, aspectId, group }, caret: null };
    }
    case 'group.remove': {
      const next = withCell(guide, edit.variantId, edit.aspectId, (cell) => ({
        ...cell,
        groups: cell.groups.toSpliced(edit.group, 1),
      }));
      return { guide: next, focus: null, caret: null };
    }
  }
}

const idsOf = (list: readonly Named[]): string[] => list.map(({ id }) => id);

/** Null at the edge of the list. */
function moved<T extends Named>(list: readonly T[], id: string, by: 1 | -1): T[] | null {
  const at = list.findIndex((one) => one.id === id);
  const [own, other] = [list[at], list[at + by]];
  return own === undefined || other === undefined ? null : list.with(at, other).with(at + by, own);
}

/** What is left, and the id of the one to go on with. */
function without<T extends Named>(list: readonly T[], id: string): { left: T[]; next: string | null } {
  const at = list.findIndex((one) => one.id === id);
  const left = list.filter((one) => one.id !== id);
  return { left, next: (left[at] ?? left.at(-1))?.id ?? null };
}
