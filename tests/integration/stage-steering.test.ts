import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { StageAnswer, WorkshopView } from '../../shared/http/workshop.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { joined, makeWorkshop, read, refusal } from '../support/device.ts';
import { Hall, heard, type Person } from '../support/hall.ts';
import { spawnServer, temporaryFolder } from '../support/server.ts';
import type { WireClient } from '../support/wire-client.ts';

const blocks = builtInGuide('uitbreidingsstrategie', 'nl')?.blocks.map(({ id }) => id) ?? [];
const [one = '', two = ''] = blocks;
const shine = (id: string) => ({ type: 'spotlight', target: { kind: 'block', id } });
const note = { root: 'notes:matrix', noteId: 'n1' };

let hall: Hall;
let fatima: Person;
beforeEach(async () => {
  hall = await Hall.open();
  fatima = await hall.facilitate('Fatima');
});
afterEach(() => hall.close());

const stageOf = (client: WireClient): Stage | undefined => heard(client, 'stage').at(-1)?.stage;
const steer = async (command: object, person = fatima): Promise<Stage> =>
  (await read(StageAnswer, await hall.command(person, command))).stage;
const logged = async () =>
  (await hall.server.store.workshops.log(hall.made.workshop.id)).map(({ event, details }) => ({ event, details }));

describe('steering', () => {
  it('[STAGE-1] what she shows comes to everyone, the projector too, in the order she showed it', async () => {
    const view = await joined(hall.server.url, { key: hall.made.viewKey });
    const people = await Promise.all(['Anna', 'Bram', 'Chris'].map((name) => hall.participate(name)));
    const clients = await Promise.all(people.map((person) => hall.synced(person)));
    clients.push(await hall.synced(view, { params: { seat: 'view' } }));
    const shown = [one, two, one, two];
    for (const id of shown) await steer(shine(id));
    for (const client of clients) {
      const seen = () =>
        heard(client, 'stage').flatMap(({ stage }) => (stage.spotlight === null ? [] : [stage.spotlight]));
      await expect.poll(seen).toEqual(shown.map((id) => ({ kind: 'block', id })));
      const revs = heard(client, 'stage').map(({ rev }) => rev);
      expect(revs).toEqual(revs.toSorted((a, b) => a - b));
    }
  });

  it('[STAGE-1] two who steer at once from the same view are both judged on what is there', async () => {
    const co = await hall.participate('Co');
    await steer({ type: 'participant.role', participantId: co.joined.participant?.id, role: 'cofacilitator' });
    const before = (await steer(shine(one))).rev;
    const lock = { type: 'lock', target: { kind: 'matrix' } };
    const answers = await Promise.all([steer(lock), steer(lock, co), steer(shine(two), co), steer(shine(two))]);
    expect(Math.max(...answers.map(({ rev }) => rev))).toBe(before + 2);
    const view = await read(WorkshopView, await fatima.device.get(`/api/workshops/${hall.id}`));
    expect(view.stage).toMatchObject({ rev: before + 2, lockRev: 1, spotlight: { id: two } });
    expect((await logged()).filter(({ event }) => event === 'lock')).toHaveLength(1);
  });

  it('[STAGE-7] every act stands in the log with what it was about, and what changed nothing doesn’t', async () => {
    const bram = await hall.participate('Bram');
    const participantId = bram.joined.participant?.id;
    const from = (await logged()).length;
    const acts: [object, object][] = [
      [shine(one), { target: `block ${one}` }],
      [{ type: 'timer.start', seconds: 300 }, { seconds: 300 }],
      [{ type: 'timer.extend', seconds: 60 }, { seconds: 60 }],
      [{ type: 'timer.stop' }, {}],
      [{ type: 'lock', target: { kind: 'all' } }, { target: 'all' }],
      [
        { type: 'unlock', target: { kind: 'all' }, reason: 'Verder' },
        { target: 'all', reason: 'Verder' },
      ],
      [
        { type: 'silent.start', target: { kind: 'row', variantId: 'v' }, attribution: 'anonymous' },
        { target: 'row v', attribution: 'anonymous' },
      ],
      [
        { type: 'hide', what: note, reason: 'Namen' },
        { ...note, reason: 'Namen' },
      ],
      [{ type: 'show', what: note }, note],
      [
        { type: 'joining', open: false },
        { open: false, newPartners: null },
      ],
      [
        { type: 'agenda', act: 'minutes', blockId: one, minutes: 20 },
        { act: 'minutes', blockId: one, minutes: 20 },
      ],
      [
        { type: 'participant.role', participantId, role: 'observer' },
        { participantId, role: 'observer' },
      ],
      [{ type: 'participant.remove', participantId }, { participantId }],
    ];
    for (const [command] of acts) {
      await steer(command);
      if (!('act' in command)) await steer(shine(one));
    }
    const expected = acts.map(([command, details]) => ({ event: 'type' in command && command.type, details }));
    expect((await logged()).slice(from)).toEqual(expected);
  });

  it('[STAGE-8] a hidden point is hidden for everyone with by whom and why, also for who comes later, until it is shown', async () => {
    const anna = await hall.participate('Anna');
    const client = await hall.synced(anna);
    await steer({ type: 'hide', what: note, reason: 'Een naam erin' });
    const hidden = [{ ...note, reason: 'Een naam erin', by: fatima.joined.participant?.id }];
    await expect.poll(() => stageOf(client)?.hidden).toMatchObject(hidden);
    await hall.restart();
    expect(stageOf(await hall.synced(anna))?.hidden).toMatchObject(hidden);
    await steer({ type: 'show', what: note });
    expect(await refusal(await hall.command(anna, { type: 'hide', what: note, reason: 'Mag niet' }))).toMatchObject({
      kind: 'not-allowed',
    });
  });

  it('[SEAL-1] of a workshop that was frozen elsewhere nothing is locked, hidden or asked any more; what is shown still moves', async () => {
    const stage = await steer(shine(one));
    const log = { at: 1, participantId: null, event: 'workshop.made', details: {} };
    const frozen = { ...stage, rev: stage.rev + 1, phase: 'frozen' as const };
    expect(await hall.server.store.workshops.saveStage(hall.made.workshop.id, { stage: frozen, log, also: [] })).toBe(
      'saved',
    );
    for (const command of [
      { type: 'lock', target: { kind: 'all' } },
      { type: 'hide', what: note, reason: 'x' },
      { type: 'silent.start', target: { kind: 'row', variantId: 'v' }, attribution: 'partner' },
      { type: 'agenda', act: 'hide', id: one },
    ]) {
      expect(await refusal(await hall.command(fatima, command))).toEqual({ status: 409, kind: 'frozen' });
    }
    expect(await steer(shine(two))).toMatchObject({ phase: 'frozen', rev: frozen.rev + 1 });
    expect(await steer({ type: 'timer.start', seconds: 5 })).toMatchObject({ rev: frozen.rev + 2 });
  });
});

it('[STAGE-3] spotlight, timer, time used and locks are as they were after the server was killed', async () => {
  const dataDir = await temporaryFolder();
  let server = await spawnServer({ dataDir });
  try {
    const made = await makeWorkshop(server.url);
    const { device } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
    const path = `/api/workshops/${made.workshop.id}`;
    const commands = [
      shine(one),
      { type: 'timer.start', seconds: 900 },
      { type: 'lock', target: { kind: 'matrix' } },
      shine(two),
    ];
    let last: Stage | null = null;
    for (const command of commands)
      last = (await read(StageAnswer, await device.post(`${path}/commands`, command))).stage;
    await server.kill('SIGKILL');
    server = await spawnServer({ dataDir, port: server.port });
    const { stage } = await read(WorkshopView, await device.get(path));
    expect(stage).toEqual(last);
    expect(stage).toMatchObject({ lockRev: 1, spotlight: { id: two }, time: { running: { blockId: two } } });
    expect((stage.timer?.endsAt ?? 0) - (stage.timer?.startedAt ?? 0)).toBe(900_000);
    const longer = await read(
      StageAnswer,
      await device.post(`${path}/commands`, { type: 'timer.extend', seconds: 60 }),
    );
    expect(longer.stage.timer?.endsAt).toBe((stage.timer?.endsAt ?? 0) + 60_000);
  } finally {
    await server.kill('SIGKILL');
    await rm(dataDir, { recursive: true });
  }
});
