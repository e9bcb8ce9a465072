import { useState } from 'react';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { forget, recall, remember } from '../ui/remembered.ts';
import { WordDraft } from './word-draft.ts';

/** What one was about to say, kept as long as this tab: through a reload and a look elsewhere. Bound to the version's hash. */
const KEY = 'gesprekstafel.signoff.';

function kept(name: string): WordDraft | null {
  const text = recall(KEY + name, 'sessionStorage');
  if (text === null) return null;
  try {
    return WordDraft.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** Names workshop, person and version, so that who comes after on this device finds nothing. */
export const wordName = (id: WorkshopId, who: ParticipantId, hash: string): string => `${id} ${who} ${hash}`;

/** Null while nothing is being said. The name stays the same as long as the component is there. */
export function useKeptWord(name: string): [WordDraft | null, (draft: WordDraft | null) => void] {
  const [draft, setDraft] = useState(() => kept(name));
  return [
    draft,
    (next) => {
      if (next === null) forget(KEY + name, 'sessionStorage');
      else remember(KEY + name, JSON.stringify(next), 'sessionStorage');
      setDraft(next);
    },
  ];
}
