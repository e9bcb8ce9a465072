import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CHECKLIST_ROOT, MATRIX_NOTES, SCENARIOS_ROOT, VARIANTS_ROOT } from '../../shared/board/board.ts';
import { addCheckLink, changeCheckItem, checkNotes } from '../../shared/board/checklist.ts';
import { addNote, adoptNote, changeNote, MAX_NOTE_LENGTH, noteEntry, noteText } from '../../shared/board/notes.ts';
import { positionNote, takePosition } from '../../shared/board/positions.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import type { ParticipantId, PartnerId, WorkshopId } from '../../shared/ids.ts';
import { ROOT as ANSWER } from '../support/answer.ts';
import { type Device, joined, makeWorkshop } from '../support/device.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

/**
 * Two whose clients are ours and one whose isn't, over the wire: what the third does that is not theirs to do is put
 * right before anyone sees it, the rest of the same edit stays, and everyone ends with the same as what is stored.
 */
type Person = { device: Device; id: ParticipantId; partnerId: PartnerId | null };

const POSITIONS = 'positions:regio';
const ROOTS = [ANSWER, MATRIX_NOTES, POSITIONS, VARIANTS_ROOT, SCENARIOS_ROOT, CHECKLIST_ROOT];
const PLACE = { variantId: 'fusie', aspectId: 'kwaliteit' };
const NOTE = { kind: 'pro', place: PLACE, order: 'a0' } as const;

let server: RunningServer;
let made: MadeWorkshop;
let [anna, bram, cor, fenna]: Person[] = [];
let clients: WireClient[] = [];
/** Connected, in this order: Anna, Bram, and Cor who is hostile. */
let one: WireClient;
let two: WireClient;
let hostile: WireClient;

beforeAll(async () => {
  server = await startServer({ clock: () => 1_000 });
});
afterAll(() => server.close());

beforeEach(async () => {
  made = await makeWorkshop(server.url);
  anna = await person('Anna', 'Scholengroep Noord');
  bram = await person('Bram', 'Hogeschool De Brug');
  cor = await person('Cor', 'Scholen Oost');
  fenna = await person('Fenna', null);
  [one, two, hostile] = [await connect(anna), await connect(bram), await connect(cor)];
  await put(one);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.terminate();
});

async function person(name: string, partnerName: string | null): Promise<Person> {
  const key = partnerName === null ? made.facilitatorKey : made.joinKey;
  const { device, joined: seat } = await joined(server.url, {
    key,
    name,
    ...(partnerName !== null && { partnerName }),
  });
  const participant = seat.participant ?? expect.fail('nobody joined');
  return { device, id: participant.id, partnerId: participant.partnerId };
}

async function connect(who: Person | undefined): Promise<WireClient> {
  const client = new WireClient(server.url, made.workshop.id, who?.device.cookie() ?? null);
  clients.push(client);
  await client.synced;
  return client;
}

/** What is on the table before anyone does harm: notes of Anna and Bram, and a position of Noord. */
async function put(client: WireClient): Promise<void> {
  const { doc } = client;
  addNote(doc, MATRIX_NOTES, { ...NOTE, id: 'n1', text: 'sterker samen' });
  addNote(doc, MATRIX_NOTES, { ...NOTE, id: 'n2', kind: 'con', text: 'duur' });
  takePosition(doc, POSITIONS, { subjectId: 'regio.1', partnerId: partnerOf(anna), stance: 'condition' });
  positionNote(doc, POSITIONS, 'regio.1', partnerOf(anna))?.insert(0, 'mits klein');
  doc.getMap(VARIANTS_ROOT).set('v1', new Y.Map(Object.entries({ title: 'Met Oost', order: 'a0' })));
  doc.getMap(SCENARIOS_ROOT).set(
    's1',
    new Y.Map<unknown>(
      Object.entries({
        title: 'Klein',
        order: 'a0',
        description: new Y.XmlFragment(),
        variantIds: new Y.Map([['v1', true]]),
      }),
    ),
  );
  const item = firstItem(doc);
  changeCheckItem(doc, item, { owner: 'Anna' });
  addCheckLink(doc, item, { id: 'l1', title: 'Verslag', url: 'https://a.nl' });
  await same();
  adoptNote(two.doc, MATRIX_NOTES, 'n1', { partnerId: partnerOf(bram), participantId: idOf(bram), on: true });
  noteText(two.doc, MATRIX_NOTES, 'n1')?.insert(8, 'nu ');
  await same();
}

const partnerOf = (who: Person | undefined): PartnerId => who?.partnerId ?? expect.fail('no partner');
const idOf = (who: Person | undefined) => who?.id ?? expect.fail('nobody');
const firstItem = (doc: Y.Doc): string =>
  [...doc.getMap(CHECKLIST_ROOT).keys()].sort()[0] ?? expect.fail('no checklist');
const note = (doc: Y.Doc, id = 'n1'): Y.Map<unknown> =>
  noteEntry(doc, MATRIX_NOTES, id) ?? expect.fail(`no note ${id}`);
const inner = (map: Y.Map<unknown>, key: string): Y.Map<unknown> => {
  const found = map.get(key);
  return found instanceof Y.Map ? found : expect.fail(`no ${key}`);
};

const shown = (doc: Y.Doc): Record<string, unknown> =>
  Object.fromEntries(
    ROOTS.map((root) => [root, root === ANSWER ? doc.getXmlFragment(root).toString() : doc.getMap(root).toJSON()]),
  );

/** Everything settled; everyone shows the same, as do a joiner and what is stored. That is returned. */
async function same(): Promise<Record<string, unknown>> {
  for (const client of clients) await expect.poll(() => client.settled === client.sent, { interval: 5 }).toBe(true);
  const joiner = await connect(fenna);
  const now = shown(joiner.doc);
  for (const { doc } of clients) await expect.poll(() => shown(doc), { interval: 5 }).toEqual(now);
  joiner.terminate();
  clients = clients.filter((client) => client !== joiner);
  expect(shown(await stored(made.workshop.id))).toEqual(now);
  return now;
}

async function stored(workshopId: WorkshopId): Promise<Y.Doc> {
  const loaded = (await server.store.documents.load(workshopId)) ?? expect.fail('the workshop is gone');
  const doc = new Y.Doc();
  for (const { bytes } of [...(loaded.snapshot === null ? [] : [loaded.snapshot]), ...loaded.updates]) {
    Y.applyUpdate(doc, bytes);
  }
  return doc;
}

/** Roots that the server said it put something right in, for this client. */
const hits = (client: WireClient): string[] =>
  client.messages.flatMap((message) => (message.type === 'refused' ? message.hit : [])).sort();

const harm: [string, string, (doc: Y.Doc) => void][] = [
  ['forges by and at', MATRIX_NOTES, (doc) => void note(doc).set('by', idOf(cor))],
  ['takes away at', MATRIX_NOTES, (doc) => note(doc).delete('at')],
  ['deletes a note', MATRIX_NOTES, (doc) => doc.getMap(MATRIX_NOTES).delete('n1')],
  ['deletes all notes', MATRIX_NOTES, (doc) => doc.getMap(MATRIX_NOTES).clear()],
  [
    'puts a note in the place of another',
    MATRIX_NOTES,
    (doc) => addNote(doc, MATRIX_NOTES, { ...NOTE, id: 'n1', text: 'x' }),
  ],
  ['puts no note there', MATRIX_NOTES, (doc) => void doc.getMap(MATRIX_NOTES).set('n1', 'x')],
  ['makes no note', MATRIX_NOTES, (doc) => void doc.getMap(MATRIX_NOTES).set('n9', new Y.Map([['kind', 'pro']]))],
  ['bins a note', MATRIX_NOTES, (doc) => changeNote(doc, MATRIX_NOTES, 'n1', { removed: true })],
  ['moves a note out of the matrix', MATRIX_NOTES, (doc) => void note(doc).set('place', { questionId: 'regio.1' })],
  ['makes a note a remark', MATRIX_NOTES, (doc) => changeNote(doc, MATRIX_NOTES, 'n1', { kind: 'remark' })],
  ['replaces the text of a note', MATRIX_NOTES, (doc) => void note(doc).set('text', new Y.Text('van Cor'))],
  ['takes the text of a note', MATRIX_NOTES, (doc) => note(doc).delete('text')],
  [
    'puts a picture in a note',
    MATRIX_NOTES,
    (doc) => noteText(doc, MATRIX_NOTES, 'n1')?.insertEmbed(3, { image: 'x' }),
  ],
  ['adopts for another', MATRIX_NOTES, (doc) => void inner(note(doc), 'adopters').set(partnerOf(anna), idOf(anna))],
  ['takes back what another adopted', MATRIX_NOTES, (doc) => inner(note(doc), 'adopters').clear()],
  ['hangs on more', MATRIX_NOTES, (doc) => void note(doc).set('more', new Y.Map())],
  [
    'takes a position for another',
    POSITIONS,
    (doc) => takePosition(doc, POSITIONS, { subjectId: 'regio.1', partnerId: partnerOf(bram), stance: 'for' }),
  ],
  [
    'changes the position of another',
    POSITIONS,
    (doc) => takePosition(doc, POSITIONS, { subjectId: 'regio.1', partnerId: partnerOf(anna), stance: 'against' }),
  ],
  ['takes away the positions', POSITIONS, (doc) => doc.getMap(POSITIONS).clear()],
  [
    'writes in what goes with a position',
    POSITIONS,
    (doc) => {
      const text = positionNote(doc, POSITIONS, 'regio.1', partnerOf(anna)) ?? expect.fail('no note');
      text.delete(0, 4);
      text.insert(0, 'niet ');
    },
  ],
  ['deletes a variant', VARIANTS_ROOT, (doc) => doc.getMap(VARIANTS_ROOT).delete('v1')],
  [
    'replaces a scenario',
    SCENARIOS_ROOT,
    (doc) => void doc.getMap(SCENARIOS_ROOT).set('s1', new Y.Map([['title', 'x']])),
  ],
  [
    'ticks nonsense',
    SCENARIOS_ROOT,
    (doc) => void inner(inner(doc.getMap(SCENARIOS_ROOT), 's1'), 'variantIds').set('v2', 'ja'),
  ],
  ['empties the checklist', CHECKLIST_ROOT, (doc) => doc.getMap(CHECKLIST_ROOT).clear()],
  ['adds to the checklist', CHECKLIST_ROOT, (doc) => void doc.getMap(CHECKLIST_ROOT).set('meer', new Y.Map())],
  [
    'links to a script',
    CHECKLIST_ROOT,
    (doc) => addCheckLink(doc, firstItem(doc), { id: 'l2', title: 'x', url: 'javascript:alert(1)' }),
  ],
  [
    'puts a script in the notes of the checklist',
    CHECKLIST_ROOT,
    (doc) => checkNotes(doc, firstItem(doc))?.insert(0, [new Y.XmlElement('script')]),
  ],
];

describe('[NOTE-5] someone whose client is not ours', () => {
  it.each(harm)('%s: it is put right, and the honest half of the edit stays', async (_, root, act) => {
    const before = await same();
    hostile.doc.transact(() => {
      act(hostile.doc);
      const line = new Y.XmlElement('paragraph');
      line.insert(0, [new Y.XmlText('eerlijk')]);
      hostile.doc.getXmlFragment(ANSWER).insert(0, [line]);
    });
    const after = await same();
    expect(after).toEqual({ ...before, [ANSWER]: '<paragraph>eerlijk</paragraph>' });
    expect(hits(hostile)).toEqual([root]);
    expect([...hits(one), ...hits(two)]).toEqual([]);
  });

  it('adopts in the name of someone else: it is in their own', async () => {
    const before = await same();
    inner(note(hostile.doc), 'adopters').set(partnerOf(cor), idOf(anna));
    await same();
    expect(inner(note(one.doc), 'adopters').toJSON()).toEqual({
      [partnerOf(bram)]: idOf(bram),
      [partnerOf(cor)]: idOf(cor),
    });
    expect(hits(hostile)).toEqual([MATRIX_NOTES]);
    inner(note(hostile.doc), 'adopters').delete(partnerOf(cor));
    expect(await same()).toEqual(before);
  });

  it('writes endlessly in a note: it ends where a note ends', async () => {
    const { length } = noteText(hostile.doc, MATRIX_NOTES, 'n2') ?? expect.fail('no note');
    noteText(hostile.doc, MATRIX_NOTES, 'n2')?.insert(length, 'x'.repeat(MAX_NOTE_LENGTH + 1));
    await same();
    expect(noteText(one.doc, MATRIX_NOTES, 'n2')?.toString()).toBe(`duur${'x'.repeat(MAX_NOTE_LENGTH - 4)}`);
    noteText(hostile.doc, MATRIX_NOTES, 'n2')?.insert(0, 'y'.repeat(MAX_NOTE_LENGTH));
    await same();
    // Two could have brought it so far by typing at once, no further.
    expect(noteText(one.doc, MATRIX_NOTES, 'n2')?.length).toBe(2 * MAX_NOTE_LENGTH);
    noteText(hostile.doc, MATRIX_NOTES, 'n2')?.insert(0, 'z');
    await same();
    expect(noteText(one.doc, MATRIX_NOTES, 'n2')?.length).toBe(2 * MAX_NOTE_LENGTH);
    expect(hits(hostile)).toEqual([MATRIX_NOTES, MATRIX_NOTES]);
  });

  it('may edit and move notes, as anyone may', async () => {
    changeNote(hostile.doc, MATRIX_NOTES, 'n1', { kind: 'question', place: { ...PLACE, aspectId: 'geld' } });
    noteText(hostile.doc, MATRIX_NOTES, 'n1')?.insert(0, 'veel ');
    const { [MATRIX_NOTES]: notes } = await same();
    expect(notes).toMatchObject({ n1: { kind: 'question', text: 'veel sterker nu samen', by: idOf(anna), at: 1_000 } });
    expect(hits(hostile)).toEqual([]);
  });
});

describe('[NOTE-5] a note is put in the bin', () => {
  it('by its partner or who steers, who also take it out', async () => {
    const steering = await connect(fenna);
    changeNote(steering.doc, MATRIX_NOTES, 'n1', { removed: true });
    changeNote(one.doc, MATRIX_NOTES, 'n2', { removed: true });
    expect(await same()).toMatchObject({ [MATRIX_NOTES]: { n1: { removed: true }, n2: { removed: true } } });
    changeNote(one.doc, MATRIX_NOTES, 'n1', { removed: false });
    expect(await same()).toMatchObject({ [MATRIX_NOTES]: { n1: { removed: false, by: idOf(anna) } } });
    expect([...hits(steering), ...hits(one)]).toEqual([]);
  });
});

describe('[NOTE-2] honest people at once', () => {
  it('type in one note, move it and adopt it: all of it stays', async () => {
    noteText(one.doc, MATRIX_NOTES, 'n1')?.insert(0, 'wij zijn ');
    noteText(two.doc, MATRIX_NOTES, 'n1')?.insert(16, '!');
    changeNote(two.doc, MATRIX_NOTES, 'n1', { place: { ...PLACE, aspectId: 'geld' } });
    changeNote(one.doc, MATRIX_NOTES, 'n1', { order: 'a5' });
    adoptNote(one.doc, MATRIX_NOTES, 'n1', { partnerId: partnerOf(anna), participantId: idOf(anna), on: true });
    const { [MATRIX_NOTES]: notes } = await same();
    expect(notes).toMatchObject({
      n1: {
        text: 'wij zijn sterker nu samen!',
        order: 'a5',
        place: { ...PLACE, aspectId: 'geld' },
        adopters: { [partnerOf(anna)]: idOf(anna), [partnerOf(bram)]: idOf(bram) },
      },
    });
    expect([...hits(one), ...hits(two)]).toEqual([]);
  });
});
