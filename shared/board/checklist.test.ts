import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addCheckLink,
  changeCheckItem,
  checkNotes,
  layChecklist,
  readCheckItem,
  removeCheckLink,
} from './checklist.ts';

describe('the checklist', () => {
  it('[ANSWER-5] has an item with state, owner, notes and links for each of the guide, laid once', () => {
    const doc = new Y.Doc();
    layChecklist(doc, ['een', 'twee']);
    changeCheckItem(doc, 'een', { state: 'busy', owner: 'Anna' });
    layChecklist(doc, ['een', 'twee']);
    expect(readCheckItem(doc, 'een')).toEqual({ id: 'een', state: 'busy', owner: 'Anna', links: [] });
    expect(readCheckItem(doc, 'twee')).toEqual({ id: 'twee', state: 'open', owner: '', links: [] });
    expect(checkNotes(doc, 'een')).toBeInstanceOf(Y.XmlFragment);
    expect(readCheckItem(doc, 'drie')).toBeNull();
  });

  it('[ANSWER-5] keeps links in the order in which they came', () => {
    const doc = new Y.Doc();
    layChecklist(doc, ['een']);
    addCheckLink(doc, 'een', { id: 'b', title: 'Plan', url: 'https://a.nl' });
    addCheckLink(doc, 'een', { id: 'a', title: 'Cijfers', url: 'https://b.nl' });
    expect(readCheckItem(doc, 'een')?.links.map(({ title }) => title)).toEqual(['Plan', 'Cijfers']);
    removeCheckLink(doc, 'een', 'b');
    expect(readCheckItem(doc, 'een')?.links.map(({ title }) => title)).toEqual(['Cijfers']);
  });
});
