import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addScenario, changeScenario, scenarioDescription } from '../../shared/board/scenarios.ts';
import { scenarioList } from './scenario-list.ts';

describe('the list of scenarios', () => {
  it('[SCEN-1] stays as it is while people write in a description, and keeps every scenario that did not change', () => {
    const doc = new Y.Doc();
    addScenario(doc, { id: 'a', title: 'Een', variantIds: ['groei'] });
    addScenario(doc, { id: 'b', title: 'Twee', variantIds: [] });
    const view = scenarioList(doc);
    let told = 0;
    view.subscribe(() => {
      told += 1;
    });
    const before = view.getSnapshot();
    scenarioDescription(doc, 'a')?.insert(0, [new Y.XmlElement('paragraph')]);
    expect(told).toBe(1);
    expect(view.getSnapshot()).toBe(before);
    changeScenario(doc, 'b', { title: 'Drie' });
    const after = view.getSnapshot();
    expect(after.map(({ title }) => title)).toEqual(['Een', 'Drie']);
    expect(after[0]).toBe(before[0]);
  });
});
