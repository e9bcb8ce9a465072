import type * as Y from 'yjs';
import { answerTree, plainText } from '../../shared/board/answer-tree.ts';
import { CHECKLIST_ROOT, isNotesRoot, isPositionsRoot, questionOfRoot } from '../../shared/board/board.ts';
import { checkNotes } from '../../shared/board/checklist.ts';
import { readPositions } from '../../shared/board/positions.ts';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { once } from '../board/once.ts';
import { watchRoots } from '../board/root-changes.ts';
import type { Readable } from '../live/readable.ts';
import { readShownNotes } from '../notes/shown-notes.ts';

/** Something people wrote, with what it was written about: a question, or an item of the checklist. */
export type Written =
  | { kind: 'answer' | 'check'; id: string; about: string; text: string }
  | { kind: 'contribution'; id: string; about: string; text: string; by: ParticipantId | null }
  | { kind: 'position'; id: string; about: string; text: string; partnerId: PartnerId };

const PAUSE_MS = 500;

/** All that was written, as plain text. Each root is read when it is first asked for, and again when it changed. */
export function writtenView(doc: Y.Doc): Readable<readonly Written[]> {
  const roots = once((root) => readRoot(doc, root).filter(({ text }) => text.trim() !== ''));
  let all: readonly Written[] | null = null;
  return {
    getSnapshot() {
      all ??= [...doc.share.keys()].flatMap((root) => roots.of(root));
      return all;
    },
    subscribe(listener) {
      // What changed between reading and subscribing is not told any more.
      for (const root of doc.share.keys()) roots.forget(root);
      all = null;
      return watchRoots(doc, PAUSE_MS, (changed) => {
        for (const root of changed) roots.forget(root);
        all = null;
        listener();
      });
    },
  };
}

function readRoot(doc: Y.Doc, root: string): Written[] {
  const about = questionOfRoot(root);
  if (about !== null) {
    return [{ kind: 'answer', id: root, about, text: plainText(answerTree(doc.getXmlFragment(root))) }];
  }
  if (isNotesRoot(root)) return contributionsIn(doc, root);
  if (isPositionsRoot(root)) {
    return readPositions(doc, root).map(({ subjectId, partnerId, note }) => ({
      kind: 'position',
      id: `${root}/${subjectId}/${partnerId}`,
      about: subjectId,
      text: note,
      partnerId,
    }));
  }
  return root === CHECKLIST_ROOT ? checklistNotes(doc) : [];
}

const contributionsIn = (doc: Y.Doc, root: string): Written[] =>
  readShownNotes(doc, root).flatMap(({ id, place, text, by, removed }): Written[] =>
    removed || !('questionId' in place)
      ? []
      : [{ kind: 'contribution', id: `${root}/${id}`, about: place.questionId, text, by }],
  );

const checklistNotes = (doc: Y.Doc): Written[] =>
  [...doc.getMap(CHECKLIST_ROOT).keys()].flatMap((itemId): Written[] => {
    const notes = checkNotes(doc, itemId);
    if (notes === null) return [];
    return [{ kind: 'check', id: `${CHECKLIST_ROOT}/${itemId}`, about: itemId, text: plainText(answerTree(notes)) }];
  });
