import { useEffect, useState } from 'react';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { type DraftFate, draftFate } from './draft-fate.ts';
import { type Draft, dropDraft, EMPTY_DRAFT, keepDraft, keptDraft } from './kept-draft.ts';
import { useScenarios } from './use-scenarios.ts';

/** What one typed for a new scenario, and what became of it. */
export function useDraft(): { draft: Draft; fate: DraftFate; change(next: Draft): void; drop(): void } {
  const { workshop } = useWorkshop().view;
  const { all, actor } = useScenarios();
  const name = `${workshop.id}.${actor?.participantId ?? ''}`;
  const [draft, setDraft] = useState(() => keptDraft(name));
  const fate = draftFate(draft, all);
  const isStored = fate === 'stored';
  useEffect(() => {
    if (!isStored) return;
    dropDraft(name);
    setDraft(EMPTY_DRAFT);
  }, [isStored, name]);
  return {
    draft: isStored ? EMPTY_DRAFT : draft,
    fate: isStored ? 'writing' : fate,
    change(next) {
      keepDraft(name, next);
      setDraft(next);
    },
    drop() {
      dropDraft(name);
      setDraft(EMPTY_DRAFT);
    },
  };
}
