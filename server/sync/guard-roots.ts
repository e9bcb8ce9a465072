import * as Y from 'yjs';
import {
  CHECKLIST_ROOT,
  isNotesRoot,
  isPositionsRoot,
  META_ROOT,
  questionOfRoot,
  SCENARIOS_ROOT,
  VARIANTS_ROOT,
} from '../../shared/board/board.ts';
import type { QuestionId } from '../../shared/ids.ts';
import {
  checklistRules,
  notesRules,
  positionsRules,
  type Rules,
  scenariosRules,
  variantsRules,
} from './guard-rules.ts';
import { rootName } from './walk.ts';

/** What each root of the document is to the guard. Unknown roots are carried, and nothing is asked of them. */
type Root = { name: string } & (
  | { kind: 'answer'; questionId: QuestionId }
  | { kind: 'entries'; rules: Rules }
  | { kind: 'meta' | 'unknown' }
);

/** Where a type stands: its root, how many levels below it, and the first three keys that lead there. */
export type Spot = { root: Root; depth: number; id: string | null; field: string | null; inner: string | null };

/** Null when what it stands in is gone. */
export function spotOf(parent: Y.Item['parent']): Spot | null {
  let depth = 0;
  let id: string | null = null;
  let field: string | null = null;
  let inner: string | null = null;
  for (let type = parent; type instanceof Y.AbstractType; depth++) {
    const item: Y.Item | null = type._item;
    if (item === null) return { root: rootOf(type), depth, id, field, inner };
    inner = field;
    field = id;
    id = item.parentSub;
    type = item.parent;
  }
  return null;
}

// Names are looked up once: finding one costs as much as there are roots, and every keystroke asks.
const roots = new WeakMap<object, Root>();

function rootOf(type: Y.AbstractType<unknown>): Root {
  const known = roots.get(type);
  if (known !== undefined) return known;
  const name = rootName(type);
  const root: Root = { name, ...kindOf(name) };
  roots.set(type, root);
  return root;
}

type KindOf<T> = T extends unknown ? Omit<T, 'name'> : never;

function kindOf(name: string): KindOf<Root> {
  const questionId = questionOfRoot(name);
  if (questionId !== null) return { kind: 'answer', questionId };
  if (isNotesRoot(name)) return { kind: 'entries', rules: notesRules(name) };
  if (isPositionsRoot(name)) return { kind: 'entries', rules: positionsRules };
  if (name === VARIANTS_ROOT) return { kind: 'entries', rules: variantsRules };
  if (name === SCENARIOS_ROOT) return { kind: 'entries', rules: scenariosRules };
  if (name === CHECKLIST_ROOT) return { kind: 'entries', rules: checklistRules };
  return { kind: name === META_ROOT ? 'meta' : 'unknown' };
}
