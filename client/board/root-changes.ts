import * as Y from 'yjs';
import { isNotesRoot } from '../../shared/board/board.ts';
import { hidingIn } from '../live/hiding.ts';

/**
 * Tells which roots of a document changed, gathered for a while: thirty people typing are a hundred transactions a
 * second, and nobody reads a hundred pictures a second. What is hidden for now, or no longer, changes every root with
 * notes. Returns the way to stop.
 */
export function watchRoots(doc: Y.Doc, pauseMs: number, told: (roots: ReadonlySet<string>) => void): () => void {
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    const roots = changed;
    changed = new Set();
    timer = null;
    told(roots);
  };
  const onChange = (roots: Iterable<string>): void => {
    for (const root of roots) changed.add(root);
    if (changed.size > 0) timer ??= setTimeout(tell, pauseMs);
  };
  const onTransaction = (transaction: Y.Transaction): void => onChange(changedRoots(transaction));
  doc.on('afterTransaction', onTransaction);
  const stopHiding = hidingIn(doc).subscribe(() => onChange([...doc.share.keys()].filter(isNotesRoot)));
  return () => {
    stopHiding();
    if (timer !== null) clearTimeout(timer);
    doc.off('afterTransaction', onTransaction);
  };
}

/** The names of the roots in which a transaction changed anything. */
function changedRoots({ changed, doc }: Y.Transaction): Set<string> {
  const names = new Set<string>();
  const roots = new Set([...changed.keys()].map((type) => rootOf(type)));
  for (const [name, root] of doc.share) if (roots.has(root)) names.add(name);
  return names;
}

function rootOf(type: unknown): unknown {
  let root = type;
  while (root instanceof Y.AbstractType && root._item !== null) root = root._item.parent;
  return root;
}
