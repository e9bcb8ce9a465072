import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { anna, bram, GuardedRoom } from '../../tests/support/guarded-room.ts';

const ROOT = 'answer:regio.1';

function paragraph(...runs: string[]): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  text.applyDelta(runs.map((insert, index) => ({ insert, attributes: index % 2 === 0 ? {} : { bold: {} } })));
  element.insert(0, [text]);
  return element;
}

/** An answer with these lines, and what a change of it counts for. */
function answer(...lines: string[]) {
  const room = new GuardedRoom();
  const doc = room.client();
  const fragment = doc.getXmlFragment(ROOT);
  const count = (change: () => void): Record<string, number> =>
    Object.fromEntries(room.edit(doc, bram, change).written);
  room.edit(doc, anna, () =>
    fragment.insert(
      0,
      lines.map((line) => paragraph(line)),
    ),
  );
  return { room, doc, fragment, count };
}

describe('[ANSWER-2] what counts as written', () => {
  it('is not a line that is written again in other pieces, however it is marked', () => {
    const { fragment, count } = answer('wij willen groeien', 'in de regio');
    expect(
      count(() => {
        fragment.delete(0, 2);
        fragment.insert(0, [paragraph('wij ', 'wil', 'len'), paragraph('groeien in', ' de regio')]);
      }),
    ).toEqual({});
  });

  it('is not a word that comes to stand in two lines', () => {
    const { fragment, count } = answer('wij groeien mee');
    expect(
      count(() => {
        fragment.delete(0, 1);
        fragment.insert(0, [paragraph('wij groei'), paragraph('en mee')]);
      }),
    ).toEqual({});
  });

  it('is each word once more than went away', () => {
    const { fragment, count } = answer('groei is groei');
    expect(
      count(() => {
        fragment.delete(0, 1);
        fragment.insert(0, [paragraph('groei is groei is groei')]);
      }),
    ).toEqual({ 'regio.1': ' is groei'.length });
  });

  it('is what comes from another answer: who took it over stands behind it there', () => {
    const { doc, fragment, count } = answer('hier');
    expect(
      count(() => {
        fragment.delete(0, 1);
        doc.getXmlFragment('answer:regio.2').insert(0, [paragraph('hier')]);
      }),
    ).toEqual({ 'regio.2': 4 });
  });

  it('is what is written after others took it away', () => {
    const { fragment, count } = answer('hier');
    expect(count(() => fragment.delete(0, 1))).toEqual({});
    expect(count(() => fragment.insert(0, [paragraph('hier')]))).toEqual({ 'regio.1': 4 });
  });

  it('is not what went away again in the same edit', () => {
    const { fragment, count } = answer();
    expect(
      count(() => {
        fragment.insert(0, [paragraph('weg'), paragraph('blijft')]);
        fragment.delete(0, 1);
      }),
    ).toEqual({ 'regio.1': 6 });
  });

  it('of an endless text is told by its length', () => {
    const { fragment, count } = answer('woord '.repeat(20_000));
    const replaced = (line: string): Record<string, number> =>
      count(() => {
        fragment.delete(0, 1);
        fragment.insert(0, [paragraph(line)]);
      });
    expect(replaced('woord '.repeat(20_010))).toEqual({ 'regio.1': 60 });
    expect(replaced('w'.repeat(30_000))).toEqual({});
    // Letters and spaces in turn, so that every one is a word, and marks between them, so that each is an item.
    const letters = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode(97 + (index % 26), 32));
    expect(count(() => fragment.insert(1, [paragraph(...letters)]))).toEqual({ 'regio.1': 40_000 });
    expect(
      count(() => {
        fragment.delete(1, 1);
        fragment.insert(1, [paragraph(...letters.toReversed())]);
      }),
    ).toEqual({});
  });
});
