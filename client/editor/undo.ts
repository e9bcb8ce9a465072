import type { EditorState } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { UndoManager } from 'yjs';

/** What this person can undo in an editor; null before the editor is bound to its document. */
export function undoOf(state: EditorState): UndoManager | null {
  const plugin: unknown = yUndoPluginKey.getState(state);
  if (typeof plugin !== 'object' || plugin === null || !('undoManager' in plugin)) return null;
  return plugin.undoManager instanceof UndoManager ? plugin.undoManager : null;
}
