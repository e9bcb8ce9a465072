import { Mark } from '@tiptap/core';
import { AUTHOR_MARK } from '../../shared/board/answer-schema.ts';
import { AUTHOR_ATTRIBUTE } from './author-attributes.ts';

/**
 * Whose words they are, as a mark on the text. It is outermost, so that one run stays one element where some of it is
 * bold. Nothing pasted is read as such: what someone brings along is theirs (author-keeper sees to that).
 */
export const AuthorMark = Mark.create({
  name: AUTHOR_MARK,
  priority: 2_000,
  addAttributes() {
    return {
      // Never required: a mark without it, from elsewhere, would make the binding delete the words.
      partner: {
        default: null,
        renderHTML: ({ partner }) => (typeof partner === 'string' ? { [AUTHOR_ATTRIBUTE]: partner } : {}),
      },
    };
  },
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});
