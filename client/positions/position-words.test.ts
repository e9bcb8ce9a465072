import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { positionNote, takePosition } from '../../shared/board/positions.ts';
import { PartnerId } from '../../shared/ids.ts';
import { isReplaced, wordsToMend } from './position-words.ts';

const root = 'positions:regio';
const partnerId = PartnerId.parse('noord');

describe('two colleagues who speak at once for one partner', () => {
  it('[ANSWER-3] one of them finds their note in the place of another, and only that one', () => {
    const [anna, bram] = [new Y.Doc(), new Y.Doc()];
    const notes = [anna, bram].map((doc) => {
      takePosition(doc, root, { subjectId: 'q', partnerId, stance: 'for' });
      return positionNote(doc, root, 'q', partnerId);
    });
    for (const [from, to] of [
      [anna, bram],
      [bram, anna],
    ] as const) {
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
    }
    const replaced = [anna, bram].map((doc, at) =>
      isReplaced(doc, notes[at] ?? null, positionNote(doc, root, 'q', partnerId)),
    );
    expect(replaced.sort()).toEqual([false, true]);
  });

  it('[ANSWER-3] the words of the one who lost come behind the other’s, when there is room', () => {
    expect(wordsToMend('Mits er geld is', '')).toBe('Mits er geld is');
    expect(wordsToMend('Mits er geld is', 'Graag')).toBe(' Mits er geld is');
    expect(wordsToMend(' ', 'Graag')).toBeNull();
    expect(wordsToMend('Graag', 'Graag, en snel')).toBeNull();
    expect(wordsToMend('x'.repeat(200), 'y'.repeat(100))).toBeNull();
  });
});
