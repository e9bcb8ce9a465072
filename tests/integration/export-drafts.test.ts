import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote } from '../../shared/board/notes.ts';
import { orderLast } from '../../shared/board/order.ts';
import { RoundAnswer } from '../../shared/http/rounds.ts';
import { StageAnswer, WorkshopView } from '../../shared/http/workshop.ts';
import { createDevice, read, refusal } from '../support/device.ts';
import { FreezingHall, QUESTION, say } from '../support/freezing.ts';
import { type Person, settled } from '../support/hall.ts';
import { definition } from '../support/votes.ts';

let room: FreezingHall;
let anna: Person;
beforeEach(async () => {
  room = await FreezingHall.open();
  anna = await room.hall.participate('Anna');
});
afterEach(() => room.hall.close());

const ask = (file = 'draft.md', by: Person = anna): Promise<Response> => by.device.get(room.path(file));
const draft = async (variant = 'full', by: Person = anna): Promise<string> => {
  const answer = await ask(`draft.md?variant=${variant}`, by);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status} ${text}`);
  return text;
};
const order = async (body: object) => read(StageAnswer, await room.hall.command(room.fatima, body));
const write = async (text: string): Promise<void> => {
  const client = await room.hall.synced(anna);
  say(client.doc, text);
  await settled(client);
};

describe('a working draft', () => {
  test('[SEAL-5] holds what is stored now, says that it is a draft, and has no seal', async () => {
    await write('Voor de helft af');
    for (const by of [anna, room.fatima]) {
      const answer = await ask('draft.md', by);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-disposition')).toContain(
        "filename*=UTF-8''Groei-in-de-regio-concept-compleet.md",
      );
      const text = await answer.text();
      expect(text).toContain('Voor de helft af');
      expect(text.split('\n')[0]).toContain('CONCEPT');
      expect(text.trimEnd().split('\n').at(-1)).toContain('CONCEPT');
      expect(text).not.toContain('Verzegeling (SHA-256)');
    }
    await write('En nu helemaal');
    expect(await draft('clean')).toContain('En nu helemaal');
  });

  test('[SEAL-5] is a Word file too, and never kept', async () => {
    const answer = await ask('draft.docx');
    expect(answer.status).toBe(200);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const kept = room.hall.database((database) => database.prepare('SELECT count(*) AS count FROM renderings').get());
    expect(kept).toEqual({ count: 0 });
  });

  test('[SEAL-5] there is none while the text lies still; after reopening it tells what changed since', async () => {
    await write('Eerst dit');
    expect(await refusal(await ask('draft.md?variant=changes'))).toEqual({
      status: 404,
      kind: 'not-found',
      field: 'variant',
    });
    await room.frozen();
    expect(await refusal(await ask())).toEqual({ status: 409, kind: 'frozen' });
    await room.reopened();
    await write('Daarna dat');
    const changes = await draft('changes');
    expect(changes).toContain('Daarna dat');
    expect(changes).toContain('versie 1');
  });

  test('[SEAL-5] strangers, the projector and who was removed get none, and there are no tables of one', async () => {
    const view = createDevice(room.hall.server.url);
    await view.post('/api/join', { key: room.hall.made.viewKey });
    for (const device of [createDevice(room.hall.server.url), view]) {
      for (const file of ['draft.md', 'draft.docx', 'draft.pdf', 'draft.md?seat=view']) {
        expect(await refusal(await device.get(room.path(file)))).toEqual({ status: 401, kind: 'not-joined' });
      }
    }
    expect((await ask('draft.notes.csv')).status).toBe(404);
    expect((await ask('draft.json')).status).toBe(404);
    await order({ type: 'participant.remove', participantId: anna.joined.participant?.id });
    expect(await refusal(await ask())).toEqual({ status: 403, kind: 'removed' });
  });

  test('[SEAL-5] who asks for too many in a row has to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => ask('draft.md?variant=clean')));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) expect(await refusal(answer)).toEqual({ status: 429, kind: 'too-fast' });
    expect((await ask('draft.md?variant=clean', room.fatima)).status).toBe(200);
  });
});

describe('what a draft never holds', () => {
  test('[STAGE-5] what someone writes for themselves in a silent round', async () => {
    await order({ type: 'silent.start', target: { kind: 'question', id: QUESTION }, attribution: 'partner' });
    const body = { points: [{ kind: 'remark', text: 'Alleen voor mij' }] };
    expect((await anna.device.send('PUT', room.path('silent', 'draft'), { body })).status).toBe(200);
    for (const by of [anna, room.fatima]) expect(await draft('full', by)).not.toContain('Alleen voor mij');
  });

  test('[STAGE-8] the text of what was hidden for now', async () => {
    const { guide } = await read(WorkshopView, await anna.device.get(room.path()));
    const [variant] = guide.matrix.variants;
    const [aspect] = guide.matrix.aspects;
    const client = await room.hall.synced(anna);
    addNote(client.doc, MATRIX_NOTES, {
      id: 'punt-1',
      kind: 'pro',
      place: { variantId: variant?.id ?? '', aspectId: aspect?.id ?? '' },
      order: orderLast([]),
      text: 'Over Jansen uit groep acht',
    });
    await settled(client);
    expect(await draft()).toContain('Over Jansen');
    await order({ type: 'hide', what: { root: MATRIX_NOTES, noteId: 'punt-1' }, reason: 'Een naam erin' });
    for (const by of [anna, room.fatima]) expect(await draft('full', by)).not.toContain('Over Jansen');
  });

  test.each(['named', 'secret', 'pulse'] as const)(
    '[VOTE-5] anything but the turnout of a %s round that was not revealed',
    async (kind) => {
      const bram = await room.hall.participate('Bram', 'Hogeschool De Brug');
      const change = { kind, method: 'consent' as const, settings: {}, ...(kind === 'pulse' ? { live: false } : {}) };
      const path = room.path('rounds');
      const { round } = await read(RoundAnswer, await room.fatima.device.post(path, definition(change)), 201);
      const act = async (name: string, body?: object) =>
        read(
          RoundAnswer,
          await room.fatima.device.send('POST', `${path}/${round.id}/${name}`, body === undefined ? {} : { body }),
        );
      await act('open', { confirmSmall: true });
      const choice = { verdict: 'object', reason: 'Zo kan het niet doorgaan' };
      for (const { device } of [anna, bram]) {
        expect((await device.send('PUT', `${path}/${round.id}/ballot`, { body: { choice } })).status).toBe(200);
      }
      const secretive = async () => {
        for (const variant of ['full', 'clean']) {
          const text = await draft(variant, room.fatima);
          expect(text).toContain('Welke kant op');
          expect(text).toContain('2 van 2');
          expect(text).toContain('De uitslag is niet onthuld');
          for (const trace of ['Zo kan het niet', 'Bezwaar', 'Geen consent']) expect(text).not.toContain(trace);
        }
      };
      await secretive();
      await act('close');
      await secretive();
      await act('reveal');
      expect(await draft()).toContain('Bezwaar');
    },
  );

  test('[VOTE-5] the result of a pulse while it is open, though it may be seen on the board', async () => {
    const path = room.path('rounds');
    const body = definition({ kind: 'pulse', method: 'consent', settings: {} });
    const { round } = await read(RoundAnswer, await room.fatima.device.post(path, body), 201);
    await room.fatima.device.send('POST', `${path}/${round.id}/open`, { body: { confirmSmall: true } });
    const choice = { verdict: 'object', reason: 'Zo kan het niet doorgaan' };
    expect((await anna.device.send('PUT', `${path}/${round.id}/ballot`, { body: { choice } })).status).toBe(200);
    const text = await draft();
    expect(text).toContain('Welke kant op');
    expect(text).not.toContain('Zo kan het niet');
  });
});
