import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ParticipantId } from '../../shared/ids.ts';
import { RoomDocument } from './room-document.ts';

const anna = ParticipantId.parse('anna');
const bram = ParticipantId.parse('bram');
const ROOT = 'answer:regio.1';

/** A room's document and a client that is in step with it. */
function room(): {
  server: RoomDocument;
  client(): Y.Doc;
  edit(client: Y.Doc, author: ParticipantId, change: () => void): ReturnType<RoomDocument['apply']>;
} {
  const server = new RoomDocument({ snapshot: null, updates: [] }, 1);
  server.initialise();
  const clients: Y.Doc[] = [];
  return {
    server,
    client() {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, server.whole());
      clients.push(doc);
      return doc;
    },
    edit(client, author, change) {
      const before = Y.encodeStateVector(client);
      client.transact(change);
      const applied = server.apply(Y.encodeStateAsUpdate(client, before), author, 1_000, false);
      for (const doc of clients) for (const update of applied.updates) Y.applyUpdate(doc, update);
      return applied;
    },
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

  it('takes a shared type out of the place of running text', () => {
    const { client, edit } = room();
    const doc = client();
    const applied = edit(doc, anna, () => doc.getMap(ROOT).set('sleutel', 'waarde'));
    expect(applied.hit).toEqual([ROOT]);
    expect(doc.getMap(ROOT).size).toBe(0);
  });

  it('[NOTE-5] stamps by and at itself, also when a client wrote them', () => {
    const { client, edit } = room();
    const doc = client();
    const notes = doc.getMap('notes:matrix');
    const applied = edit(doc, anna, () => {
      notes.set('n1', new Y.Map([['kind', 'pro']]));
      notes.set(
        'n2',
        new Y.Map<unknown>([
          ['by', 'bram'],
          ['at', 5],
        ]),
      );
    });
    expect(applied.hit).toEqual([]);
    expect(notes.toJSON()).toEqual({
      n1: { kind: 'pro', by: 'anna', at: 1_000 },
      n2: { by: 'anna', at: 1_000 },
    });
  });

  it('[NOTE-5] sets by and at again when someone else writes or deletes them, and keeps the rest of that edit', () => {
    const { server, client, edit } = room();
    const [one, two] = [client(), client()];
    edit(one, anna, () => one.getMap('notes:matrix').set('n1', new Y.Map([['kind', 'pro']])));
    const note = two.getMap('notes:matrix').get('n1');
    if (!(note instanceof Y.Map)) throw new Error('no note');
    const applied = edit(two, bram, () => {
      note.set('by', 'bram');
      note.delete('at');
      note.set('kind', 'con');
    });
    expect(applied.hit).toEqual(['notes:matrix']);
    const expected = { n1: { kind: 'con', by: 'anna', at: 1_000 } };
    expect(server.doc.getMap('notes:matrix').toJSON()).toEqual(expected);
    expect(one.getMap('notes:matrix').toJSON()).toEqual(expected);
    expect(two.getMap('notes:matrix').toJSON()).toEqual(expected);
  });

  it('[LIVE-3] keeps the schema number of the document its own', () => {
    const { server, client, edit } = room();
    const doc = client();
    const applied = edit(doc, anna, () => {
      doc.getMap('meta').set('schema', 99);
      doc.getMap('meta').set('other', true);
    });
    expect(applied.hit).toEqual(['meta']);
    expect(server.doc.getMap('meta').toJSON()).toEqual({ schema: 1 });
    expect(doc.getMap('meta').toJSON()).toEqual({ schema: 1 });
  });

  it('remembers stamps when the document is loaded again', () => {
    const { server, client, edit } = room();
    const doc = client();
    edit(doc, anna, () => doc.getMap('variants').set('v1', new Y.Map([['title', 'Eigen variant']])));
    const again = new RoomDocument({ snapshot: { seq: 1, bytes: server.whole() }, updates: [] }, 1);
    const hostile = new Y.Doc();
    Y.applyUpdate(hostile, again.whole());
    const variant = hostile.getMap('variants').get('v1');
    if (!(variant instanceof Y.Map)) throw new Error('no variant');
    const before = Y.encodeStateVector(hostile);
    variant.set('by', 'bram');
    again.apply(Y.encodeStateAsUpdate(hostile, before), bram, 2_000, false);
    expect(again.doc.getMap('variants').toJSON()).toEqual({ v1: { title: 'Eigen variant', by: 'anna', at: 1_000 } });
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
    const applied = server.apply(bramsEdit, bram, 2_000, false);
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
    expect(server.apply(Y.encodeStateAsUpdate(doc), anna, 1, true).updates).toEqual([]);
    const state = Y.encodeStateVector(doc);
    fragment.insert(1, [paragraph('twee')]);
    const applied = server.apply(Y.encodeStateAsUpdate(doc), anna, 1, true);
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
    const applied = server.apply(Y.mergeUpdates([one, three]), anna, 1, true);
    expect(applied.partial).toBe(true);
    expect(server.doc.store.pendingStructs).toBeNull();
    expect(server.doc.getXmlFragment(ROOT).toString()).toBe('<paragraph>een</paragraph>');
  });
});
