import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { type NewLine, newLines, placeInstead } from './replaced-line.ts';
import { undoOf } from './undo.ts';

export const STEADY_SELECTION = new PluginKey('steady-selection');

function bindingOf(state: EditorState): ProsemirrorBinding | null {
  const plugin: unknown = ySyncPluginKey.getState(state);
  if (typeof plugin !== 'object' || plugin === null || !('binding' in plugin)) return null;
  return plugin.binding instanceof ProsemirrorBinding ? plugin.binding : null;
}

/** Whether the line that a noted place is in is still there. */
function stands(place: Y.RelativePosition, doc: Y.Doc): boolean {
  let type: unknown = Y.createAbsolutePositionFromRelativePosition(place, doc)?.type;
  while (type instanceof Y.AbstractType && type._item !== null) {
    if (type._item.deleted) return false;
    type = type._item.parent;
  }
  return type instanceof Y.AbstractType;
}

/**
 * The binding notes where the caret is before a change of others comes in, to put it there again. Twice that note is of
 * a text that is no more: when Yjs tidies up its formatting right after, within the same change; and after an undo,
 * which leaves one of long ago. Then the caret jumps, or the binding throws and the change isn't shown.
 *
 * It also guesses, by what lines say, whether Yjs has found the caret's line again. Among lines that say the same, empty
 * ones above all, it guesses wrong: who has just pressed Enter would be moved to the empty line someone else makes
 * higher up, and write on there. So it may guess only where the line itself is gone, and nothing was made of it.
 */
function steady(view: EditorView) {
  const undo = undoOf(view.state);
  const doc = bindingOf(view.state)?.doc;
  const forget = (): void => {
    const binding = bindingOf(view.state);
    // Its types leave out that it can be none.
    if (binding !== null) Object.assign(binding, { beforeTransactionSelection: null });
  };
  const find = (transaction: Y.Transaction): void => {
    const binding = bindingOf(view.state);
    const noted = binding?.beforeTransactionSelection;
    if (binding === null || noted === null || noted === undefined) return;
    const { $anchor, $head } = view.state.selection;
    let lines: readonly NewLine[] | null = null;
    const placeOf = (place: Y.RelativePosition, was: ResolvedPos): Y.RelativePosition | null => {
      if (stands(place, binding.doc)) return place;
      lines ??= newLines(transaction, binding.type);
      return placeInstead(was, lines);
    };
    const [anchor, head] = [placeOf(noted.anchor, $anchor), placeOf(noted.head, $head)];
    // Without the places of before it takes what Yjs says of these.
    if (anchor !== null) Object.assign(noted, { anchor, absAnchor: null });
    if (head !== null) Object.assign(noted, { head, absHead: null });
  };
  undo?.on('stack-item-popped', forget);
  doc?.on('beforeObserverCalls', find);
  return {
    update({ state }: EditorView): void {
      const noted = bindingOf(state)?.beforeTransactionSelection;
      if (noted === null || noted === undefined) return;
      noted.absAnchor = state.selection.anchor;
      noted.absHead = state.selection.head;
    },
    destroy(): void {
      undo?.off('stack-item-popped', forget);
      doc?.off('beforeObserverCalls', find);
    },
  };
}

/** Has to come after the collaboration, whose own listeners must have been called. */
export const SteadySelection = Extension.create({
  name: 'steadySelection',
  addProseMirrorPlugins: () => [new Plugin({ key: STEADY_SELECTION, view: steady })],
});
