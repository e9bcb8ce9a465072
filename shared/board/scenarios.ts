import * as Y from 'yjs';
import type { Guide } from '../guide/guide.ts';
import { ParticipantId } from '../ids.ts';
import { SCENARIOS_ROOT } from './board.ts';
import type { Note } from './notes.ts';
import { byOrder, orderLast, type Placed } from './order.ts';

/**
 * Scenarios: named combinations of variants that can be voted on. What was noted on their variants is gathered by
 * itself; their own pros and cons are notes under the guide's scenario aspects.
 */
export type Scenario = Placed & {
  title: string;
  /** The variants it combines, the guide's and own ones, in no order. */
  variantIds: readonly string[];
  by: ParticipantId | null;
  at: number;
  removed: boolean;
};

export function readScenarios(doc: Y.Doc): Scenario[] {
  const scenarios: Scenario[] = [];
  doc.getMap(SCENARIOS_ROOT).forEach((entry, id) => {
    if (!(entry instanceof Y.Map)) return;
    const [title, order, variantIds, at] = ['title', 'order', 'variantIds', 'at'].map((key) => entry.get(key));
    if (typeof title !== 'string' || typeof order !== 'string') return;
    const by = ParticipantId.safeParse(entry.get('by'));
    scenarios.push({
      id,
      title,
      order,
      variantIds: variantIds instanceof Y.Map ? [...variantIds.keys()] : [],
      by: by.success ? by.data : null,
      at: typeof at === 'number' ? at : 0,
      removed: entry.get('removed') === true,
    });
  });
  return scenarios.sort(byOrder);
}

function entryOf(doc: Y.Doc, id: string): Y.Map<unknown> | null {
  const entry = doc.getMap(SCENARIOS_ROOT).get(id);
  return entry instanceof Y.Map ? entry : null;
}

/** The description of a scenario, for an editor; null where there is no such scenario. */
export function scenarioDescription(doc: Y.Doc, id: string): Y.XmlFragment | null {
  const description = entryOf(doc, id)?.get('description');
  return description instanceof Y.XmlFragment ? description : null;
}

export function addScenario(
  doc: Y.Doc,
  { id, title, variantIds }: { id: string; title: string; variantIds: readonly string[] },
  origin?: unknown,
): void {
  doc.transact(() => {
    const entry = new Y.Map<unknown>();
    entry.set('title', title);
    entry.set('order', orderLast(readScenarios(doc)));
    entry.set('description', new Y.XmlFragment());
    entry.set('variantIds', new Y.Map(variantIds.map((variantId) => [variantId, true])));
    doc.getMap(SCENARIOS_ROOT).set(id, entry);
  }, origin);
}

export function changeScenario(
  doc: Y.Doc,
  id: string,
  change: Partial<{ title: string; order: string; removed: boolean }>,
  origin?: unknown,
): void {
  const entry = entryOf(doc, id);
  if (entry === null) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) if (value !== undefined) entry.set(key, value);
  }, origin);
}

/** Takes a variant into a scenario, or out of it. */
export function combine(doc: Y.Doc, id: string, variantId: string, on: boolean, origin?: unknown): void {
  const variantIds = entryOf(doc, id)?.get('variantIds');
  if (!(variantIds instanceof Y.Map)) return;
  doc.transact(() => {
    if (on) variantIds.set(variantId, true);
    else variantIds.delete(variantId);
  }, origin);
}

/** The matrix notes on the variants a scenario combines, those in the bin left out. */
export const gatheredNotes = <N extends Note>(
  { variantIds }: Pick<Scenario, 'variantIds'>,
  matrixNotes: readonly N[],
): N[] =>
  matrixNotes.filter(({ place, removed }) => !removed && 'variantId' in place && variantIds.includes(place.variantId));

/** Under which own notes lie in a guide that names no aspects for scenarios. */
export const GENERAL_ASPECT = 'general';

/** A heading under which a scenario carries notes of its own; the title is null where the guide has no word for it. */
export type ScenarioAspect = { id: string; title: string | null };

/** The guide's aspects for scenarios; one without a name where it has none. */
export const scenarioAspects = ({ scenarioAspects: named }: Pick<Guide, 'scenarioAspects'>): ScenarioAspect[] =>
  named.length > 0 ? named : [{ id: GENERAL_ASPECT, title: null }];
