import type { AnswerMark } from '../../../shared/board/answer-schema.ts';
import type { AnswerPart } from '../../../shared/board/answer-tree.ts';

/** Rich text as the content writes it down. Whose words they are is filled in by who says them. */
type Words = string | AnswerPart;

const text = (words: string, marks: AnswerMark[] = [], href: string | null = null): AnswerPart => ({
  kind: 'text',
  text: words,
  marks,
  href,
  author: null,
});
const node = (name: string, parts: AnswerPart[], attributes: Record<string, unknown> = {}): AnswerPart => ({
  kind: 'node',
  name,
  attributes,
  parts,
});
const inLine = (words: readonly Words[]): AnswerPart[] =>
  words.map((some) => (typeof some === 'string' ? text(some) : some));

export const bold = (words: string): AnswerPart => text(words, ['bold']);
export const link = (words: string, href: string): AnswerPart => text(words, ['link'], href);
export const line = (...words: Words[]): AnswerPart => node('paragraph', inLine(words));
export const heading = (words: string): AnswerPart => node('heading', [text(words)], { level: 3 });

const items = (lines: readonly Words[]): AnswerPart[] => lines.map((words) => node('listItem', [line(words)]));
export const bullets = (...lines: Words[]): AnswerPart => node('bulletList', items(lines));
export const steps = (...lines: Words[]): AnswerPart => node('orderedList', items(lines));

/** The first row is its head. */
export function table(head: readonly string[], ...rows: readonly string[][]): AnswerPart {
  const row = (cell: string, words: readonly string[]) =>
    node(
      'tableRow',
      words.map((some) => node(cell, [line(some)])),
    );
  return node('table', [row('tableHeader', head), ...rows.map((words) => row('tableCell', words))]);
}
