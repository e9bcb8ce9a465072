import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkshopLog } from '../../shared/http/log.ts';
import { signatureHolds } from '../../shared/version/hash.ts';
import { type Signoff, saidOf, signoffHash } from '../../shared/version/signoff.ts';
import { joined, read, refusal } from '../support/device.ts';
import { FreezingHall } from '../support/freezing.ts';
import type { Person } from '../support/hall.ts';
import { startServer } from '../support/server.ts';

let room: FreezingHall;
/** Of the first partner, and of the second. */
let anna: Person;
let aad: Person;
let bram: Person;
let hash: string;
beforeEach(async () => {
  room = await FreezingHall.open();
  anna = await room.hall.participate('Anna');
  aad = await room.hall.participate('Aad');
  bram = await room.hall.participate('Bram', 'Hogeschool De Brug');
  ({ hash } = await room.frozen());
});
afterEach(() => room.hall.close());

const idOf = ({ joined: { participant } }: Person): string => participant?.id ?? 'nobody';
const partnerOf = ({ joined: { participant } }: Person): string => participant?.partnerId ?? 'none';
const command = async (body: object, by = room.fatima): Promise<void> =>
  expect((await room.hall.command(by, body)).status).toBe(200);
const lines = async () => (await room.stage()).versions.at(-1)?.signoffs ?? [];
const told = async (answer: Promise<Response>) => refusal(await answer);

/** Each names the one before it, and is signed. */
function expectChain(signoffs: readonly Signoff[]): void {
  let before = hash;
  for (const signoff of signoffs) {
    expect(signoff).toMatchObject({ version: hash, previous: before, hash: signoffHash(saidOf(signoff)) });
    expect(signatureHolds('signoff', signoff)).toBe(true);
    before = signoff.hash;
  }
}

describe('a partner', () => {
  test('[SEAL-4] says what it thinks, bound to the hash, in a chain that everyone can check', async () => {
    const first = await room.signed(anna, 1, { decision: 'agreed-with-note', note: ' Mits er geld is ', hash });
    expect(first).toMatchObject({
      partnerId: partnerOf(anna),
      partner: 'Scholengroep Noord',
      decision: 'agreed-with-note',
      note: 'Mits er geld is',
      until: null,
      by: idOf(anna),
      name: 'Anna',
    });
    await room.signed(bram, 1, { decision: 'consult', until: '2999-01-01' });
    const changed = await room.signed(aad, 1, { decision: 'not-agreed', note: 'Bij nader inzien' });
    const { signoffs } = await room.file(1);
    expect(signoffs).toHaveLength(3);
    expect(signoffs.at(-1)).toEqual(changed);
    expectChain(signoffs);
    expect(await lines()).toMatchObject([
      { partnerId: partnerOf(bram), decision: 'consult', until: '2999-01-01' },
      { partnerId: partnerOf(anna), decision: 'not-agreed', by: idOf(aad) },
    ]);
  });

  test('[SEAL-4] takes its word back, in an entry of its own, and the log tells both without the note', async () => {
    await room.signed(anna, 1, { decision: 'agreed-with-note', note: 'Geheim voor het logboek' });
    expect(await room.withdrawn(anna, 1)).toMatchObject({ decision: 'withdrawn', note: '', by: idOf(anna) });
    expect(await lines()).toEqual([]);
    expectChain((await room.file(1)).signoffs);
    expect(await told(room.withdraw(anna, 1))).toEqual({ status: 404, kind: 'not-found' });
    const { entries } = await read(WorkshopLog, await anna.device.get(room.path('log')));
    const about = { number: 1, partnerId: partnerOf(anna) };
    expect(entries.slice(-2)).toMatchObject([
      {
        event: 'signoff.given',
        participantId: idOf(anna),
        details: { ...about, decision: 'agreed-with-note', until: null },
      },
      { event: 'signoff.withdrawn', participantId: idOf(anna), details: about },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Geheim');
  });

  test('[SEAL-4] has one word, also when many say it at once', async () => {
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => room.sign(anna, 1)),
      room.sign(bram, 1, { decision: 'not-agreed', note: 'Te snel' }),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const { signoffs } = await room.file(1);
    expect(signoffs).toHaveLength(2);
    expectChain(signoffs);
    expect(await lines()).toHaveLength(2);
  });

  test('[SEAL-4] is heard through whichever server on this database, in one chain', async () => {
    const other = await startServer({ dataDir: room.hall.dataDir });
    try {
      const elsewhere = (person: Person, body: object) =>
        fetch(new URL(room.path('versions', 1, 'signoffs'), other.url), {
          method: 'POST',
          headers: { cookie: person.device.cookie(), 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const answers = await Promise.all([
        room.sign(anna, 1, { decision: 'consult', until: '2999-01-01' }),
        elsewhere(bram, { decision: 'consult', until: '2999-01-01' }),
        room.sign(aad, 1, { decision: 'not-agreed', note: 'a' }),
        elsewhere(bram, { decision: 'not-agreed', note: 'b' }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
      const { signoffs } = await room.file(1);
      expect(signoffs).toHaveLength(4);
      expectChain(signoffs);
    } finally {
      await other.close();
    }
  });

  test('[SEAL-3] [SEAL-4] is refused by a server with another key, under which the whole file would hold no more', async () => {
    await rm(join(room.hall.dataDir, 'signing-key.pem'));
    const other = await startServer({ dataDir: room.hall.dataDir });
    try {
      const answer = fetch(new URL(room.path('versions', 1, 'signoffs'), other.url), {
        method: 'POST',
        headers: { cookie: anna.device.cookie(), 'content-type': 'application/json' },
        body: JSON.stringify({ decision: 'agreed' }),
      });
      expect(await told(answer)).toEqual({ status: 409, kind: 'other-key' });
      expect((await room.file(1)).signoffs).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('who may', () => {
  test('[SEAL-4] anyone of the partner, unless it named someone; then that one and the alternate', async () => {
    const signatory = { type: 'partner.signatory', partnerId: partnerOf(anna) };
    await command({ ...signatory, participantId: idOf(anna) }, anna);
    expect(await told(room.sign(aad, 1))).toEqual({ status: 403, kind: 'not-signatory' });
    await command({ ...signatory, participantId: idOf(anna), alternateId: idOf(aad) });
    await room.signed(aad, 1);
    await room.signed(anna, 1, { decision: 'agreed-with-note', note: 'Ik ook' });
    expect(await told(room.withdraw(bram, 1))).toEqual({ status: 404, kind: 'not-found' });
  });

  test('[SEAL-4] not who only looks, nor who is of no partner, nor who was taken out', async () => {
    await command({ type: 'participant.role', participantId: idOf(aad), role: 'observer' });
    expect(await told(room.sign(aad, 1))).toEqual({ status: 403, kind: 'not-allowed' });
    expect(await told(room.sign(room.fatima, 1))).toEqual({ status: 403, kind: 'not-signatory' });
    await command({ type: 'participant.remove', participantId: idOf(aad) });
    expect(await told(room.sign(aad, 1))).toEqual({ status: 403, kind: 'removed' });
    expect(await lines()).toEqual([]);
  });

  test('[SEAL-4] not for a partner that came after the version', async () => {
    const late = await room.hall.participate('Daan', 'Nieuwe Partner');
    expect(await told(room.sign(late, 1))).toEqual({ status: 403, kind: 'not-signatory' });
  });

  test('[SEAL-4] who lost a device signs as who they are now', async () => {
    const { url } = room.hall.server;
    const again = await joined(url, {
      key: room.hall.made.joinKey,
      name: 'Anna (telefoon)',
      partnerName: 'Scholengroep Noord',
    });
    await command({ type: 'partner.signatory', partnerId: partnerOf(anna), participantId: idOf(anna) });
    await command({ type: 'participant.merge', from: idOf(anna), into: again.joined.participant?.id });
    const signoff = await room.signed(anna, 1);
    expect(signoff).toMatchObject({ by: again.joined.participant?.id, name: 'Anna (telefoon)' });
  });
});

describe('of which version', () => {
  test('[SEAL-4] of the one that was read, and of the newest', async () => {
    expect(await told(room.sign(anna, 1, { decision: 'agreed', hash: '0'.repeat(64) }))).toEqual({
      status: 409,
      kind: 'conflict',
      field: 'hash',
    });
    expect(await told(room.sign(anna, 2))).toEqual({ status: 404, kind: 'not-found' });
    await room.reopened();
    await room.signed(anna, 1);
    await room.frozen();
    expect(await told(room.sign(bram, 1))).toEqual({ status: 409, kind: 'older-version' });
    expect(await told(room.withdraw(anna, 1))).toEqual({ status: 409, kind: 'older-version' });
    const again = await room.signed(anna, 2, { decision: 'agreed', reaffirms: 1 });
    expect(again).toMatchObject({ reaffirms: 1 });
    expect(await told(room.sign(bram, 2, { decision: 'agreed', reaffirms: 1 }))).toEqual({
      status: 400,
      kind: 'invalid',
      field: 'reaffirms',
    });
  });

  test('[SEAL-4] by the rule it was frozen with, and once that is met it is fixed', async () => {
    await room.reopened();
    await command({ type: 'signoff.rule', rule: { kind: 'at-least', partners: 1 } });
    ({ hash } = await room.frozen());
    await room.signed(bram, 2, { decision: 'consult', until: '2999-01-01' });
    await room.signed(anna, 2);
    expect(await room.status(hash)).toMatchObject({ agreed: 1, needed: 1, of: 2, complete: true, consulting: 1 });
    for (const late of [room.sign(anna, 2, { decision: 'not-agreed', note: 'Toch niet' }), room.withdraw(anna, 2)]) {
      expect(await told(late)).toEqual({ status: 409, kind: 'signoff-complete' });
    }
    await room.signed(anna, 2);
    await room.signed(bram, 2, { decision: 'agreed' });
    expect(await told(room.withdraw(bram, 2))).toEqual({ status: 409, kind: 'signoff-complete' });
    expectChain((await room.file(2)).signoffs);
  });
});
