import type * as Y from 'yjs';
import { SCENARIOS_ROOT } from '../../shared/board/board.ts';
import { readScenarios, type Scenario } from '../../shared/board/scenarios.ts';
import type { Readable } from '../live/readable.ts';
import { rootView } from '../live/root-view.ts';

/**
 * Every scenario in order, those taken away too. Their descriptions stand in the same root and aren't part of this: a
 * scenario stays the same object, and the list the same list, while people write in them.
 */
export function scenarioList(doc: Y.Doc): Readable<readonly Scenario[]> {
  const view = rootView(doc, SCENARIOS_ROOT, readScenarios);
  let from: readonly Scenario[] | null = null;
  let list: readonly Scenario[] = [];
  return {
    getSnapshot() {
      const now = view.getSnapshot();
      if (now !== from) list = kept(list, now);
      from = now;
      return list;
    },
    subscribe: view.subscribe,
  };
}

function kept(before: readonly Scenario[], now: readonly Scenario[]): readonly Scenario[] {
  const known = new Map(before.map((scenario) => [scenario.id, { scenario, says: JSON.stringify(scenario) }]));
  const next = now.map((scenario) => {
    const same = known.get(scenario.id);
    return same !== undefined && same.says === JSON.stringify(scenario) ? same.scenario : scenario;
  });
  return next.length === before.length && next.every((scenario, at) => scenario === before[at]) ? before : next;
}
