import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerTree, writeTree } from '../../shared/board/answer-tree.ts';
import { answerRoot } from '../../shared/board/board.ts';
import { QuestionId } from '../../shared/ids.ts';
import { Hall, heard, type Person, settled } from '../support/hall.ts';
import type { WireClient } from '../support/wire-client.ts';

const Q = QuestionId.parse('regio.1');
const OTHER = QuestionId.parse('regio.2');
let hall: Hall;
let anna: Person;
let bram: Person;
let fatima: Person;

beforeEach(async () => {
  hall = await Hall.open();
  anna = await hall.participate('Anna');
  bram = await hall.participate('Bram', 'Hogeschool De Brug');
  fatima = await hall.facilitate('Fatima');
});
afterEach(() => hall.close());

const partner = (person: Person) => person.joined.participant?.partnerId ?? null;

async function write(client: WireClient, text: string, questionId = Q): Promise<void> {
  const part = { kind: 'text' as const, text, marks: [], href: null, author: null };
  client.doc.transact(() =>
    writeTree(client.doc.getXmlFragment(answerRoot(questionId)), [
      { kind: 'node', name: 'paragraph', attributes: {}, parts: [part] },
    ]),
  );
  await settled(client);
}

const told = (client: WireClient) => heard(client, 'authors').map(({ authors }) => authors);

it('[ANSWER-2] everyone is told which partners wrote in which answer: all at first, then what is new', async () => {
  const [one, two] = [await hall.synced(anna), await hall.synced(bram)];
  const screen = await hall.synced(fatima, { params: { seat: 'view' } });
  await write(one, 'van Anna');
  await write(one, 'nog iets van Anna');
  await write(two, 'van Bram');
  await write(two, 'elders', OTHER);
  for (const client of [one, two, screen]) {
    await expect
      .poll(() => told(client))
      .toEqual([{}, { [Q]: [partner(anna)] }, { [Q]: [partner(anna), partner(bram)] }, { [OTHER]: [partner(bram)] }]);
  }
  const all = { [Q]: [partner(anna), partner(bram)], [OTHER]: [partner(bram)] };
  const newcomer = await hall.synced(fatima);
  expect(told(newcomer)).toEqual([all]);
  const kinds = newcomer.messages.map(({ type }) => type);
  expect(kinds.slice(0, 4)).toEqual(['hello', 'stage', 'signals', 'authors']);
  await write(newcomer, 'zonder partner', OTHER);
  await expect.poll(() => told(one).at(-1)).toEqual({ [OTHER]: [partner(bram), null] });
  await hall.restart();
  expect(told(await hall.synced(anna))).toEqual([{ ...all, [OTHER]: [partner(bram), null] }]);
});

it('[ANSWER-2] no one is told of an author whose words are not stored yet', async () => {
  const lines: string[] = [];
  await hall.restart({ onLog: (line) => lines.push(line), sqlite: { busyPatienceMs: 20 } });
  const [one, two] = [await hall.synced(anna), await hall.synced(bram)];
  await write(one, 'van Anna');
  await expect.poll(() => told(two)).toHaveLength(2);
  const release = hall.lock();
  const writing = write(two, 'van Bram');
  await expect.poll(() => lines.join('')).toContain('commit.failed');
  expect([told(one).length, told(two).length]).toEqual([2, 2]);
  release();
  await writing;
  await expect.poll(() => told(one).at(-1)).toEqual({ [Q]: [partner(anna), partner(bram)] });
});

it('[ANSWER-2] a commit that is made anew tells of its authors once', async () => {
  const [one, two] = [await hall.synced(anna), await hall.synced(bram)];
  await write(one, 'van Anna');
  hall.database((database) => database.exec('UPDATE workshops SET lock_rev = lock_rev + 1'));
  await write(two, 'van Bram');
  await expect.poll(() => told(one)).toEqual([{}, { [Q]: [partner(anna)] }, { [Q]: [partner(anna), partner(bram)] }]);
});

it('[ANSWER-2] someone who was removed, or changed their name, stays an author for their partner', async () => {
  const [one, two] = [await hall.synced(anna), await hall.synced(bram)];
  await write(two, 'van Bram');
  await hall.command(bram, { type: 'me.name', name: 'Bram de Wit' });
  await hall.command(fatima, { type: 'participant.remove', participantId: bram.joined.participant?.id });
  await two.closed;
  expect(told(await hall.synced(anna))).toEqual([{ [Q]: [partner(bram)] }]);
  expect(answerTree(one.doc.getXmlFragment(answerRoot(Q)))).toHaveLength(1);
});
