import type { Guide } from '../../shared/guide/guide.ts';
import { applyEdit } from './apply-edit.ts';
import { type Edit, isRefused, type Refusal } from './edit.ts';
import { keyOf, type Place } from './place.ts';

/** A guide being corrected, with the way back. Pure: the page shows it, keeps it, and puts the focus where it says. */
export type Told = { edit: Edit['type']; undone: boolean } | Refusal;

export type Drafting = {
  guide: Guide;
  /** What it was before each step, the newest last, with the step. */
  past: readonly { guide: Guide; edit: Edit }[];
  /** What just happened, to be said; null after typing, which speaks for itself. */
  told: Told | null;
  focus: { place: Place; caret: number | null } | null;
  /** Grows with each step that moves the focus or has something to say, so that the same twice is seen. */
  step: number;
};

export type DraftingAct = { type: 'edit'; edit: Edit } | { type: 'undo' } | { type: 'goto'; place: Place };

/** Steps one can go back; texts are shared between them, so this costs little. */
const LONGEST_PAST = 200;

export const startDrafting = (guide: Guide): Drafting => ({ guide, past: [], told: null, focus: null, step: 0 });

export function draft(state: Drafting, act: DraftingAct): Drafting {
  const step = state.step + 1;
  if (act.type === 'goto') return { ...state, told: null, focus: { place: act.place, caret: null }, step };
  if (act.type === 'undo') {
    const last = state.past.at(-1);
    if (last === undefined) return state;
    const told = { edit: last.edit.type, undone: true };
    return { guide: last.guide, past: state.past.slice(0, -1), told, focus: whereWas(last.edit), step };
  }
  const { edit } = act;
  const result = applyEdit(state.guide, edit);
  if (isRefused(result)) return { ...state, told: result, focus: null, step };
  const past = goesOn(state, edit) ? state.past : [...state.past.slice(1 - LONGEST_PAST), { guide: state.guide, edit }];
  if (edit.type === 'text') return { ...state, guide: result.guide, past, told: null, focus: null };
  const focus = result.focus === null ? null : { place: result.focus, caret: result.caret };
  return { guide: result.guide, past, told: { edit: edit.type, undone: false }, focus, step };
}

/** Typing on in the same field is one step to go back. */
function goesOn({ past }: Drafting, edit: Edit): boolean {
  const last = past.at(-1)?.edit;
  return last?.type === 'text' && edit.type === 'text' && keyOf(last.place) === keyOf(edit.place);
}

/** Where an undone step took place, as far as it names one. */
function whereWas(edit: Edit): Drafting['focus'] {
  const place = placeOf(edit);
  return place === null ? null : { place, caret: null };
}

function placeOf(edit: Edit): Place | null {
  if (edit.type === 'text') return edit.place;
  if ('list' in edit) {
    const added = edit.type === 'line.add' ? Math.max(0, edit.at - 1) : edit.at;
    return { part: 'line', list: edit.list, at: added };
  }
  if ('blockId' in edit) return { part: 'block', blockId: edit.blockId };
  if (edit.type === 'variant.remove' || edit.type === 'variant.move') return { part: 'variant', variantId: edit.id };
  if (edit.type === 'aspect.remove' || edit.type === 'aspect.move') return { part: 'aspect', aspectId: edit.id };
  if (edit.type === 'term.remove') return { part: 'term', at: edit.at };
  if ('group' in edit) {
    const { variantId, aspectId, group } = edit;
    return { part: 'group', variantId, aspectId, group };
  }
  return null;
}
