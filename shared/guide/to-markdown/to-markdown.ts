import type { Html, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Guide } from '../guide.ts';
import { GUIDE_WORDS, type GuideWords } from '../reading/words.ts';
import { matrixHtml } from './matrix-html.ts';

/**
 * A guide as a Markdown file that reads as a document and imports as the same guide. Ids stand in comments, which a person
 * who edits the file may leave alone, move along or throw away.
 */
export function guideToMarkdown(guide: Guide): string {
  const words = GUIDE_WORDS[guide.locale];
  const children: RootContent[] = [
    comment(`guide id=${guide.id} locale=${guide.locale}`),
    heading(1, guide.title),
    ...(guide.subtitle === '' ? [] : [emphasised(guide.subtitle)]),
    ...frontOf(guide, words),
    ...blocksOf(guide, words),
  ];
  if (guide.matrix.aspects.length > 0) {
    children.push(heading(2, words.matrix), { type: 'html', value: matrixHtml(guide, words) });
  }
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-' });
}

const comment = (text: string): Html => ({ type: 'html', value: `<!-- gesprekstafel ${text} -->` });

const heading = (depth: 1 | 2 | 3 | 4, text: string, mark?: string): RootContent => ({
  type: 'heading',
  depth,
  children: mark === undefined ? [plain(text)] : [plain(`${text} `), comment(mark)],
});

const plain = (value: string) => ({ type: 'text' as const, value });
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: [plain(text)] });
const emphasised = (text: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'emphasis', children: [plain(text)] }],
});

const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });

function item(text: string, more: { mark?: string; under?: string[] } = {}): ListItem {
  const { mark, under = [] } = more;
  const own: Paragraph =
    mark === undefined ? paragraph(text) : { type: 'paragraph', children: [plain(`${text} `), comment(mark)] };
  return {
    type: 'listItem',
    spread: false,
    children: under.length === 0 ? [own] : [own, list(under.map((each) => item(each)))],
  };
}

/** Paragraphs apart by an empty line; lines that begin with a dash are a list. */
function prose(text: string): RootContent[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const lines = part.split('\n');
      return lines.every((line) => line.startsWith('- '))
        ? list(lines.map((line) => item(line.slice(2))))
        : paragraph(part);
    });
}

function frontOf(guide: Guide, words: GuideWords): RootContent[] {
  const part = (title: string, content: RootContent[]): RootContent[] =>
    content.length === 0 ? [] : [heading(2, title), ...content];
  const some = (items: ListItem[]): RootContent[] => (items.length === 0 ? [] : [list(items)]);
  return [
    ...part(words.introduction, prose(guide.introduction)),
    ...part(words.audience, prose(guide.audience)),
    ...part(words.definitions, some(guide.definitions.map(({ term, text }) => definition(term, text)))),
    ...part(words.checklist, some(guide.checklist.map(({ id, text }) => item(text, { mark: `item id=${id}` })))),
    ...part(
      words.scenarioAspects,
      some(guide.scenarioAspects.map(({ id, title }) => item(title, { mark: `item id=${id}` }))),
    ),
  ];
}

const definition = (term: string, text: string): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children: [{ type: 'strong', children: [plain(term)] }, plain(`: ${text}`)] }],
});

/** A theme's heading comes before its first block, and again where blocks of another stood between. */
function blocksOf({ themes, blocks }: Guide, words: GuideWords): RootContent[] {
  let open: string | null = null;
  return blocks.flatMap((block) => {
    const theme = themes.find(({ id }) => id === block.themeId);
    const opens = theme !== undefined && theme.id !== open;
    open = theme?.id ?? open;
    const content = blockOf(block, words);
    return opens ? [heading(2, theme.title, `theme id=${theme.id}`), ...content] : content;
  });
}

function blockOf({ id, title, coreQuestion, questions }: Block, words: GuideWords): RootContent[] {
  const items = questions.map((question, index) =>
    item(question.text, {
      under: question.prompts,
      ...(question.id === `${id}.${index + 1}` ? {} : { mark: `question id=${question.id}` }),
    }),
  );
  return [
    heading(3, title, `block id=${id}`),
    ...(coreQuestion === null ? [] : [heading(4, words.coreQuestion), paragraph(coreQuestion)]),
    ...(items.length === 0 ? [] : [list(items)]),
  ];
}
