import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SignoffRequest } from '../../shared/http/versions.ts';
import type { VersionHead } from '../../shared/version/head.ts';
import { giveSignoff, withdrawSignoff } from '../api/signoffs.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { isTold, withGiven } from './given.ts';

/** Giving a word and taking it back, as the parts see it. */
export type Saying = {
  busy: boolean;
  /** Of the last try. */
  error: Error | null;
  give(word: SignoffRequest, onGiven?: () => void): void;
  withdraw(onGiven: () => void): void;
  reset(): void;
};

/** `head`: as the stage has it. Returned with one's own last word in it, also before the stage tells everyone. */
export function useSignoff(head: VersionHead): { head: VersionHead; saying: Saying } {
  const { id } = useWorkshop().view.workshop;
  const act = useMutation({
    mutationFn: (word: SignoffRequest | null) =>
      word === null ? withdrawSignoff(id, head.number) : giveSignoff(id, head.number, word),
  });
  const { data, reset } = act;
  // Told once, it is the stage's: were it kept, what a colleague takes back would come back here.
  useEffect(() => {
    if (data !== undefined && isTold(head, data)) reset();
  }, [head, data, reset]);
  return {
    head: withGiven(head, data),
    saying: {
      busy: act.isPending,
      error: act.error,
      give: (word, onGiven) => act.mutate(word, { onSuccess: () => onGiven?.() }),
      withdraw: (onGiven) => act.mutate(null, { onSuccess: onGiven }),
      reset,
    },
  };
}
