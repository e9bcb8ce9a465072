import type * as Y from 'yjs';

/** One thing the guard puts right. */
export type Correction =
  | { kind: 'delete'; item: Y.Item; root: string }
  /** `hit`: a client had written there; a first stamp is no offence. */
  | { kind: 'set'; map: Y.Map<unknown>; key: string; value: string | number; root: string; hit: boolean }
  | { kind: 'unset'; map: Y.Map<unknown>; key: string; root: string };

/** Runs the corrections in one transaction. Returns the roots in which something was not allowed. */
export function putRight(doc: Y.Doc, corrections: readonly Correction[], origin: unknown): string[] {
  const hit = new Set<string>();
  doc.transact((transaction) => {
    for (const correction of corrections) {
      switch (correction.kind) {
        case 'delete':
          if (!correction.item.deleted) correction.item.delete(transaction);
          hit.add(correction.root);
          break;
        case 'unset':
          correction.map.delete(correction.key);
          hit.add(correction.root);
          break;
        case 'set':
          correction.map.set(correction.key, correction.value);
          if (correction.hit) hit.add(correction.root);
          break;
      }
    }
  }, origin);
  return [...hit];
}
