import { useEffect } from 'react';
import { useTitle } from '../ui/page/use-title.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { useScenarios } from './use-scenarios.ts';

/** Names the page, and tells the others that one is on none of the blocks. */
export function useTopic(title: string): void {
  const { workshop } = useWorkshop().view;
  const { session } = useScenarios();
  useTitle(`${title} · ${workshop.title}`);
  useEffect(() => session.showPlace({ blockId: null, questionId: null }), [session]);
}
