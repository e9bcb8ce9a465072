import type { RemarkWords } from './remarks.ts';

export const en: RemarkWords = {
  'left-out': ({ text }) => `No place was found for this text: “${text}”.`,
  'cut-short': ({ text, most }) => `This text is too long and was cut off after ${most} characters: “${text}”.`,
  'too-many': ({ text, most }) => `There is room for ${most} here; what follows was left out, from “${text}” on.`,
  'nested-questions': ({ text }) =>
    `There are indented points under “${text}”, but that question does not end in a colon. They were read as questions of their own.`,
  'maybe-prompt': ({ text }) =>
    `Is this a prompt of the question above it? It was read as a question of its own: “${text}”.`,
  'same-question': ({ text, block }) => `This question stands twice in the block “${block}”: “${text}”.`,
  'second-core-question': ({ text, block }) =>
    `The block “${block}” had a core question already. This one was read as an ordinary question: “${text}”.`,
  'no-core-text': ({ block }) => `“${block}” says core question, but there is no question under it.`,
  'no-questions-here': ({ text }) =>
    `There are no questions under the heading “${text}”, so it did not become a block.`,
  'run-together': ({ variant, aspect }) =>
    `There may be several points in a row here. See whether something should be split: “${variant}”, ${aspect}.`,
  'ragged-row': ({ text, cells, columns }) =>
    `The table has ${columns} columns, but this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}: “${text}”. See whether everything is in the right column.`,
  'row-without-variant': ({ text }) =>
    `This row starts empty and there is no variant above it; it was left out: “${text}”.`,
  'table-left-out': ({ text }) => `This table can’t be read as a matrix of variants and was left out: “${text}”.`,
  'no-title': ({ title }) => `The document has no title. The guide is called “${title}” until you change it.`,
};
