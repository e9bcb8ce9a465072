import { createContext, useContext } from 'react';
import type { Guide } from '../../shared/guide/guide.ts';
import type { Edit } from './edit.ts';
import type { Fault } from './faults.ts';
import type { PageAct, PageState } from './page-state.ts';
import type { Place } from './place.ts';

/** What every part of the editor needs: the guide as it is now, how to change it, and what is wrong where. */
export type Editor = {
  guide: Guide;
  state: PageState;
  faults: readonly Fault[];
  act(act: PageAct): void;
  edit(edit: Edit): void;
  /** The sentence under a field; undefined where nothing is wrong, or nothing is to be said yet. */
  errorAt(place: Place): string | undefined;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('a part of the guide editor stands outside it');
  return editor;
}

/** The id in the page of the field at a place. */
export const fieldId = (key: string): string => `at-${key}`;
