import type * as Y from 'yjs';
import { attributeFits, isAnswerNode, LINK_PROTOCOLS } from '../board/answer-schema.ts';
import { type AnswerPart, type AnswerTree, answerTree, plainText } from '../board/answer-tree.ts';
import type { People } from './compose-people.ts';
import type { SealedText } from './sealed.ts';

/**
 * Rich text as a version holds it. Every word that can be read is in it; of how it looks only what the schema of answers
 * knows, since others than our own editor will read it: a span of a billion or a link that runs would be theirs to catch.
 */
export function sealText(fragment: Y.XmlFragment | null, people: Pick<People, 'isPartner'>): SealedText {
  const content = fragment === null ? [] : known(answerTree(fragment), people);
  return { content, text: plainText(content) };
}

const known = (tree: AnswerTree, people: Pick<People, 'isPartner'>): AnswerPart[] =>
  tree.map((part): AnswerPart => {
    if (part.kind === 'node') {
      const { name, attributes, parts } = part;
      const fitting = isAnswerNode(name)
        ? Object.entries(attributes).filter(([key, value]) => attributeFits(name, key, value))
        : [];
      return { ...part, attributes: Object.fromEntries(fitting), parts: known(parts, people) };
    }
    const author = part.author !== null && people.isPartner(part.author) ? part.author : null;
    if (part.href !== null && mayBeFollowed(part.href)) return { ...part, author };
    return { ...part, author, href: null, marks: part.marks.filter((mark) => mark !== 'link') };
  });

/** A link as it was written: with a protocol it may have, or without any. What browsers pass over can't hide one. */
function mayBeFollowed(href: string): boolean {
  const bare = href.replace(/[^\u{21}-\u{10ffff}]/gu, '');
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  const isPort = /^[^/:]+:\d+(\/|$)/.test(bare);
  return protocol === undefined || isPort || LINK_PROTOCOLS.some((allowed) => allowed === protocol);
}
