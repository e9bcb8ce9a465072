import {
  blockNotes,
  blockPositions,
  CHECKLIST_ROOT,
  MATRIX_NOTES,
  SCENARIO_NOTES,
  SCENARIO_POSITIONS,
  SCENARIOS_ROOT,
  VARIANTS_ROOT,
} from '../../shared/board/board.ts';
import { parsePositionKey } from '../../shared/board/positions.ts';
import type { Guide } from '../../shared/guide/guide.ts';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import type { Loss } from '../live/loss.ts';

/** Where words stood that are offered back, as the screen says it: which sentence, and the name that goes in it. Pure. */
export type LossPlace =
  | { key: 'lostAnswer' | 'lostPosition' | 'lostCheck' | 'lostBlockNote' | 'lostScenario'; name: string }
  | {
      key: `lost${'Matrix' | 'ScenarioNote' | 'ScenarioPosition' | 'AScenario' | 'Variant' | 'Somewhere'}`;
      name: null;
    };

export type LossGround = {
  agenda: readonly AgendaBlock[];
  checklist: Guide['checklist'];
  /** By their ids, those that were taken away too. */
  scenarios: ReadonlyMap<string, string>;
};

const FIXED: Readonly<Record<string, LossPlace>> = {
  [MATRIX_NOTES]: { key: 'lostMatrix', name: null },
  [SCENARIO_NOTES]: { key: 'lostScenarioNote', name: null },
  [SCENARIO_POSITIONS]: { key: 'lostScenarioPosition', name: null },
  [SCENARIOS_ROOT]: { key: 'lostAScenario', name: null },
  [VARIANTS_ROOT]: { key: 'lostVariant', name: null },
};
const SOMEWHERE: LossPlace = { key: 'lostSomewhere', name: null };

/** The nearest that can be told: the question, the item or the scenario; else its block; else the kind of place. */
export function lossPlace({ place, questionId }: Pick<Loss, 'place' | 'questionId'>, ground: LossGround): LossPlace {
  const { agenda, checklist, scenarios } = ground;
  const question = (id: string | null): string | null =>
    agenda.flatMap(({ questions }) => questions).find((one) => one.id === id)?.text ?? null;
  if (questionId !== null) return named('lostAnswer', question(questionId));
  if (place === null) return SOMEWHERE;
  const { root, entry } = place;
  const subject = entry === null ? null : (parsePositionKey(entry)?.subjectId ?? null);
  if (root === CHECKLIST_ROOT) return named('lostCheck', checklist.find(({ id }) => id === entry)?.text ?? null);
  if (root === SCENARIOS_ROOT) return named('lostScenario', scenarios.get(entry ?? '') ?? null, FIXED[root]);
  if (root === SCENARIO_POSITIONS) return named('lostPosition', scenarios.get(subject ?? '') ?? null, FIXED[root]);
  const block = agenda.find(({ block: { id } }) => root === blockNotes(id) || root === blockPositions(id))?.block;
  if (block === undefined) return FIXED[root] ?? SOMEWHERE;
  return root === blockPositions(block.id)
    ? named('lostPosition', question(subject))
    : { key: 'lostBlockNote', name: block.title };
}

function named(key: Exclude<LossPlace, { name: null }>['key'], name: string | null, otherwise = SOMEWHERE): LossPlace {
  return name === null || name === '' ? otherwise : { key, name };
}
