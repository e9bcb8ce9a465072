import { useEffect, useRef, useState } from 'react';
import { type OwnerDraft, shown, toWrite, typed, written } from './owner-draft.ts';

/** Someone who stops typing for so long has a name there that is worth showing to the others. */
const PAUSE_MS = 700;

export type OwnerPen = {
  value: string;
  type(value: string): void;
  /** Enter: what is there goes to the others. */
  settle(): void;
  /** The field is left. */
  leave(): void;
  /** What was typed and can't be written any more; empty when nothing was. */
  late: string;
};

/** An owner's field over what stands in the document. `write`: null while nothing can be written. */
export function useOwner(shared: string, write: ((owner: string) => void) | null): OwnerPen {
  const [draft, setDraft] = useState<OwnerDraft>(null);
  const latest = useRef({ draft, write });
  useEffect(() => {
    latest.current = { draft, write };
  });

  const settle = (next: (draft: OwnerDraft) => OwnerDraft): void => {
    const now = latest.current;
    // The field went with the right to write in it: what was typed stays, to be offered.
    if (now.write === null) return;
    const value = toWrite(now.draft);
    if (value !== null) now.write(value);
    latest.current = { ...now, draft: next(now.draft) };
    setDraft(latest.current.draft);
  };

  useEffect(() => {
    if (toWrite(draft) === null) return;
    const timer = setTimeout(() => {
      const value = toWrite(draft);
      if (value === null || latest.current.write === null) return;
      latest.current.write(value);
      setDraft(written);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  // A page that is left with the caret still in the field tells nobody that it was left.
  useEffect(
    () => () => {
      const value = toWrite(latest.current.draft);
      if (value !== null) latest.current.write?.(value);
    },
    [],
  );

  return {
    value: shown(draft, shared),
    type: (value) => setDraft(typed(draft, value, shared)),
    settle: () => settle(() => null),
    leave: () => settle(() => null),
    late: write === null ? (toWrite(draft) ?? '') : '',
  };
}
