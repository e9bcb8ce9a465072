import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap';
import { undoOf } from './undo.ts';

export const STEADY_SELECTION = new PluginKey('steady-selection');

function bindingOf(state: EditorState): ProsemirrorBinding | null {
  const plugin: unknown = ySyncPluginKey.getState(state);
  if (typeof plugin !== 'object' || plugin === null || !('binding' in plugin)) return null;
  return plugin.binding instanceof ProsemirrorBinding ? plugin.binding : null;
}

/**
 * The binding notes where the caret is before a change of others comes in, to put it there again. Twice that note is of
 * a text that is no more: when Yjs tidies up its formatting right after, within the same change; and after an undo,
 * which leaves one of long ago. Then the caret jumps, or the binding throws and the change isn't shown.
 */
function steady(view: EditorView) {
  const undo = undoOf(view.state);
  const forget = (): void => {
    const binding = bindingOf(view.state);
    // Its types leave out that it can be none.
    if (binding !== null) Object.assign(binding, { beforeTransactionSelection: null });
  };
  undo?.on('stack-item-popped', forget);
  return {
    update({ state }: EditorView): void {
      const noted = bindingOf(state)?.beforeTransactionSelection;
      if (noted === null || noted === undefined) return;
      noted.absAnchor = state.selection.anchor;
      noted.absHead = state.selection.head;
    },
    destroy(): void {
      undo?.off('stack-item-popped', forget);
    },
  };
}

/** Has to come after the collaboration, whose own listeners must have been called. */
export const SteadySelection = Extension.create({
  name: 'steadySelection',
  addProseMirrorPlugins: () => [new Plugin({ key: STEADY_SELECTION, view: steady })],
});
