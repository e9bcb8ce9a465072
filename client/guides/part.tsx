import { memo, type ReactNode } from 'react';
import { type Editor, EditorContext } from './editor.ts';
import { foldsOf, keyOf } from './place.ts';

/**
 * A part of the guide that is drawn anew only when something in its `slice` changed. A whole guide is hundreds of fields:
 * without this every letter would draw all of them. What a part shows of other parts belongs in its slice.
 */
type Props = { editor: Editor; slice: readonly unknown[]; children: ReactNode };

const same = (before: Props, after: Props): boolean =>
  before.slice.length === after.slice.length && before.slice.every((one, at) => Object.is(one, after.slice[at]));

export const Part = memo(function Part({ editor, children }: Props): ReactNode {
  return <EditorContext value={editor}>{children}</EditorContext>;
}, same);

/** What each part shows besides its own texts: whether it is open, the tools that are out in it, and its faults. */
export function sliceAround({ guide, state, faults }: Editor, within: string): readonly unknown[] {
  const tools = state.tools?.includes(`:${within}:`) ? state.tools : null;
  const wrong = faults.filter(({ place }) => {
    const folds = foldsOf(place);
    return folds.within === within || folds.section === within;
  });
  return [
    guide.locale,
    state.tried,
    state.unfolded.has(within),
    wrong.map(({ place, kind }) => `${keyOf(place)} ${kind}`).join(),
    tools,
    // The tools offer the other blocks and aspects by name.
    tools === null ? null : guide.blocks.map(({ title }) => title).join('\n'),
    tools === null ? null : guide.matrix.aspects.map(({ title }) => title).join('\n'),
  ];
}
