import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import { QuestionId } from '../../shared/ids.ts';
import { anna, bram, GuardedRoom } from '../../tests/support/guarded-room.ts';
import { RoomDocument } from './room-document.ts';

const ROOT = 'answer:regio.1';
const regio1 = QuestionId.parse('regio.1');

function room() {
  const made = new GuardedRoom();
  return {
    server: made.server,
    client: () => made.client(),
    edit: (client: Y.Doc, by: typeof anna, change: () => void) => made.edit(client, by, change),
  };
}

function paragraph(words: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
}

describe('the guard', () => {
  it('takes a Y.Map out of an answer and leaves the honest part of the same edit', () => {
    const { server, client, edit } = room();
    const doc = client();
    const answer = doc.getXmlFragment(ROOT);
    const applied = edit(doc, anna, () => {
      answer.insert(0, [paragraph('eerlijk')]);
      // A client that isn't ours can put anything anywhere.
      Reflect.apply(Y.Array.prototype.insert, answer, [1, [new Y.Map([['boze', 'kaart']])]]);
    });
    expect(applied.hit).toEqual([ROOT]);
    expect(server.doc.getXmlFragment(ROOT).toString()).toBe('<paragraph>eerlijk</paragraph>');
    expect(answer.toString()).toBe('<paragraph>eerlijk</paragraph>');
    expect(answer.length).toBe(1);
  });

  it('takes out unknown nodes, nodes in the wrong place, foreign marks and attributes', () => {
    const { client, edit } = room();
    const doc = client();
    const answer = doc.getXmlFragment(ROOT);
    edit(doc, anna, () => answer.insert(0, [paragraph('hier')]));
    const first = answer.get(0);
    if (!(first instanceof Y.XmlElement)) throw new Error('no paragraph');
    const applied = edit(doc, anna, () => {
      answer.insert(1, [new Y.XmlElement('script'), new Y.XmlElement('listItem')]);
      first.insert(1, [paragraph('in een alinea')]);
      first.setAttribute('onclick', 'x');
      const words = first.get(0);
      if (words instanceof Y.XmlText) {
        words.insertEmbed(0, { boos: true });
        words.format(1, 2, { blink: true });
      }
    });
    expect(applied.hit).toEqual([ROOT]);
    expect(answer.toString()).toBe('<paragraph>hier</paragraph>');
  });

  it('[ANSWER-2] knows whose words a mark names, and takes out a mark that says anything else', () => {
    const { client, edit } = room();
    const doc = client();
    const answer = doc.getXmlFragment(ROOT);
    const marked = (marks: Record<string, unknown>): Y.XmlElement => {
      const element = new Y.XmlElement('paragraph');
      const text = new Y.XmlText();
      text.applyDelta([{ insert: 'x', attributes: marks }]);
      element.insert(0, [text]);
      return element;
    };
    const link = { href: 'https://a.nl', target: null, rel: 'noopener', class: null, title: null };
    const good = [{ author: { partner: 'noord' } }, { bold: {} }, { strike: true, italic: {} }, { link }];
    expect(edit(doc, anna, () => answer.insert(0, good.map(marked))).hit).toEqual([]);
    expect(answer.toString()).toContain('<author partner="noord">');
    expect(answer.toString()).toContain('href="https://a.nl"');
    const bad = [
      { author: { partner: 'geen id' } },
      { author: { partner: 'noord', more: 1 } },
      { author: 'noord' },
      { author: [] },
      { bold: { style: 'x' } },
      { bold: 'x' },
      { link: { href: 1 } },
      { link: { rel: 'x' } },
      { link: { href: 'https://a.nl', onclick: 'x' } },
      { link: 'https://a.nl' },
      { __proto__x: {} },
    ];
    for (const marks of bad) {
      const kept = answer.toString();
      expect(edit(doc, anna, () => answer.insert(answer.length, [marked(marks)])).hit, JSON.stringify(marks)).toEqual([
        ROOT,
      ]);
      expect(answer.toString()).toBe(`${kept}<paragraph>x</paragraph>`);
    }
  });

  it('takes a shared type out of the place of running text', () => {
    const { client, edit } = room();
    const doc = client();
    const applied = edit(doc, anna, () => doc.getMap(ROOT).set('sleutel', 'waarde'));
    expect(applied.hit).toEqual([ROOT]);
    expect(doc.getMap(ROOT).size).toBe(0);
  });

  it('[LIVE-3] keeps the schema number of the document its own', () => {
    const { server, client, edit } = room();
    const doc = client();
    const applied = edit(doc, anna, () => {
      doc.getMap('meta').set('schema', 99);
      doc.getMap('meta').set('other', true);
    });
    expect(applied.hit).toEqual(['meta']);
    expect(server.doc.getMap('meta').toJSON()).toEqual({ schema: DOCUMENT_SCHEMA });
    expect(doc.getMap('meta').toJSON()).toEqual({ schema: DOCUMENT_SCHEMA });
  });
});

describe('what an edit sends on', () => {
  it('[ANSWER-2] counts the characters each answer got', () => {
    const { client, edit } = room();
    const doc = client();
    const applied = edit(doc, anna, () => {
      doc.getXmlFragment(ROOT).insert(0, [paragraph('twaalf teken')]);
      doc.getXmlFragment('answer:regio.2').insert(0, [paragraph('vijf!')]);
    });
    expect(Object.fromEntries(applied.written)).toEqual({ 'regio.1': 12, 'regio.2': 5 });
  });

  it("[LIVE-4] passes on the author's own delete set: words they had not seen are not in it", () => {
    const { server, client, edit } = room();
    const [anna1, bram1] = [client(), client()];
    edit(anna1, anna, () => anna1.getXmlFragment(ROOT).insert(0, [paragraph('hallo')]));
    // Bram replaces the line with a list item without having seen what Anna adds to it.
    const before = Y.encodeStateVector(bram1);
    bram1.transact(() => bram1.getXmlFragment(ROOT).delete(0, 1));
    const bramsEdit = Y.encodeStateAsUpdate(bram1, before);
    const line = anna1.getXmlFragment(ROOT).get(0);
    if (!(line instanceof Y.XmlElement)) throw new Error('no line');
    const words = line.get(0);
    if (!(words instanceof Y.XmlText)) throw new Error('no words');
    const seen = Y.getState(anna1.store, anna1.clientID);
    edit(anna1, anna, () => words.insert(5, ' wereld'));
    const applied = server.apply(bramsEdit, bram, 2_000, { overlaps: false, onSwept: false });
    expect(server.doc.getXmlFragment(ROOT).length).toBe(0);
    const sent = Y.decodeUpdate(Y.mergeUpdates(applied.updates)).ds;
    const told = (clock: number): boolean => Y.isDeleted(sent, Y.createID(anna1.clientID, clock));
    expect(told(seen - 1)).toBe(true);
    expect(told(seen)).toBe(false);
  });

  it('is nothing for an edit that brings nothing new, and the new part of one that overlaps', () => {
    const { server, client, edit } = room();
    const doc = client();
    const fragment = doc.getXmlFragment(ROOT);
    edit(doc, anna, () => fragment.insert(0, [paragraph('een')]));
    expect(server.apply(Y.encodeStateAsUpdate(doc), anna, 1, { overlaps: true, onSwept: false }).updates).toEqual([]);
    const state = Y.encodeStateVector(doc);
    fragment.insert(1, [paragraph('twee')]);
    const applied = server.apply(Y.encodeStateAsUpdate(doc), anna, 1, { overlaps: true, onSwept: false });
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, server.whole());
    expect(fresh.getXmlFragment(ROOT).toString()).toBe('<paragraph>een</paragraph><paragraph>twee</paragraph>');
    const [update] = applied.updates;
    if (update === undefined) throw new Error('nothing was sent');
    expect(Y.parseUpdateMeta(update).from.get(doc.clientID)).toBe(Y.decodeStateVector(state).get(doc.clientID));
  });

  it('takes from an incomplete edit what hangs together and leaves nothing pending', () => {
    const { server, client } = room();
    const doc = client();
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    const text = doc.getXmlFragment(ROOT);
    text.insert(0, [paragraph('een')]);
    text.insert(1, [paragraph('twee')]);
    text.insert(2, [paragraph('drie')]);
    const [one, , three] = updates;
    if (one === undefined || three === undefined) throw new Error('no updates');
    const applied = server.apply(Y.mergeUpdates([one, three]), anna, 1, { overlaps: true, onSwept: false });
    expect(applied.partial).toBe(true);
    expect(server.doc.store.pendingStructs).toBeNull();
    expect(server.doc.getXmlFragment(ROOT).toString()).toBe('<paragraph>een</paragraph>');
  });
});

describe('what the server writes itself', () => {
  const ITEMS = ['spreken', 'kiezen'];
  const load = (doc: Y.Doc, schema = DOCUMENT_SCHEMA): RoomDocument =>
    new RoomDocument({ snapshot: { seq: 1, bytes: Y.encodeStateAsUpdate(doc) }, updates: [] }, schema);

  it('[ANSWER-5] lays schema and checklist into a new document, once', () => {
    const document = load(new Y.Doc());
    expect(document.needsInitialising).toBe(true);
    const update = document.initialise(ITEMS);
    if (update === null) throw new Error('nothing was written');
    const copy = new Y.Doc();
    Y.applyUpdate(copy, update);
    expect(copy.getMap('meta').toJSON()).toEqual({ schema: DOCUMENT_SCHEMA });
    expect([...copy.getMap('checklist').keys()].sort()).toEqual(['kiezen', 'spreken']);
    expect(document.needsInitialising).toBe(false);
    expect(document.initialise(ITEMS)).toBeNull();
  });

  it('[LIVE-3] raises the schema of an older document and leaves the rest as it is', () => {
    const older = new Y.Doc();
    older.getMap('meta').set('schema', DOCUMENT_SCHEMA - 1);
    older.getXmlFragment(ROOT).insert(0, [paragraph('van vroeger')]);
    const document = load(older);
    expect(document.needsInitialising).toBe(true);
    expect(document.initialise(ITEMS)).not.toBeNull();
    expect(document.doc.getMap('meta').toJSON()).toEqual({ schema: DOCUMENT_SCHEMA });
    expect(document.tree(regio1)).toEqual([
      expect.objectContaining({ name: 'paragraph', parts: [expect.objectContaining({ text: 'van vroeger' })] }),
    ]);
  });

  it('is not judged, and comes out as what is to be stored', () => {
    const { server, client } = room();
    const copy = client();
    const updates = server.write((doc) => {
      doc.getMap('positions:regio').set('regio.1/zuid', new Y.Map([['stance', 'for']]));
    });
    for (const update of updates) Y.applyUpdate(copy, update);
    expect(copy.getMap('positions:regio').toJSON()).toEqual({ 'regio.1/zuid': { stance: 'for' } });
    expect(server.write(() => undefined)).toEqual([]);
  });
});

describe('[ANSWER-6] what an edit would take from an answer', () => {
  const taken = (server: RoomDocument, update: Uint8Array): string[] => [
    ...server.deletesIn(Y.decodeUpdate(update).ds),
  ];

  function written() {
    const { server, client, edit } = room();
    const doc = client();
    edit(doc, anna, () => {
      doc.getXmlFragment(ROOT).insert(0, [paragraph('een'), paragraph('')]);
      doc.getXmlFragment('answer:regio.2').insert(0, [paragraph('twee')]);
      doc.getMap('elders').set('k', 'waarde');
    });
    const remove = (change: () => void): Uint8Array => {
      const before = Y.encodeStateVector(doc);
      doc.transact(change);
      return Y.encodeStateAsUpdate(doc, before);
    };
    return { server, doc, remove };
  }

  it('is told by answer, before it is applied', () => {
    const { server, doc, remove } = written();
    const update = remove(() => {
      doc.getXmlFragment(ROOT).delete(0, 1);
      doc.getMap('elders').delete('k');
    });
    expect(taken(server, update)).toEqual(['regio.1']);
    expect(server.tree(regio1)).toHaveLength(2);
  });

  it('is nothing where only empty lines go, and nothing twice', () => {
    const { server, doc, remove } = written();
    expect(
      taken(
        server,
        remove(() => doc.getXmlFragment(ROOT).delete(1, 1)),
      ),
    ).toEqual([]);
    const update = remove(() => doc.getXmlFragment(ROOT).delete(0, 1));
    server.apply(update, anna, 1, { overlaps: false, onSwept: false });
    expect(taken(server, update)).toEqual([]);
  });

  it('is told also when only the line is named and not the words in it, and not for what is unknown', () => {
    const { server, doc } = written();
    const line = doc.getXmlFragment(ROOT).get(0);
    const id = line._item?.id ?? expect.fail('no line');
    const only = Y.createDeleteSet();
    only.clients.set(id.client, [{ clock: id.clock, len: 1 }]);
    only.clients.set(999, [{ clock: 5, len: 7 }]);
    expect([...server.deletesIn(only)]).toEqual(['regio.1']);
  });
});
