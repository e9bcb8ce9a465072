import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDevice, refusal } from '../support/device.ts';
import { FreezingHall, say } from '../support/freezing.ts';
import { type Person, settled } from '../support/hall.ts';
import { filesIn } from '../support/leaks.ts';

const FILES = ['md', 'docx', 'pdf', 'notes.csv', 'votes.csv'];
const SENTENCE = 'De brug bij Zutphen is te smal voor ons allen';

let room: FreezingHall;
let anna: Person;
beforeEach(async () => {
  room = await FreezingHall.open();
  anna = await room.hall.participate('Anna');
});
afterEach(() => room.hall.close());

const write = async (text: string): Promise<void> => {
  const client = await room.hall.synced(anna);
  say(client.doc, text);
  await settled(client);
};
const ask = (file: string, by: Person = anna): Promise<Response> => by.device.get(room.path('versions', file));
const given = async (file: string, by: Person = anna): Promise<Buffer> => {
  const answer = await ask(file, by);
  if (answer.status !== 200) throw new Error(`${file}: ${answer.status} ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
};

describe('a version to take home', () => {
  test('[SEAL-5] is given to everyone in the workshop under a name that tells what it is', async () => {
    await room.frozen();
    const types = {
      '1.md': 'text/markdown; charset=utf-8',
      '1.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      '1.pdf': 'application/pdf',
      '1.notes.csv': 'text/csv; charset=utf-8',
      '1.votes.csv': 'text/csv; charset=utf-8',
    };
    const names = {
      '1.md': 'Groei-in-de-regio-versie-1-compleet.md',
      '1.docx': 'Groei-in-de-regio-versie-1-compleet.docx',
      '1.pdf': 'Groei-in-de-regio-versie-1-compleet.pdf',
      '1.notes.csv': 'Groei-in-de-regio-versie-1-punten.csv',
      '1.votes.csv': 'Groei-in-de-regio-versie-1-stemmen.csv',
    };
    for (const [file, type] of Object.entries(types)) {
      for (const by of [anna, room.fatima]) {
        const { status, headers } = await ask(file, by);
        expect([file, status, headers.get('content-type')]).toEqual([file, 200, type]);
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('content-disposition')).toContain(
          `filename*=UTF-8''${Object.entries(names).find(([one]) => one === file)?.[1]}`,
        );
      }
    }
    expect((await given('1.docx')).subarray(0, 2).toString()).toBe('PK');
    expect((await given('1.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('[SEAL-5] is the same byte for byte, also when two ask at once and after a restart', async () => {
    await write(SENTENCE);
    await room.frozen();
    for (const file of ['1.docx', '1.pdf', '1.md?variant=clean']) {
      const [one, other] = await Promise.all([given(file), given(file, room.fatima)]);
      expect(one.equals(other)).toBe(true);
      await room.hall.restart();
      expect((await given(file)).equals(one)).toBe(true);
    }
  });

  test('[SEAL-5] is given as it was kept, not as it would be drawn now', async () => {
    await room.frozen();
    await given('1.md');
    room.hall.database((database) => database.prepare('UPDATE renderings SET bytes = ?').run(Buffer.from('eerder')));
    expect((await given('1.md')).toString()).toBe('eerder');
    expect((await given('1.md?variant=clean')).toString()).toContain('# Groei in de regio');
  });

  test('[SEAL-5] tells of the sign-offs there are by then', async () => {
    await room.frozen();
    const before = await given('1.md');
    await room.signed(anna, 1, { decision: 'agreed-with-note', note: 'Als de bus blijft rijden' });
    const after = await given('1.md');
    expect(before.toString()).not.toContain('Als de bus');
    expect(after.toString()).toContain('Als de bus blijft rijden');
    expect((await given('1.md')).equals(after)).toBe(true);
    expect(
      room.hall.database((database) => database.prepare('SELECT count(*) AS count FROM renderings').get()),
    ).toEqual({
      count: 1,
    });
  });

  test('[SEAL-5] tells what changed since the one before', async () => {
    await write('Eerst dit');
    await room.frozen();
    await room.reopened();
    await write('Daarna dat');
    await room.frozen();
    const answer = await ask('2.md?variant=changes');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('versie-2-wijzigingen.md');
    const changes = await answer.text();
    expect(changes).toContain('versie 1');
    expect(changes).toContain('Daarna dat');
    expect((await given('2.md?variant=changes')).toString()).toBe(changes);
    expect(await refusal(await ask('1.md?variant=changes'))).toEqual({
      status: 404,
      kind: 'not-found',
      field: 'variant',
    });
  });

  test('[SEAL-5] prints where the version can be looked up', async () => {
    const other = await FreezingHall.open({ config: { publicUrl: 'https://tafel.example.nl' } });
    try {
      const { hash } = await other.frozen();
      const file = await other.fatima.device.get(other.path('versions', '1.md'));
      expect(await file.text()).toContain(`https://tafel.example.nl/v/${hash}`);
    } finally {
      await other.hall.close();
    }
  });
});

describe('who may not have one', () => {
  test.each(FILES)('[SEAL-5] a stranger, the projector and who was removed get no %s', async (format) => {
    await room.frozen();
    const view = createDevice(room.hall.server.url);
    await view.post('/api/join', { key: room.hall.made.viewKey });
    const path = room.path('versions', `1.${format}`);
    for (const device of [createDevice(room.hall.server.url), view]) {
      expect(await refusal(await device.get(path))).toEqual({ status: 401, kind: 'not-joined' });
      expect(await refusal(await device.get(`${path}?seat=view`))).toEqual({ status: 401, kind: 'not-joined' });
    }
    const { id: participantId } = anna.joined.participant ?? {};
    await room.hall.command(room.fatima, { type: 'participant.remove', participantId });
    expect(await refusal(await ask(`1.${format}`))).toEqual({ status: 403, kind: 'removed' });
  });

  test.each(FILES)('[SEAL-5] of what is not there there is no %s', async (format) => {
    await room.frozen();
    for (const number of ['2', '0', '1.5', 'x']) expect((await ask(`${number}.${format}`)).status).toBe(404);
    const elsewhere = await anna.device.get(`/api/workshops/weg/versions/1.${format}`);
    expect(await refusal(elsewhere)).toEqual({ status: 404, kind: 'no-such-workshop' });
  });

  test('[SEAL-5] nobody gets a variant that there is not', async () => {
    await room.frozen();
    expect(await refusal(await ask('1.md?variant=alles'))).toEqual({ status: 400, kind: 'invalid', field: 'variant' });
  });
});

test('[SEAL-5] with the workshop its files go, and no word of them stays on the disk', async () => {
  await write(SENTENCE);
  await room.frozen();
  expect((await given('1.md')).toString()).toContain(SENTENCE);
  expect((await room.fatima.device.delete(room.path())).status).toBe(204);
  const left = room.hall.database((database) => database.prepare('SELECT count(*) AS count FROM renderings').get());
  expect(left).toEqual({ count: 0 });
  await expect
    .poll(async () => (await filesIn(room.hall.dataDir)).filter(([, text]) => text.includes(SENTENCE)))
    .toEqual([]);
});
