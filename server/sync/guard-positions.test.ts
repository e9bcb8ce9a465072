import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MAX_NOTE_LENGTH } from '../../shared/board/notes.ts';
import { takePosition } from '../../shared/board/positions.ts';
import { PartnerId } from '../../shared/ids.ts';
import { aad, anna, author, bram, fenna, GuardedRoom } from '../../tests/support/guarded-room.ts';
import type { Author } from './guard.ts';

const ROOT = 'positions:regio';
const KEY = 'regio.1/noord';
const noord = PartnerId.parse('noord');
const zuid = PartnerId.parse('zuid');

let room: GuardedRoom;
/** Anna took a position for Noord and wrote with it. */
let annas: Y.Doc;
let brams: Y.Doc;
const POSITION = { stance: 'condition', note: 'mits klein 😀', by: 'anna', at: 1_000 };

beforeEach(() => {
  room = new GuardedRoom();
  [annas, brams] = [room.client(), room.client()];
  edit(annas, anna, () => {
    takePosition(annas, ROOT, { subjectId: 'regio.1', partnerId: noord, stance: 'condition' });
    note(annas).insert(0, 'mits klein 😀');
  });
  expect(positions()).toEqual({ [KEY]: POSITION });
  room.now = 2_000;
});

afterEach(() => {
  const [first, ...others] = room.copies().map((doc) => doc.getMap(ROOT).toJSON());
  for (const other of others) expect(other).toEqual(first);
});

const positions = (): unknown => room.server.doc.getMap(ROOT).toJSON();
const edit = (doc: Y.Doc, by: Author, change: () => void): string[] => room.edit(doc, by, change).hit;
const entry = (doc: Y.Doc): Y.Map<unknown> => {
  const found = doc.getMap(ROOT).get(KEY);
  return found instanceof Y.Map ? found : expect.fail('no position');
};
const note = (doc: Y.Doc): Y.Text => {
  const found = entry(doc).get('note');
  return found instanceof Y.Text ? found : expect.fail('no note');
};
const take = (doc: Y.Doc, partnerId: PartnerId, stance: 'for' | 'against') => () =>
  takePosition(doc, ROOT, { subjectId: 'regio.1', partnerId, stance });

describe('[ANSWER-3] a position', () => {
  it('is changed by its partner, and tells who did last', () => {
    expect(edit(annas, aad, take(annas, noord, 'for'))).toEqual([]);
    expect(positions()).toEqual({ [KEY]: { ...POSITION, stance: 'for', by: 'aad', at: 2_000 } });
    room.now = 3_000;
    expect(edit(annas, anna, () => note(annas).insert(4, ' heel'))).toEqual([]);
    const typed = { ...POSITION, stance: 'for', note: 'mits heel klein 😀', at: 3_000 };
    expect(positions()).toEqual({ [KEY]: typed });
    expect(edit(annas, anna, () => annas.getMap(ROOT).delete(KEY))).toEqual([]);
    expect(positions()).toEqual({});
  });

  it('gets no new time at every key that the same person goes on typing', () => {
    const type = (): number => room.edit(annas, anna, () => note(annas).insert(0, 'x')).updates.length;
    expect(type()).toBe(1);
    room.now = 62_000;
    expect(type()).toBe(2);
    room.now = 100_000;
    expect(type()).toBe(1);
    expect(positions()).toEqual({ [KEY]: { ...POSITION, note: 'xxxmits klein 😀', at: 62_000 } });
  });

  it('keeps by and at from whoever writes them', () => {
    const forged = edit(annas, aad, () => {
      entry(annas).set('by', 'anna');
      entry(annas).set('at', 5);
    });
    expect(forged).toEqual([ROOT]);
    expect(positions()).toEqual({ [KEY]: POSITION });
    const both = edit(annas, aad, () => {
      entry(annas).set('stance', 'against');
      entry(annas).set('by', 'anna');
      entry(annas).set('at', 5);
      note(annas).delete(0, 5);
    });
    expect(both).toEqual([ROOT]);
    expect(positions()).toEqual({ [KEY]: { stance: 'against', note: 'klein 😀', by: 'aad', at: 2_000 } });
  });

  it('is one of four, with a note of its length, and nothing else', () => {
    for (const change of [
      () => entry(annas).set('stance', 'misschien'),
      () => entry(annas).delete('stance'),
      () => entry(annas).set('note', 'x'.repeat(MAX_NOTE_LENGTH + 1)),
      () => entry(annas).set('note', new Y.XmlText('x')),
      () => entry(annas).set('removed', true),
    ]) {
      expect(edit(annas, anna, change)).toEqual([ROOT]);
      expect(positions()).toEqual({ [KEY]: POSITION });
    }
    expect(edit(annas, anna, () => note(annas).insert(0, 'x'.repeat(MAX_NOTE_LENGTH + 1)))).toEqual([ROOT]);
    expect(note(room.server.doc).length).toBe(MAX_NOTE_LENGTH);
    expect(edit(annas, anna, () => entry(annas).set('note', 'kort'))).toEqual([]);
    expect(positions()).toEqual({ [KEY]: { ...POSITION, note: 'kort', at: 2_000 } });
  });

  it('taken by two colleagues at once is the later one, whole', () => {
    const [one, two] = [room.client(), room.client()];
    const at = { subjectId: 'regio.2', partnerId: noord };
    const updates = [one, two].map((doc, index) => {
      const before = Y.encodeStateVector(doc);
      takePosition(doc, ROOT, { ...at, stance: index === 0 ? 'for' : 'against' });
      return Y.encodeStateAsUpdate(doc, before);
    });
    for (const update of updates) expect(room.take(update, anna).hit).toEqual([]);
    const taken = room.server.doc.getMap(ROOT).get('regio.2/noord');
    expect(taken instanceof Y.Map && taken.toJSON()).toEqual({
      stance: expect.stringMatching(/for|against/),
      note: '',
      by: 'anna',
      at: 2_000,
    });
  });
});

describe('[NOTE-5] a position of another partner', () => {
  it.each<[string, Author]>([
    ['someone of another partner', bram],
    ['who steers', fenna],
    ['who steers, of another partner', author('bram', 'facilitator')],
  ])('is not taken, changed or written in by %s', (_, by) => {
    const hit = edit(brams, by, () => {
      takePosition(brams, ROOT, { subjectId: 'regio.2', partnerId: noord, stance: 'for' });
      take(brams, noord, 'against')();
      entry(brams).set('by', 'bram');
      note(brams).delete(5, 5);
      note(brams).insert(0, 'liever niet ');
      if (by.partnerId !== null) take(brams, by.partnerId, 'for')();
    });
    expect(hit).toEqual([ROOT]);
    const own = { stance: 'for', note: '', by: 'bram', at: 2_000 };
    expect(positions()).toEqual({ [KEY]: POSITION, ...(by.partnerId === null ? {} : { 'regio.1/zuid': own }) });
  });

  it('is not taken away or replaced, and what its partner types at that moment stays', () => {
    expect(edit(brams, bram, () => brams.getMap(ROOT).delete(KEY))).toEqual([ROOT]);
    expect(edit(brams, bram, () => brams.getMap(ROOT).set(KEY, new Y.Map([['stance', 'against']])))).toEqual([ROOT]);
    expect(edit(brams, bram, () => entry(brams).set('note', new Y.Text('van Bram')))).toEqual([ROOT]);
    expect(edit(brams, bram, () => entry(brams).delete('note'))).toEqual([ROOT]);
    expect(positions()).toEqual({ [KEY]: POSITION });
    const late = new Y.Doc();
    Y.applyUpdate(late, room.server.whole());
    const before = Y.encodeStateVector(late);
    note(late).insert(10, 'er');
    expect(edit(brams, bram, () => note(brams).delete(0, note(brams).length))).toEqual([ROOT]);
    expect(room.take(Y.encodeStateAsUpdate(late, before), anna).hit).toEqual([]);
    expect(note(room.server.doc).toString()).toContain('er');
    expect(note(room.server.doc).length).toBe(POSITION.note.length + 2);
  });

  it.each(['😁', '🨀'])(
    'a letter of two units comes back whole, also from one that shares a unit with it: %s',
    (other) => {
      const hit = edit(brams, bram, () => {
        note(brams).delete(11, 2);
        note(brams).insert(11, other);
      });
      expect(hit).toEqual([ROOT]);
      expect(positions()).toEqual({ [KEY]: POSITION });
    },
  );

  it('nobody without a partner has one, and no key is half a key', () => {
    for (const key of ['regio.1/', '/zuid', 'zuid', 'regio.1/zuid/zuid', `${'x'.repeat(65)}/zuid`]) {
      const hit = edit(brams, bram, () => brams.getMap(ROOT).set(key, new Y.Map([['stance', 'for']])));
      expect(hit, key).toEqual([ROOT]);
    }
    expect(edit(brams, author('fenna'), take(brams, zuid, 'for'))).toEqual([ROOT]);
    expect(positions()).toEqual({ [KEY]: POSITION });
  });
});
