import * as decoding from 'lib0/decoding';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MESSAGE_AWARENESS } from '../../shared/protocol/protocol.ts';
import { refusal } from '../support/device.ts';
import { awarenessFrame } from '../support/frames.ts';
import { Hall, heard, type Person } from '../support/hall.ts';
import type { WireClient } from '../support/wire-client.ts';

let hall: Hall;
let anna: Person;
let bram: Person;
const lines: string[] = [];

beforeEach(async () => {
  lines.length = 0;
  hall = await Hall.open({ onLog: (line) => lines.push(line) });
  anna = await hall.participate('Anna');
  bram = await hall.participate('Bram');
});
afterEach(() => hall.close());

const rename = (person: Person, name: string) => hall.command(person, { type: 'me.name', name });

/** The presence messages a client gets from now on, as text. */
function presence(client: WireClient): string[] {
  const seen: string[] = [];
  client.socket.on('message', (data: Buffer) => {
    if (decoding.readVarUint(decoding.createDecoder(data)) === MESSAGE_AWARENESS) seen.push(data.toString('utf8'));
  });
  return seen;
}

it('[JOIN-2] who gives themselves another name has it at once for everyone: in the list, at the caret, in other windows', async () => {
  const [one, window, two] = [await hall.synced(anna), await hall.synced(anna), await hall.synced(bram)];
  const seen = presence(two);
  one.socket.send(awarenessFrame(one.doc.clientID, 1, { cursor: null }));
  await expect.poll(() => seen.join('')).toContain('"name":"Anna"');
  expect((await rename(anna, '  Anna\u202E  van   den Berge\u0301 ')).status).toBe(200);
  const name = 'Anna van den Bergé';
  const id = anna.joined.participant?.id;
  for (const client of [one, window, two]) {
    const listed = () =>
      heard(client, 'stage')
        .at(-1)
        ?.stage.participants.find((person) => person.id === id)?.name;
    await expect.poll(listed).toBe(name);
  }
  await expect.poll(() => seen.at(-1)).toContain(`"name":"${name}"`);
  expect(heard(await hall.synced(anna), 'hello')[0]?.me).toMatchObject({ name, participantId: id });
  const log = await hall.server.store.workshops.log(hall.made.workshop.id);
  expect(log.at(-1)).toMatchObject({ event: 'me.name', participantId: id, details: {} });
  expect(lines.join('')).not.toContain('Berg');
});

it('[JOIN-2] a name nobody can read is refused, and so is one from who was removed', async () => {
  const invalid = { status: 400, kind: 'invalid', field: 'name' };
  for (const name of ['', '   ', '\u200B', 'x'.repeat(61)]) {
    expect(await refusal(await rename(anna, name))).toEqual(invalid);
  }
  const fatima = await hall.facilitate('Fatima');
  await hall.command(fatima, { type: 'participant.remove', participantId: bram.joined.participant?.id });
  expect(await refusal(await rename(bram, 'Iemand anders'))).toEqual({ status: 403, kind: 'removed' });
});
