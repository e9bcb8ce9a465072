import { type ReactNode, useMemo } from 'react';
import type * as Y from 'yjs';
import { type AnswerTree, answerTree, isEmptyAnswer } from '../../shared/board/answer-tree.ts';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import { TextTree } from './text-tree.tsx';

/** A joint text as it is now, live, without an editor and without ever writing. */
export const useTextTree = (fragment: Y.XmlFragment): AnswerTree =>
  useReadable(useMemo(() => treeOf(fragment), [fragment]));

function treeOf(fragment: Y.XmlFragment): Readable<AnswerTree> {
  let tree: AnswerTree | null = null;
  return {
    getSnapshot() {
      tree ??= answerTree(fragment);
      return tree;
    },
    subscribe(listener) {
      const onChange = (): void => {
        tree = null;
        listener();
      };
      // What changed between reading and subscribing is not told any more.
      tree = null;
      fragment.observeDeep(onChange);
      return () => fragment.unobserveDeep(onChange);
    },
  };
}

type Props = { fragment: Y.XmlFragment; labelledBy: string; empty: ReactNode };

/** A joint text, to be read: for observers, the projector, and once nothing can be changed any more. */
export function TextView({ fragment, labelledBy, empty }: Props): ReactNode {
  const tree = useTextTree(fragment);
  return <TextTree tree={tree} labelledBy={labelledBy} empty={isEmptyAnswer(tree) ? empty : null} />;
}
