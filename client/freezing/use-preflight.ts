import { useQuery } from '@tanstack/react-query';
import { readPreflight } from '../api/freezing.ts';
import type { Present } from '../live/present.ts';
import { usePresent, useStage, useWorkshop } from '../workshop/use-workshop.ts';

/** Answers change without the stage moving. */
const AGAIN_MS = 10_000;

const unsavedOf = (presence: readonly Present[]): string =>
  presence.flatMap(({ user, unsaved }) => (unsaved ? [user.id] : [])).join(' ');

/** What is still open, asked again when the stage moves, when someone has or had unsaved words, and on return to the page. */
export function usePreflight() {
  const { workshop } = useWorkshop().view;
  const { rev, phase } = useStage();
  const unsaved = usePresent(unsavedOf);
  return useQuery({
    queryKey: ['preflight', workshop.id, rev, unsaved],
    queryFn: () => readPreflight(workshop.id),
    enabled: phase === 'open',
    staleTime: 0,
    refetchInterval: AGAIN_MS,
    refetchOnWindowFocus: 'always',
    placeholderData: (before) => before,
  });
}
