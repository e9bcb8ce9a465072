import { createElement, Fragment, type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { attributeFits, isAnswerNode } from '../../shared/board/answer-schema.ts';
import { answerRoot } from '../../shared/board/board.ts';
import type { QuestionId } from '../../shared/ids.ts';
import css from './answer.module.css';
import { type AnswerPart, type AnswerTree, answerTree, isEmptyAnswer } from './answer-tree.ts';
import { linkTarget } from './link-target.ts';

const TAGS: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
};
const MARK_TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

/** The answer as it is now, live, without an editor and without ever writing. */
export function useAnswerTree(doc: Y.Doc, questionId: QuestionId): AnswerTree {
  const source = useMemo(() => treeSource(doc.getXmlFragment(answerRoot(questionId))), [doc, questionId]);
  return useSyncExternalStore(source.subscribe, source.read);
}

function treeSource(fragment: Y.XmlFragment) {
  let tree: AnswerTree | null = null;
  return {
    read: (): AnswerTree => {
      tree ??= answerTree(fragment);
      return tree;
    },
    subscribe(listener: () => void) {
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

type Props = { doc: Y.Doc; questionId: QuestionId; labelledBy: string; empty: ReactNode };

/** The joint answer, to be read: for observers, the projector, and once nothing can be changed any more. */
export function AnswerText({ doc, questionId, labelledBy, empty }: Props): ReactNode {
  const tree = useAnswerTree(doc, questionId);
  return (
    <article aria-labelledby={labelledBy} className={css.text}>
      {isEmptyAnswer(tree) ? <p className={css.empty}>{empty}</p> : <Parts tree={tree} />}
    </article>
  );
}

function Parts({ tree }: { tree: AnswerTree }): ReactNode {
  // The parts of an answer have no identity of their own: their place is their key.
  return tree.map((part, place) => createElement(Fragment, { key: place }, partOf(part)));
}

function partOf(part: AnswerPart): ReactNode {
  if (part.kind === 'text') return textOf(part);
  const { name, attributes, parts } = part;
  const inside = <Parts tree={parts} />;
  if (name === 'hardBreak') return <br />;
  if (name === 'horizontalRule') return <hr />;
  if (name === 'heading') return attributes.level === 4 ? <h4>{inside}</h4> : <h3>{inside}</h3>;
  if (name === 'table') {
    return (
      <div className={css.tableWrapper}>
        <table>
          <tbody>{inside}</tbody>
        </table>
      </div>
    );
  }
  const tag = TAGS[name];
  return tag === undefined ? inside : createElement(tag, spansOf(name, attributes), inside);
}

function spansOf(name: string, attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (!isAnswerNode(name)) return {};
  const known = { colspan: 'colSpan', rowspan: 'rowSpan', start: 'start' } as const;
  return Object.fromEntries(
    Object.entries(known).flatMap(([attribute, prop]) =>
      attributeFits(name, attribute, attributes[attribute]) ? [[prop, attributes[attribute]]] : [],
    ),
  );
}

function textOf({ text, marks, href }: AnswerPart & { kind: 'text' }): ReactNode {
  let shown: ReactNode = text;
  for (const mark of marks) if (mark !== 'link') shown = createElement(MARK_TAGS[mark], null, shown);
  const target = href === null ? null : linkTarget(href);
  if (target === null) return shown;
  return (
    <a href={target} target="_blank" rel="noopener noreferrer nofollow">
      {shown}
    </a>
  );
}
