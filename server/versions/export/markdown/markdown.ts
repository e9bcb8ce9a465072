import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Paper } from '../paper/paper.ts';
import { runs } from '../paper/texts.ts';
import { emphasised, strong } from './marks.ts';
import { contentOf } from './nodes.ts';
import { phrasing } from './phrasing.ts';

/**
 * A paper as Markdown: headings, lists, links, and tables as GitHub knows them. What people typed is only ever text: read
 * back it says the same words, whatever markup they look like. A table of contents is left out: readers make their own.
 */
export function markdownOf({ draft, footer, sections }: Paper): string {
  const root: Root = {
    type: 'root',
    children: [
      ...marked(draft),
      ...sections.flatMap(({ nodes }) => nodes.flatMap(contentOf)),
      { type: 'thematicBreak' },
      { type: 'paragraph', children: [emphasised(phrasing(runs(footer.left)))] },
      ...marked(draft),
    ],
  };
  return toMarkdown(root, OPTIONS);
}

/** A file has no pages: where it begins and where it ends it says that it is a draft. */
const marked = (draft: string | null): RootContent[] =>
  draft === null ? [] : [{ type: 'paragraph', children: [strong(phrasing(runs(draft)))] }];

const OPTIONS: Options = {
  bullet: '-',
  // Beside the stars of what is bold, stars for emphasis could be taken for more of the same.
  emphasis: '_',
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: {
    delete: (node, _parent, state, info) =>
      `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`,
  },
  // Words between two of them would be struck through.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
};
