import * as Y from 'yjs';
import { NoteKind } from '../../shared/board/notes.ts';
import { forget, recall, remember } from '../ui/remembered.ts';

/**
 * What someone is writing before it lies on the table: kept per place as long as the tab, through navigation and a
 * reload, so that a sentence typed and not yet sent is never lost. A draft is a text of its own document, so that it is
 * written in the same field as a note.
 */
export type Draft = {
  readonly text: Y.Text;
  kind(): NoteKind;
  choose(kind: NoteKind): void;
  /** Empty again, the kind as it was. */
  sent(): void;
};

const TEXT = 'gesprekstafel.draft.';
const KIND = 'gesprekstafel.draft-kind.';

function openDraft(name: string, initial: NoteKind): Draft {
  const text = new Y.Doc().getText();
  text.insert(0, recall(TEXT + name, 'sessionStorage') ?? '');
  const kept = NoteKind.safeParse(recall(KIND + name, 'sessionStorage'));
  let kind = kept.success ? kept.data : initial;
  text.observe(() => {
    if (text.length === 0) forget(TEXT + name, 'sessionStorage');
    else remember(TEXT + name, text.toString(), 'sessionStorage');
  });
  return {
    text,
    kind: () => kind,
    choose(next) {
      kind = next;
      remember(KIND + name, next, 'sessionStorage');
    },
    sent: () => text.delete(0, text.length),
  };
}

const open = new Map<string, Draft>();

/** The draft of a person at a place. `name` tells both, so that who comes after on this device finds nothing. */
export function draftOf(name: string, initial: NoteKind): Draft {
  const there = open.get(name) ?? openDraft(name, initial);
  open.set(name, there);
  return there;
}

/** How many drafts whose names begin so hold words; of those that were looked at in this tab. */
export const unsentDrafts = (prefix: string): number =>
  [...open].filter(([name, { text }]) => name.startsWith(prefix) && text.toString().trim() !== '').length;
