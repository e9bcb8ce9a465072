import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote, adoptNote, changeNote, MAX_NOTE_LENGTH } from '../../shared/board/notes.ts';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { aad, anna, author, bram, cor, fenna, GuardedRoom } from '../../tests/support/guarded-room.ts';
import type { Author } from './guard.ts';

const ROOT = MATRIX_NOTES;
const PLACE = { variantId: 'fusie', aspectId: 'kwaliteit' };
const NEW = { id: 'n1', kind: 'pro', place: PLACE, order: 'a0', text: 'sterker samen' } as const;
const NOTE = {
  kind: 'pro',
  place: PLACE,
  order: 'a0',
  text: 'sterker samen',
  adopters: {},
  by: 'anna',
  at: 1_000,
};

let room: GuardedRoom;
/** Anna made the note; Bram's copy has it too. */
let annas: Y.Doc;
let brams: Y.Doc;

beforeEach(() => {
  room = new GuardedRoom();
  [annas, brams] = [room.client(), room.client()];
  expect(room.edit(annas, anna, () => addNote(annas, ROOT, NEW)).hit).toEqual([]);
  room.now = 2_000;
});

afterEach(() => {
  const [first, ...others] = room.copies().map((doc) => doc.getMap(ROOT).toJSON());
  for (const other of others) expect(other).toEqual(first);
});

const notes = (): unknown => room.server.doc.getMap(ROOT).toJSON();
const entry = (doc: Y.Doc, id = 'n1'): Y.Map<unknown> => {
  const found = doc.getMap(ROOT).get(id);
  return found instanceof Y.Map ? found : expect.fail(`no note ${id}`);
};
const text = (doc: Y.Doc, id = 'n1'): Y.Text => {
  const found = entry(doc, id).get('text');
  return found instanceof Y.Text ? found : expect.fail('no text');
};
const adopters = (doc: Y.Doc): Y.Map<unknown> => {
  const found = entry(doc).get('adopters');
  return found instanceof Y.Map ? found : expect.fail('no adopters');
};
const edit = (by: Author, change: () => void): string[] =>
  room.edit(by === anna || by === aad ? annas : brams, by, change).hit;

describe('[NOTE-5] by and at', () => {
  it("are the server's, from the first instant and also when a client wrote them", () => {
    expect(notes()).toEqual({ n1: NOTE });
    const made = (): void => {
      addNote(brams, ROOT, { ...NEW, id: 'n2' });
      entry(brams, 'n2').set('by', 'anna');
      entry(brams, 'n2').set('at', 5);
    };
    expect(edit(bram, made)).toEqual([]);
    expect(notes()).toEqual({ n1: NOTE, n2: { ...NOTE, by: 'bram', at: 2_000 } });
  });

  it('are set again when someone writes or deletes them, and the rest of that edit stays', () => {
    const hit = edit(bram, () => {
      entry(brams).set('by', 'bram');
      entry(brams).delete('at');
      entry(brams).set('kind', 'con');
      text(brams).insert(0, 'veel ');
    });
    expect(hit).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: { ...NOTE, kind: 'con', text: 'veel sterker samen' } });
  });

  it('stay when the document is loaded again, and are not invented where the server left them out', () => {
    room.server.write((doc) => {
      addNote(doc, ROOT, { ...NEW, id: 'stil' });
    });
    const again = room.client();
    expect(
      room.edit(again, bram, () => {
        entry(again, 'stil').set('by', 'bram');
        entry(again, 'stil').set('kind', 'question');
      }).hit,
    ).toEqual([ROOT]);
    const { by: _by, at: _at, ...unsigned } = NOTE;
    expect(notes()).toEqual({ n1: NOTE, stil: { ...unsigned, kind: 'question' } });
    room.log.push(room.server.whole());
    Y.applyUpdate(annas, room.server.whole());
    Y.applyUpdate(brams, room.server.whole());
  });
});

describe('[NOTE-5] a note that is no note', () => {
  const without = (key: string) => (map: Y.Map<unknown>) => map.delete(key);
  const having = (key: string, value: () => unknown) => (map: Y.Map<unknown>) => void map.set(key, value());
  const bad: [string, (map: Y.Map<unknown>) => void][] = [
    ['without a kind', without('kind')],
    ['of an unknown kind', having('kind', () => 'lof')],
    ['a remark in the matrix', having('kind', () => 'remark')],
    ['without a place', without('place')],
    ['in a place of another root', having('place', () => ({ questionId: 'regio.1' }))],
    ['with more in its place', having('place', () => ({ ...PLACE, more: 1 }))],
    ['in a shared place', having('place', () => new Y.Map([['variantId', 'v']]))],
    ['without an order', without('order')],
    ['with an endless order', having('order', () => 'a'.repeat(201))],
    ['without a text', without('text')],
    ['with a text that is no shared text', having('text', () => 'tekst')],
    ['with rich text', having('text', () => new Y.XmlText('tekst'))],
    ['with adopters that are no map', having('adopters', () => new Y.Array())],
    ['that is in the bin, more or less', having('removed', () => 'ja')],
  ];

  it.each(bad)('is taken out when it is new: %s', (_, change) => {
    const hit = edit(bram, () => {
      addNote(brams, ROOT, { ...NEW, id: 'n2' });
      change(entry(brams, 'n2'));
      addNote(brams, ROOT, { ...NEW, id: 'n3' });
    });
    expect(hit).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: NOTE, n3: { ...NOTE, by: 'bram', at: 2_000 } });
  });

  it.each(bad)('does not become of one that stands: %s', (_, change) => {
    const hit = edit(bram, () => {
      change(entry(brams));
      addNote(brams, ROOT, { ...NEW, id: 'n3' });
    });
    expect(hit).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: NOTE, n3: { ...NOTE, by: 'bram', at: 2_000 } });
  });

  it.each<[string, () => unknown]>([
    ['a text', () => 'x'],
    ['a list', () => new Y.Array()],
    ['a document', () => new Y.Doc()],
    ['an element of no kind', () => new Y.XmlElement('paragraph')],
    ['a hook', () => new Y.XmlHook('x')],
  ])('nor is %s instead of a Map', (_, value) => {
    const replaced = edit(bram, () => {
      brams.getMap(ROOT).set('n2', value());
      brams.getMap(ROOT).set('n1', value());
    });
    expect(replaced).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: NOTE });
  });

  it('keeps nothing under a key or a name it does not know, and no list', () => {
    const hit = edit(bram, () => {
      entry(brams).set('meer', new Y.Map([['a', 1]]));
      addNote(brams, ROOT, { ...NEW, id: 'n2' });
      entry(brams, 'n2').set('__proto__', 1);
      addNote(brams, ROOT, { ...NEW, id: 'x'.repeat(65) });
      Reflect.apply(Y.Array.prototype.insert, brams.getMap(ROOT), [0, ['los']]);
      Reflect.apply(Y.Array.prototype.insert, adopters(brams), [0, ['los']]);
    });
    expect(hit).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: NOTE, n2: { ...NOTE, by: 'bram', at: 2_000 } });
    expect(room.server.doc.getMap(ROOT)._start?.deleted).toBe(true);
    expect(adopters(room.server.doc)._start?.deleted).toBe(true);
  });
});

describe('[NOTE-2] anyone may edit and move a note', () => {
  it('its kind, place, order and words', () => {
    const place = { ...PLACE, aspectId: 'geld' };
    const hit = edit(bram, () => {
      changeNote(brams, ROOT, 'n1', { kind: 'question', place, order: 'a1' });
      text(brams).delete(0, 8);
      text(brams).insert(0, 'beter ');
    });
    expect(hit).toEqual([]);
    expect(notes()).toEqual({ n1: { ...NOTE, kind: 'question', place, order: 'a1', text: 'beter samen' } });
  });

  it('but its words are plain', () => {
    const hit = edit(bram, () => {
      text(brams).insert(0, 'heel ');
      text(brams).format(0, 4, { bold: true });
      text(brams).insertEmbed(2, { image: 'x' });
      text(brams).setAttribute('a', 'b');
      Reflect.apply(Y.Array.prototype.insert, text(brams), [0, [new Y.Map([['boze', 'kaart']])]]);
    });
    expect(hit).toEqual([ROOT]);
    expect(text(room.server.doc).toDelta()).toEqual([{ insert: 'heel sterker samen' }]);
    expect(text(annas).toDelta()).toEqual([{ insert: 'heel sterker samen' }]);
    expect(text(annas).getAttributes()).toEqual({});
  });
});

describe('[NOTE-5] removing', () => {
  const bin = (doc: Y.Doc) => () => changeNote(doc, ROOT, 'n1', { removed: true });

  it.each<[string, Author]>([
    ['its author', anna],
    ['a colleague', aad],
    ['who steers', fenna],
    ['a co-facilitator', author('bram', 'cofacilitator')],
  ])('%s puts it in the bin and takes it out, also for good', (_, by) => {
    const doc = by === anna || by === aad ? annas : brams;
    expect(edit(by, bin(doc))).toEqual([]);
    expect(notes()).toEqual({ n1: { ...NOTE, removed: true } });
    expect(edit(by, () => changeNote(doc, ROOT, 'n1', { removed: false }))).toEqual([]);
    expect(edit(by, () => entry(doc).delete('removed'))).toEqual([]);
    expect(notes()).toEqual({ n1: NOTE });
    expect(edit(by, () => doc.getMap(ROOT).delete('n1'))).toEqual([]);
    expect(notes()).toEqual({});
  });

  it.each<[string, Author]>([
    ['someone of another partner', bram],
    ['someone of none', author('fenna')],
    ['an observer', author('bea', 'observer')],
  ])('%s does not', (_, by) => {
    const hit = edit(by, () => {
      bin(brams)();
      changeNote(brams, ROOT, 'n1', { order: 'b0' });
    });
    expect(hit).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: { ...NOTE, order: 'b0' } });
    edit(anna, bin(annas));
    expect(edit(by, () => entry(brams).delete('removed'))).toEqual([ROOT]);
    expect(edit(by, () => changeNote(brams, ROOT, 'n1', { removed: false }))).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: { ...NOTE, order: 'b0', removed: true } });
  });

  it('someone else who deletes it, or puts another in its place, gets it back with all it had', () => {
    edit(bram, () => {
      text(brams).insert(8, '(?) ');
      adoptNote(brams, ROOT, 'n1', { partnerId: PartnerId.parse('zuid'), participantId: bram.participantId, on: true });
    });
    const whole = { ...NOTE, text: 'sterker (?) samen', adopters: { zuid: 'bram' } };
    expect(notes()).toEqual({ n1: whole });
    const deleted = edit(bram, () => {
      brams.getMap(ROOT).delete('n1');
      addNote(brams, ROOT, { ...NEW, id: 'n2', text: 'eerlijk' });
    });
    expect(deleted).toEqual([ROOT]);
    const honest = { ...NOTE, text: 'eerlijk', by: 'bram', at: 2_000 };
    expect(notes()).toEqual({ n1: whole, n2: honest });
    expect(edit(bram, () => addNote(brams, ROOT, { ...NEW, text: 'van mij' }))).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: whole, n2: honest });
    // Not by its author either: the others' words would be gone.
    expect(edit(anna, () => addNote(annas, ROOT, { ...NEW, text: 'opnieuw' }))).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: whole, n2: honest });
    expect(edit(bram, () => text(brams).insert(0, 'veel '))).toEqual([]);
    expect(notes()).toEqual({ n1: { ...whole, text: 'veel sterker (?) samen' }, n2: honest });
  });

  it('its text is never another one', () => {
    edit(bram, () => text(brams).insert(0, 'veel '));
    const replaced = edit(anna, () => {
      entry(annas).set('text', new Y.Text('anders'));
      entry(annas).set('kind', 'con');
    });
    expect(replaced).toEqual([ROOT]);
    expect(edit(anna, () => entry(annas).delete('text'))).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: { ...NOTE, kind: 'con', text: 'veel sterker samen' } });
  });

  it('is undone and done again by its author, and others may have written in it meanwhile', () => {
    const undo = new Y.UndoManager([annas.getMap(ROOT)], { captureTimeout: 0, trackedOrigins: new Set(['anna']) });
    const step = (change: () => void): string[] => {
      const before = Y.encodeStateVector(annas);
      change();
      return room.take(Y.encodeStateAsUpdate(annas, before), anna).hit;
    };
    expect(step(() => addNote(annas, ROOT, { ...NEW, id: 'n2', text: 'twee' }, 'anna'))).toEqual([]);
    edit(bram, () => text(brams, 'n2').insert(4, ' drie'));
    expect(step(() => undo.undo())).toEqual([]);
    expect(notes()).toEqual({ n1: NOTE });
    expect(step(() => undo.redo())).toEqual([]);
    expect(notes()).toEqual({ n1: NOTE, n2: { ...NOTE, text: 'twee drie', at: 2_000 } });
  });
});

describe('[NOTE-5] adopting', () => {
  const [noord, zuid] = [PartnerId.parse('noord'), PartnerId.parse('zuid')];
  const adopt = (doc: Y.Doc, partnerId: PartnerId, name: string, on = true): void =>
    adoptNote(doc, ROOT, 'n1', { partnerId, participantId: ParticipantId.parse(name), on });

  it("is for one's own partner, by oneself, and taken back by a colleague", () => {
    expect(edit(bram, () => adopt(brams, zuid, 'bram'))).toEqual([]);
    expect(notes()).toEqual({ n1: { ...NOTE, adopters: { zuid: 'bram' } } });
    expect(edit(author('bea'), () => adopt(brams, zuid, 'bea', false))).toEqual([]);
    expect(notes()).toEqual({ n1: NOTE });
  });

  it('is in the name of who did it', () => {
    expect(edit(bram, () => adopt(brams, zuid, 'bea'))).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: { ...NOTE, adopters: { zuid: 'bram' } } });
    expect(edit(bram, () => adopters(brams).set('zuid', new Y.Map()))).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: { ...NOTE, adopters: { zuid: 'bram' } } });
  });

  it('is never said or taken back for another', () => {
    edit(bram, () => adopt(brams, zuid, 'bram'));
    const forged = edit(cor, () => {
      adopt(brams, zuid, 'cor');
      adopt(brams, noord, 'anna');
      adopt(brams, PartnerId.parse('oost'), 'cor');
    });
    expect(forged).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: { ...NOTE, adopters: { zuid: 'bram', oost: 'cor' } } });
    expect(edit(cor, () => adopt(brams, zuid, 'cor', false))).toEqual([ROOT]);
    expect(edit(cor, () => entry(brams).set('adopters', new Y.Map()))).toEqual([ROOT]);
    expect(edit(fenna, () => adopters(brams).clear())).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: { ...NOTE, adopters: { zuid: 'bram', oost: 'cor' } } });
  });

  it('in a note that had no adopters is for the same partner alone', () => {
    edit(bram, () => {
      addNote(brams, ROOT, { ...NEW, id: 'n2' });
      entry(brams, 'n2').delete('adopters');
    });
    const forged = new Y.Map([
      ['zuid', 'bram'],
      ['noord', 'anna'],
    ]);
    expect(edit(bram, () => entry(brams, 'n2').set('adopters', forged))).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: NOTE, n2: { ...NOTE, adopters: { zuid: 'bram' }, by: 'bram', at: 2_000 } });
  });

  it("comes with a new note for one's own partner at most", () => {
    const hit = edit(bram, () => {
      addNote(brams, ROOT, { ...NEW, id: 'n2' });
      entry(brams, 'n2').set(
        'adopters',
        new Y.Map([
          ['zuid', 'bea'],
          ['noord', 'anna'],
        ]),
      );
    });
    expect(hit).toEqual([ROOT]);
    expect(notes()).toEqual({ n1: NOTE, n2: { ...NOTE, adopters: { zuid: 'bram' }, by: 'bram', at: 2_000 } });
  });
});

describe('[NOTE-5] the length of a note', () => {
  const say =
    (doc: Y.Doc, words: string, at = text(doc).length) =>
    (): void =>
      text(doc).insert(at, words);
  const length = (): number => text(room.server.doc).length;
  const fill = (to: number): void => {
    edit(anna, say(annas, 'x'.repeat(to - length())));
    expect(length()).toBe(to);
  };

  it('one who writes too much at once is cut short', () => {
    expect(edit(bram, say(brams, 'y'.repeat(MAX_NOTE_LENGTH + 1)))).toEqual([ROOT]);
    expect(text(annas).toString()).toBe(`sterker samen${'y'.repeat(MAX_NOTE_LENGTH - 13)}`);
    const long = { ...NEW, id: 'n2', text: `${'z'.repeat(MAX_NOTE_LENGTH - 1)}😀😀` };
    expect(edit(bram, () => addNote(brams, ROOT, long))).toEqual([ROOT]);
    expect(text(annas, 'n2').toString()).toBe('z'.repeat(MAX_NOTE_LENGTH - 1));
  });

  it('is that of its letters: what is none and comes with them does not take their place', () => {
    const hit = edit(bram, () => {
      text(brams).insert(13, 'y'.repeat(MAX_NOTE_LENGTH + 1));
      text(brams).insertEmbed(0, { image: 'x' });
    });
    expect(hit).toEqual([ROOT]);
    expect(text(annas).toString()).toBe(`sterker samen${'y'.repeat(MAX_NOTE_LENGTH - 13)}`);
  });

  it('two who bring it over at once are both kept; then it grows no further', () => {
    fill(270);
    const bea = author('bea');
    const late = new Y.Doc();
    Y.applyUpdate(late, room.server.whole());
    const before = Y.encodeStateVector(late);
    text(late).insert(0, 'b'.repeat(10));
    expect(edit(bram, say(brams, 'c'.repeat(10)))).toEqual([]);
    expect(room.take(Y.encodeStateAsUpdate(late, before), bea).hit).toEqual([]);
    expect(length()).toBe(290);
    expect(edit(bram, say(brams, 'meer', 5))).toEqual([ROOT]);
    expect(edit(bram, say(brams, '!'))).toEqual([ROOT]);
    expect(length()).toBe(290);
    expect(text(annas).toString()).not.toContain('meer');
  });

  it('over it, one may shorten it, and put a shorter word for a longer one', () => {
    fill(275);
    const late = new Y.Doc();
    Y.applyUpdate(late, room.server.whole());
    const before = Y.encodeStateVector(late);
    text(late).insert(0, 'b'.repeat(10));
    room.take(Y.encodeStateAsUpdate(late, before), bram);
    expect(length()).toBe(285);
    const shorter = edit(bram, () => {
      text(brams).delete(0, 10);
      text(brams).insert(0, 'kort');
    });
    expect(shorter).toEqual([]);
    expect(length()).toBe(279);
  });

  it('over it, what comes instead of words is as long as they were at most', () => {
    fill(275);
    const late = new Y.Doc();
    Y.applyUpdate(late, room.server.whole());
    const before = Y.encodeStateVector(late);
    text(late).insert(0, 'b'.repeat(10));
    room.take(Y.encodeStateAsUpdate(late, before), bram);
    const longer = edit(bram, () => {
      text(brams).delete(0, 4);
      text(brams).insert(0, 'langer');
    });
    expect(longer).toEqual([ROOT]);
    expect(text(annas).toString().startsWith('langbbbbbbster')).toBe(true);
    expect(length()).toBe(285);
  });

  it('what was typed and taken back does not count', () => {
    const much = edit(bram, () => {
      text(brams).insert(0, 'q'.repeat(500));
      text(brams).delete(0, 490);
    });
    expect(much).toEqual([]);
    expect(length()).toBe(23);
  });
});
