import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { PartnerId } from '../ids.ts';
import { parsePositionKey, positionKey, positionNote, readPositions, takePosition } from './positions.ts';

const root = 'positions:regio';
const noord = PartnerId.parse('noord');

describe('a position', () => {
  it('[ANSWER-3] is one per partner and question; changing the stance leaves the note', () => {
    const doc = new Y.Doc();
    takePosition(doc, root, { subjectId: 'regio.1', partnerId: noord, stance: 'for' });
    positionNote(doc, root, 'regio.1', noord)?.insert(0, 'Mits er tijd is');
    takePosition(doc, root, { subjectId: 'regio.1', partnerId: noord, stance: 'condition' });
    expect(readPositions(doc, root)).toEqual([
      { subjectId: 'regio.1', partnerId: noord, stance: 'condition', note: 'Mits er tijd is', by: null, at: 0 },
    ]);
  });

  it('[ANSWER-3] of another client may have its note as a plain text; what is none is left out', () => {
    const doc = new Y.Doc();
    doc.getMap(root).set('regio.1/noord', new Y.Map(Object.entries({ stance: 'against', note: 'Nee' })));
    doc.getMap(root).set('regio.2/noord', new Y.Map(Object.entries({ stance: 'misschien' })));
    doc.getMap(root).set('zonder', new Y.Map(Object.entries({ stance: 'for' })));
    expect(readPositions(doc, root)).toMatchObject([{ subjectId: 'regio.1', stance: 'against', note: 'Nee' }]);
  });

  it('has a key with two halves', () => {
    expect(parsePositionKey(positionKey('regio.1', noord))).toEqual({ subjectId: 'regio.1', partnerId: 'noord' });
    for (const key of ['', 'regio.1', '/noord', 'regio.1/', 'a/b/c']) expect(parsePositionKey(key)).toBeNull();
  });
});
