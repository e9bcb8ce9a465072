import type * as Y from 'yjs';
import { type CheckState, readCheckItem } from '../../shared/board/checklist.ts';
import { counts } from '../../shared/board/notes.ts';
import { readPositions } from '../../shared/board/positions.ts';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { readShownNotes } from '../notes/shown-notes.ts';
import { hasWords } from './has-words.ts';
import { once } from './once.ts';

/** What the board needs of each root of the document: read once, and again only after it was said to have changed. */
type Contributed = { questionId: string; by: ParticipantId | null };
type Positioned = { subjectId: string; partnerId: PartnerId };

export interface RootReader {
  written(root: string): boolean;
  /** Contributions that lie on the table, not in the bin. */
  contributed(root: string): readonly Contributed[];
  positioned(root: string): readonly Positioned[];
  checkState(root: string, itemId: string): CheckState;
  forget(roots: Iterable<string>): void;
}

export function rootReader(doc: Y.Doc): RootReader {
  const answers = once((root) => hasWords(doc.getXmlFragment(root)));
  const notes = once((root) =>
    readShownNotes(doc, root)
      .filter(counts)
      .flatMap(({ place, by }): Contributed[] => ('questionId' in place ? [{ questionId: place.questionId, by }] : [])),
  );
  const positions = once((root) => readPositions(doc, root));
  const checks = once((root) => {
    const states = new Map<string, CheckState>();
    for (const itemId of doc.getMap(root).keys()) states.set(itemId, readCheckItem(doc, itemId)?.state ?? 'open');
    return states;
  });
  return {
    written: answers.of,
    contributed: notes.of,
    positioned: positions.of,
    checkState: (root, itemId) => checks.of(root).get(itemId) ?? 'open',
    forget(roots) {
      for (const root of roots) for (const kind of [answers, notes, positions, checks]) kind.forget(root);
    },
  };
}
