import { type ReactNode, useMemo } from 'react';
import type * as Y from 'yjs';
import { type AnswerTree, answerTree } from '../../shared/board/answer-tree.ts';
import { SCENARIOS_ROOT } from '../../shared/board/board.ts';
import { scenarioDescription } from '../../shared/board/scenarios.ts';
import { rootView } from '../live/root-view.ts';
import { useReadable } from '../live/use-live.ts';
import { derived } from '../workshop/derived.ts';
import css from './first-lines.module.css';
import { useScenarios } from './use-scenarios.ts';

/** More than shows; the rest is cut off where the lines end. */
const MOST_CHARACTERS = 400;

/** How a description begins, as plain words. */
function beginningOf(tree: AnswerTree): string {
  const words: string[] = [];
  let length = 0;
  const read = (parts: AnswerTree): void => {
    for (const part of parts) {
      if (length > MOST_CHARACTERS) return;
      if (part.kind === 'node') {
        read(part.parts);
        // Two paragraphs are not one word.
        words.push(' ');
      } else {
        words.push(part.text);
        length += part.text.length;
      }
    }
  };
  read(tree);
  return words.join('').replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);
}

/** The first lines of a scenario's description; nothing while there are none. */
export function FirstLines({ doc, scenarioId }: { doc: Y.Doc; scenarioId: string }): ReactNode {
  const { guide } = useScenarios();
  const text = useReadable(
    useMemo(() => {
      const read = (): string => {
        const description = scenarioDescription(doc, scenarioId);
        return description === null ? '' : beginningOf(answerTree(description));
      };
      return derived(rootView(doc, SCENARIOS_ROOT, read), (now) => now);
    }, [doc, scenarioId]),
  );
  if (text === '') return null;
  return (
    <p className={css.lines} lang={guide.locale}>
      {text}
    </p>
  );
}
