import { createElement, Fragment, type ReactNode } from 'react';
import { attributeFits, isAnswerNode } from '../../shared/board/answer-schema.ts';
import type { AnswerPart, AnswerTree } from '../../shared/board/answer-tree.ts';
import css from './answer.module.css';
import { AUTHOR_ATTRIBUTE, STARTS_ATTRIBUTE } from './author-attributes.ts';
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

type Text = AnswerPart & { kind: 'text' };

type Props = {
  tree: AnswerTree;
  labelledBy: string;
  /** Shown in place of the tree; null when there is something to read. */
  empty: ReactNode;
};

/** Rich text that stands still, to be read. */
export function TextTree({ tree, labelledBy, empty }: Props): ReactNode {
  return (
    <article aria-labelledby={labelledBy} className={css.text}>
      {empty === null ? <Parts tree={tree} /> : <p className={css.empty}>{empty}</p>}
    </article>
  );
}

function Parts({ tree }: { tree: AnswerTree }): ReactNode {
  // The parts of an answer have no identity of their own: their place is their key.
  return tree.map((part, place) => createElement(Fragment, { key: place }, partOf(part, tree[place - 1])));
}

function partOf(part: AnswerPart, before: AnswerPart | undefined): ReactNode {
  if (part.kind === 'text') return textOf(part, before);
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

/** Words with their marks. Whose they are stands outermost, so that one run stays one run where some of it is bold. */
function textOf(part: Text, before: AnswerPart | undefined): ReactNode {
  const { text, marks, href, author } = part;
  let shown: ReactNode = text;
  for (const mark of marks) if (mark !== 'link') shown = createElement(MARK_TAGS[mark], null, shown);
  const target = href === null ? null : linkTarget(href);
  if (target !== null) {
    shown = (
      <a href={target} target="_blank" rel="noopener noreferrer nofollow">
        {shown}
      </a>
    );
  }
  if (author === null) return shown;
  const goesOn = before?.kind === 'text' && before.author === author;
  return <span {...{ [AUTHOR_ATTRIBUTE]: author, [STARTS_ATTRIBUTE]: goesOn ? undefined : '' }}>{shown}</span>;
}
