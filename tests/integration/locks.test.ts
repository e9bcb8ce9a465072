import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { answerRoot, blockNotes, MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote } from '../../shared/board/notes.ts';
import { BlockId, QuestionId } from '../../shared/ids.ts';
import { refusal } from '../support/device.ts';
import { Hall, heard, type Person, settled } from '../support/hall.ts';
import { shown } from '../support/shown.ts';
import type { WireClient } from '../support/wire-client.ts';

const BLOCK = { kind: 'block', id: BlockId.parse('regio-positie') } as const;
const ROOT = answerRoot(QuestionId.parse('regio-positie.1'));
/** In another block. */
const ELSEWHERE = answerRoot(QuestionId.parse('regio-stand.1'));
const LOCKED = [ROOT, blockNotes(BLOCK.id), 'positions:regio-positie', answerRoot(QuestionId.parse('regio-positie.2'))];
const NOTE = { kind: 'pro', order: 'a0', text: 'een punt' } as const;

let hall: Hall;
let fenna: Person;
beforeEach(async () => {
  hall = await Hall.open({ clock: () => 1_000 });
  fenna = await hall.facilitate('Fenna');
});
afterEach(() => hall.close());

const said = (doc: Y.Doc): string => LOCKED.map((root) => `${root} ${shown(doc, root)}`).join('\n');
const inBlock = { questionId: QuestionId.parse('regio-positie.1') };

async function lock(): Promise<void> {
  expect((await hall.command(fenna, { type: 'lock', target: BLOCK })).status).toBe(200);
}

/** Every state this client shows from now on in which the locked part is another than now. */
function differences(client: WireClient): string[] {
  const was = said(client.doc);
  const seen: string[] = [];
  client.doc.on('afterTransaction', () => {
    const now = said(client.doc);
    if (now !== was) seen.push(now);
  });
  return seen;
}

function paragraph(text: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(text)]);
  return element;
}

const write = (doc: Y.Doc, text: string): void => doc.getXmlFragment(ROOT).push([paragraph(text)]);
const words = (doc: Y.Doc): string => shown(doc, ROOT);

/** What a client that isn't ours does in the locked block, now this, now that. */
function attack(doc: Y.Doc, turn: number): void {
  const answer = doc.getXmlFragment(ROOT);
  const notes = doc.getMap(blockNotes(BLOCK.id));
  doc.transact(() => {
    const first = answer.get(0);
    const text = first instanceof Y.XmlElement ? first.get(0) : null;
    switch (turn % 6) {
      case 0:
        answer.insert(0, [paragraph('ingebroken')]);
        return;
      case 1:
        answer.delete(0, answer.length);
        return;
      case 2:
        if (text instanceof Y.XmlText) text.format(0, 4, { bold: true });
        return;
      case 3:
        for (const key of notes.keys()) notes.delete(key);
        return;
      case 4:
        addNote(doc, blockNotes(BLOCK.id), { ...NOTE, id: `h${turn}`, place: inBlock });
        doc.getXmlFragment(answerRoot(QuestionId.parse('regio-positie.2'))).push([paragraph('nieuw')]);
        return;
      default:
        if (text instanceof Y.XmlText) text.delete(0, 2);
        doc.getXmlFragment(ELSEWHERE).push([paragraph(`elders ${turn}`)]);
    }
  });
}

it('[STAGE-4] nobody ever sees a locked block differ, whatever one who is not ours keeps writing in it', async () => {
  const people = await Promise.all(['Anna', 'Bram', 'Cor'].map((name) => hall.participate(name)));
  const clients = await Promise.all(people.map((person) => hall.synced(person)));
  const [anna] = clients;
  if (anna === undefined) throw new Error('nobody came');
  write(anna.doc, 'dit staat vast');
  addNote(anna.doc, blockNotes(BLOCK.id), { ...NOTE, id: 'n1', place: inBlock });
  await settled(anna);
  await lock();
  for (const client of clients) await expect.poll(() => heard(client, 'stage').at(-1)?.stage.locks).toHaveLength(1);
  for (const client of clients) await expect.poll(() => said(client.doc)).toBe(said(anna.doc));
  const was = said(anna.doc);
  const seen = clients.map(differences);

  const enemy = await hall.synced(await hall.participate('Dirk', 'Scholen Oost'));
  for (let turn = 0; turn < 60; turn += 1) {
    attack(enemy.doc, turn);
    for (const client of clients) client.doc.getXmlFragment(ELSEWHERE).push([paragraph(`${turn}`)]);
    if (turn % 6 === 5) await settled(enemy);
  }
  await settled(enemy);
  for (const client of clients) await expect.poll(() => shown(client.doc, ELSEWHERE)).toContain('elders 59');
  expect(seen).toEqual([[], [], []]);
  const joiner = await hall.synced(await hall.participate('Els'));
  for (const doc of [joiner.doc, enemy.doc, await hall.stored()]) expect(said(doc)).toBe(was);
  const refused = heard(enemy, 'refused');
  expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(['locked']));
  expect(new Set(refused.flatMap(({ hit }) => hit))).toEqual(
    new Set([ROOT, blockNotes(BLOCK.id), answerRoot(QuestionId.parse('regio-positie.2'))]),
  );
});

it('[STAGE-4] a flood of deletions ends with 4403, and the document has hardly grown', async () => {
  const anna = await hall.synced(await hall.participate('Anna'));
  for (let line = 0; line < 40; line += 1) write(anna.doc, `regel ${line} die blijft staan `.repeat(10));
  await settled(anna);
  await lock();
  const before = Y.encodeStateAsUpdate(await hall.stored()).length;
  const was = said(anna.doc);
  const cor = await hall.participate('Cor', 'Scholen Oost');
  let code: number | null = null;
  let wipes = 0;
  for (let visits = 0; code === null && visits < 5; visits += 1) {
    const enemy = hall.connect(cor);
    enemy.doc.on('update', (_update, origin) => {
      const answer = enemy.doc.getXmlFragment(ROOT);
      if (origin !== enemy || answer.length === 0) return;
      wipes += 1;
      answer.delete(0, answer.length);
    });
    code = (await enemy.closed).code;
  }
  expect(code).toBe(4403);
  expect(wipes).toBeLessThan(40);
  const joiner = await hall.synced(await hall.participate('Els'));
  expect(said(joiner.doc)).toBe(was);
  expect(Y.encodeStateAsUpdate(joiner.doc).length).toBeLessThan(before + 10_240);
  anna.doc.getXmlFragment(ELSEWHERE).push([paragraph('anderen gaan verder')]);
  await settled(anna);
});

it('[STAGE-4] the facilitator can not write there either, and what was written before the lock is kept', async () => {
  const mine = await hall.synced(fenna);
  write(mine.doc, 'ervoor');
  const locking = lock();
  await Promise.all([locking, settled(mine)]);
  write(mine.doc, 'erna');
  addNote(mine.doc, MATRIX_NOTES, { ...NOTE, id: 'm1', place: { variantId: 'fusie', aspectId: 'kwaliteit' } });
  await settled(mine);
  const stored = await hall.stored();
  expect(words(stored)).toContain('ervoor');
  expect(words(stored)).not.toContain('erna');
  expect(shown(stored, MATRIX_NOTES)).toContain('een punt');
  expect(heard(mine, 'refused')).toMatchObject([{ reason: 'locked', hit: [ROOT] }]);

  const answer = await hall.command(fenna, { type: 'unlock', target: BLOCK, reason: 'we gaan verder' });
  expect(answer.status).toBe(200);
  write(mine.doc, 'daarna');
  await settled(mine);
  expect(words(await hall.stored())).toContain('daarna');
});

it('[STAGE-4] [ANSWER-6] an earlier text is not put back into a locked block', async () => {
  const mine = await hall.synced(fenna);
  write(mine.doc, 'een lange zin om te bewaren');
  await settled(mine);
  // An act of steering keeps what was written.
  await lock();
  const [point] = await hall.points(fenna, 'regio-positie.1');
  if (point === undefined) throw new Error('nothing was kept');
  expect(await refusal(await hall.restore(fenna, 'regio-positie.1', point.id))).toEqual({
    status: 409,
    kind: 'locked',
  });
  await hall.command(fenna, { type: 'unlock', target: BLOCK, reason: 'terug naar de vorige tekst' });
  expect((await hall.restore(fenna, 'regio-positie.1', point.id)).status).toBeLessThan(300);
});

it('[STAGE-4] what was written as another node locked the part is judged anew under its lock', async () => {
  const anna = await hall.synced(await hall.participate('Anna'));
  const bram = await hall.synced(await hall.participate('Bram'));
  write(anna.doc, 'ervoor');
  await settled(anna);
  await expect.poll(() => words(bram.doc)).toContain('ervoor');
  const seen = differences(bram);
  const by = heard(anna, 'hello')[0]?.me;
  if (by?.seat !== 'person') throw new Error('nobody came');
  const locks = JSON.stringify([{ ...BLOCK, by: by.participantId, at: 1 }]);
  hall.database((database) =>
    database
      .prepare(
        `UPDATE workshops SET lock_rev = lock_rev + 1, stage_rev = stage_rev + 1,
           stage = json_set(stage, '$.locks', json(?))`,
      )
      .run(locks),
  );
  anna.doc.transact(() => {
    write(anna.doc, 'te laat');
    anna.doc.getXmlFragment(ELSEWHERE).push([paragraph('elders')]);
  });
  await settled(anna);
  await expect.poll(() => shown(bram.doc, ELSEWHERE)).toContain('elders');
  expect(seen).toEqual([]);
  expect(words(await hall.stored())).not.toContain('te laat');
  expect(heard(anna, 'refused')).toMatchObject([{ reason: 'locked', hit: [ROOT] }]);
  expect(heard(bram, 'stage').at(-1)?.stage.locks).toHaveLength(1);
});
