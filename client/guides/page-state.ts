import type { Guide } from '../../shared/guide/guide.ts';
import { type Drafting, type DraftingAct, draft, startDrafting } from './drafting.ts';
import { foldsOf, keyOf, type Place } from './place.ts';

/** What the page shows of a guide being corrected: which parts are unfolded, and at which line its tools are out. Pure. */
export type PageState = {
  drafting: Drafting;
  unfolded: ReadonlySet<string>;
  /** Key of the line whose tools are out; null: of none. */
  tools: string | null;
  /** Whether she asked to use it: from then on empty fields are pointed out. */
  tried: boolean;
};

export type PageAct =
  | DraftingAct
  | { type: 'fold'; key: string }
  | { type: 'tools'; place: Place }
  /** To the first fault, if there is one. */
  | { type: 'try'; fault: Place | null };

export const startPage = (guide: Guide): PageState => ({
  drafting: startDrafting(guide),
  unfolded: new Set(['blocks']),
  tools: null,
  tried: false,
});

export function turnPage(state: PageState, act: PageAct): PageState {
  switch (act.type) {
    case 'fold': {
      const unfolded = new Set(state.unfolded);
      if (!unfolded.delete(act.key)) unfolded.add(act.key);
      return { ...state, unfolded };
    }
    case 'tools': {
      const key = keyOf(act.place);
      return { ...state, tools: state.tools === key ? null : key };
    }
    case 'try': {
      const tried = { ...state, tried: true };
      return act.fault === null ? tried : turnPage(tried, { type: 'goto', place: act.fault });
    }
    default: {
      const drafting = draft(state.drafting, act);
      if (drafting.focus === null || drafting.step === state.drafting.step) return { ...state, drafting };
      const { place } = drafting.focus;
      const { section, within } = foldsOf(place);
      const unfolded = new Set([...state.unfolded, section, ...(within === null ? [] : [within])]);
      // The tools go along with a line that moves; what is taken away takes its tools away.
      const goesAlong = act.type === 'edit' && ['line.move', 'line.kind', 'line.send'].includes(act.edit.type);
      return { ...state, drafting, unfolded, tools: goesAlong && state.tools !== null ? keyOf(place) : null };
    }
  }
}
