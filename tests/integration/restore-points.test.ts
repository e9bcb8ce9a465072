import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type AnswerTree, answerTree, plainText, writeTree } from '../../shared/board/answer-tree.ts';
import { answerRoot } from '../../shared/board/board.ts';
import { PartnerId, QuestionId } from '../../shared/ids.ts';
import { joined, refusal } from '../support/device.ts';
import { Hall, heard, type Person, settled } from '../support/hall.ts';
import { seeded } from '../support/seeded.ts';
import { spawnServer } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

const Q = QuestionId.parse('regio.1');
const OTHER = QuestionId.parse('regio.2');
const SENTENCE = 'Wij willen met de hele regio samen opleiden, ook in de kleine kernen.';

let hall: Hall;
let anna: Person;
let bram: Person;
let fatima: Person;
/** How far the server's clock is ahead. */
let ahead = 0;

beforeEach(async () => {
  ahead = 0;
  hall = await Hall.open({ clock: () => Date.now() + ahead });
  anna = await hall.participate('Anna');
  bram = await hall.participate('Bram', 'Hogeschool De Brug');
  fatima = await hall.facilitate('Fatima');
});
afterEach(() => hall.close());

const answerIn = (doc: Y.Doc, questionId = Q): Y.XmlFragment => doc.getXmlFragment(answerRoot(questionId));
const treeIn = (doc: Y.Doc, questionId = Q): AnswerTree => answerTree(answerIn(doc, questionId));
const textIn = (doc: Y.Doc, questionId = Q): string => plainText(treeIn(doc, questionId));
const partnerOf = (person: Person): PartnerId => PartnerId.parse(person.joined.participant?.partnerId);

/** A paragraph whose runs are by these people. */
const paragraph = (...runs: [text: string, by: Person][]): AnswerTree => [
  {
    kind: 'node',
    name: 'paragraph',
    attributes: {},
    parts: runs.map(([text, by]) => ({ kind: 'text', text, marks: [], href: null, author: partnerOf(by) })),
  },
];

function write(client: WireClient, tree: AnswerTree, questionId = Q): void {
  client.doc.transact(() => writeTree(answerIn(client.doc, questionId), tree));
}

function wipe(client: WireClient, questionId = Q): void {
  const answer = answerIn(client.doc, questionId);
  answer.delete(0, answer.length);
}

/** The text of the first paragraph, to hold Backspace in. */
function firstText(doc: Y.Doc): Y.XmlText {
  const element = answerIn(doc).get(0);
  const text = element instanceof Y.XmlElement ? element.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('no text');
  return text;
}

const shows = (client: WireClient, text: string, questionId = Q) =>
  expect.poll(() => textIn(client.doc, questionId), { interval: 5 }).toBe(text);

const reasons = async (questionId = Q) => (await hall.points(bram, questionId)).map(({ reason }) => reason);

describe('an answer', () => {
  it('[ANSWER-6] emptied by someone is got back by the facilitator with its authors, and nothing else changes', async () => {
    const [one, two] = [await hall.synced(anna), await hall.synced(bram)];
    const projector = await hall.synced(fatima, { params: { seat: 'view' } });
    const said = paragraph([SENTENCE, anna], [' Ook in Zuid.', bram]);
    write(one, said);
    write(one, paragraph(['elders', anna]), OTHER);
    await shows(two, `${SENTENCE} Ook in Zuid.`);
    wipe(two);
    await settled(two);
    await shows(one, '');
    const [point] = await hall.points(anna, Q);
    expect(point).toMatchObject({ reason: 'removal', characters: SENTENCE.length + 13 });
    expect(await hall.keptAt(anna, Q, point?.id ?? 0)).toEqual({ point, content: said });

    const answer = await hall.restore(fatima, Q, point?.id ?? 0);
    expect(answer.status).toBe(200);
    // Nothing stood there to be kept.
    expect(await answer.json()).toEqual({ points: [point] });
    for (const client of [one, two, projector]) {
      await expect.poll(() => treeIn(client.doc), { interval: 5 }).toEqual(said);
      expect(textIn(client.doc, OTHER)).toBe('elders');
      expect([...client.doc.share.keys()].toSorted()).toEqual([...one.doc.share.keys()].toSorted());
    }
    expect(treeIn(await hall.stored())).toEqual(said);
    const log = await hall.server.store.workshops.log(hall.made.workshop.id);
    expect(log.at(-1)).toMatchObject({
      participantId: fatima.joined.participant?.id,
      event: 'answer.restored',
      details: { questionId: Q, pointId: point?.id },
    });
    // Who put it back wrote none of it.
    const contributions = await hall.server.store.documents.contributions(hall.made.workshop.id);
    expect(contributions.map(({ participantId }) => participantId)).not.toContain(fatima.joined.participant?.id);
  });

  it('[ANSWER-6] taken away letter by letter is got back as it was before the first', async () => {
    const [one, two] = [await hall.synced(anna), await hall.synced(bram)];
    const said = paragraph([SENTENCE, anna]);
    write(one, said);
    await shows(two, SENTENCE);
    const text = firstText(two.doc);
    while (text.length > 0) text.delete(text.length - 1, 1);
    await settled(two);
    const points = await hall.points(bram, Q);
    expect(points.map(({ reason, characters }) => [reason, characters])).toEqual([['removal', SENTENCE.length]]);
    await hall.restore(fatima, Q, points[0]?.id ?? 0);
    await expect.poll(() => treeIn(one.doc), { interval: 5 }).toEqual(said);
  });

  it('[ANSWER-6] keeps what it says before another text is put back, and that can be put back again', async () => {
    const one = await hall.synced(anna);
    write(one, paragraph([SENTENCE, anna]));
    wipe(one);
    write(one, paragraph(['Het werd anders', bram]));
    await settled(one);
    const [removed] = await hall.points(anna, Q);
    await hall.restore(fatima, Q, removed?.id ?? 0);
    await shows(one, SENTENCE);
    const kept = (await hall.points(anna, Q)).find(({ reason }) => reason === 'restore');
    await hall.restore(fatima, Q, kept?.id ?? 0);
    await expect.poll(() => treeIn(one.doc), { interval: 5 }).toEqual(paragraph(['Het werd anders', bram]));
    expect(await reasons()).toEqual(['restore', 'restore', 'removal']);
  });

  it('[ANSWER-6] is not put back by a participant, from another answer, or to a moment that is not there', async () => {
    const one = await hall.synced(anna);
    write(one, paragraph([SENTENCE, anna]));
    wipe(one);
    await settled(one);
    const id = (await hall.points(anna, Q))[0]?.id ?? 0;
    expect(await refusal(await hall.restore(anna, Q, id))).toEqual({ status: 403, kind: 'not-allowed' });
    expect(await refusal(await hall.restore(anna, Q, id + 1))).toEqual({ status: 403, kind: 'not-allowed' });
    const notFound = { status: 404, kind: 'not-found' };
    expect(await refusal(await hall.restore(fatima, OTHER, id))).toEqual(notFound);
    expect(await refusal(await hall.restore(fatima, Q, id + 1))).toEqual(notFound);
    expect(await refusal(await hall.restore(fatima, Q, 'eerste'))).toEqual(notFound);
    expect(textIn(one.doc)).toBe('');
    expect(await reasons()).toEqual(['removal']);
  });

  it('[ANSWER-6] is read as it was by observers too, and not by a screen or someone from outside', async () => {
    const one = await hall.synced(anna);
    write(one, paragraph([SENTENCE, anna]));
    wipe(one);
    await settled(one);
    const role = { type: 'participant.role', participantId: bram.joined.participant?.id, role: 'observer' };
    expect((await hall.command(fatima, role)).status).toBe(200);
    const [point] = await hall.points(bram, Q);
    expect(plainText((await hall.keptAt(bram, Q, point?.id ?? 0)).content)).toBe(SENTENCE);
    const screen = await joined(hall.server.url, { key: hall.made.viewKey });
    for (const path of ['', `/${point?.id}`]) {
      const answer = await screen.device.get(`/api/workshops/${hall.id}/answers/${Q}/points${path}`);
      expect(await refusal(answer)).toEqual({ status: 401, kind: 'not-joined' });
    }
  });

  it('[SEAL-1] of a frozen workshop is not put back', async () => {
    const one = await hall.synced(anna);
    write(one, paragraph([SENTENCE, anna]));
    wipe(one);
    await settled(one);
    const id = (await hall.points(anna, Q))[0]?.id ?? 0;
    hall.database((database) => database.exec(`UPDATE workshops SET phase = 'frozen'`));
    expect(await refusal(await hall.restore(fatima, Q, id))).toEqual({ status: 409, kind: 'frozen' });
    expect(textIn(await hall.stored())).toBe('');
  });

  it('[ANSWER-6] is put back while others type in it, and everyone ends with the same', async () => {
    const random = seeded(4);
    const writers = [await hall.synced(anna), await hall.synced(bram)];
    const [one] = writers;
    if (one === undefined) throw new Error('nobody');
    write(one, paragraph([SENTENCE, anna]));
    wipe(one);
    write(one, paragraph(['Begin: ', anna]));
    await settled(one);
    const id = (await hall.points(anna, Q))[0]?.id ?? 0;
    const restores: Promise<Response>[] = [];
    for (let round = 0; round < 60; round++) {
      for (const [index, client] of writers.entries()) {
        const element = answerIn(client.doc).get(0);
        const text = element instanceof Y.XmlElement ? element.get(0) : null;
        if (text instanceof Y.XmlText) text.insert(random.between(0, text.length), `${index}${round} `);
        else write(client, paragraph([`opnieuw ${round}`, index === 0 ? anna : bram]));
      }
      if (round % 20 === 10) restores.push(hall.restore(fatima, Q, id));
      await Promise.all(writers.map(settled));
    }
    expect((await Promise.all(restores)).map(({ status }) => status)).toEqual([200, 200, 200]);
    await Promise.all(writers.map(settled));
    const newcomer = await hall.synced(bram);
    const stored = treeIn(await hall.stored());
    // Others wrote between its letters.
    expect(plainText(stored).replace(/[\d\s]/g, '')).toContain('samenopleiden');
    for (const client of [...writers, newcomer]) {
      await expect.poll(() => treeIn(client.doc), { interval: 5 }).toEqual(stored);
      expect(heard(client, 'refused')).toEqual([]);
    }
    expect(await reasons()).toEqual(expect.arrayContaining(['restore', 'restore', 'restore']));
  });
});

describe('restore points', () => {
  it('[ANSWER-6] are made once when the removal is judged anew', async () => {
    const one = await hall.synced(anna);
    write(one, paragraph([SENTENCE, anna]));
    await settled(one);
    hall.database((database) => database.exec('UPDATE workshops SET lock_rev = lock_rev + 1'));
    wipe(one);
    await settled(one);
    expect(await reasons()).toEqual(['removal']);
  });

  it('[ANSWER-6] are made after ten minutes of change', async () => {
    const one = await hall.synced(anna);
    write(one, paragraph([SENTENCE, anna]));
    await settled(one);
    ahead = 9 * 60_000;
    write(one, paragraph(['na negen minuten', anna]));
    await settled(one);
    expect(await reasons()).toEqual([]);
    ahead = 11 * 60_000;
    write(one, paragraph(['na elf minuten', anna]));
    await settled(one);
    const [point] = await hall.points(anna, Q);
    expect(point?.reason).toBe('time');
    expect(plainText((await hall.keptAt(anna, Q, point?.id ?? 0)).content)).toBe(`${SENTENCE}\nna negen minuten`);
  });

  it('[ANSWER-6] are made at an act of steering, of what changed; a new name is none', async () => {
    const one = await hall.synced(anna);
    write(one, paragraph(['kort', anna]));
    await settled(one);
    await hall.command(fatima, { type: 'me.name', name: 'Fatima B.' });
    expect(await reasons()).toEqual([]);
    await hall.command(anna, { type: 'joining', open: false });
    expect(await reasons()).toEqual([]);
    const steer = (open: boolean) => hall.command(fatima, { type: 'joining', open });
    expect((await steer(false)).status).toBe(200);
    expect([await reasons(), await reasons(OTHER)]).toEqual([['steering'], []]);
    await steer(true);
    expect(await reasons()).toEqual(['steering']);
    write(one, paragraph(['en meer', anna]));
    await settled(one);
    await steer(false);
    expect(await reasons()).toEqual(['steering', 'steering']);
  });

  it('steering goes on when no point can be kept, and the next act keeps it', async () => {
    const lines: string[] = [];
    await hall.restart({ onLog: (line) => lines.push(line) });
    const one = await hall.synced(anna);
    write(one, paragraph(['kort', anna]));
    await settled(one);
    const rename = (from: string, to: string) =>
      hall.database((database) => database.exec(`ALTER TABLE ${from} RENAME TO ${to}`));
    rename('restore_points', 'elsewhere');
    expect((await hall.command(fatima, { type: 'joining', open: false })).status).toBe(200);
    expect(lines.join('')).toContain('restore-points.failed');
    expect(lines.join('')).not.toContain('kort');
    rename('elsewhere', 'restore_points');
    await hall.command(fatima, { type: 'joining', open: true });
    expect(await reasons()).toEqual(['steering']);
  });

  it('[ANSWER-6] are there after a kill, as soon as the removal is called saved', async () => {
    await hall.stop();
    const first = await spawnServer({ dataDir: hall.dataDir });
    const one = new WireClient(first.url, hall.id, anna.device.cookie());
    await one.synced;
    write(one, paragraph([SENTENCE, anna]));
    await settled(one);
    wipe(one);
    await settled(one);
    await first.kill('SIGKILL');
    await hall.restart();
    const points = await hall.server.store.restorePoints.list(hall.made.workshop.id, Q);
    expect(points).toMatchObject([{ reason: 'removal', characters: SENTENCE.length }]);
    const kept = await hall.server.store.restorePoints.find(hall.made.workshop.id, Q, points[0]?.id ?? 0);
    expect(kept?.content).toEqual(paragraph([SENTENCE, anna]));
  });
});
