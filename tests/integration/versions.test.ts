import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ServerKey } from '../../shared/http/versions.ts';
import { canonical, hashOf, keyIdOf, signatureHolds } from '../../shared/version/hash.ts';
import { createDevice, joined, read, refusal } from '../support/device.ts';
import { FreezingHall, QUESTION, say } from '../support/freezing.ts';
import { type Person, settled } from '../support/hall.ts';
import { spawnServer, startServer, temporaryFolder } from '../support/server.ts';

let room: FreezingHall;
let anna: Person;
beforeEach(async () => {
  room = await FreezingHall.open();
  anna = await room.hall.participate('Anna');
});
afterEach(() => room.hall.close());

describe('a version', () => {
  test('[SEAL-3] stands in its file to the letter as it was hashed and signed', async () => {
    const client = await room.hall.synced(anna);
    say(client.doc, 'Zoë zegt: “ja” \u2028 en 👩‍🏫');
    await settled(client);
    const made = await room.frozen();
    const answer = await anna.device.get(room.path('versions', 1));
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    const raw = JSON.parse(text);
    expect(text).toContain(canonical(raw.version));
    expect(hashOf(raw.version)).toBe(made.hash);
    expect(raw.seal).toMatchObject({ ...withoutNumber(made), previous: null });
    expect(signatureHolds('version', raw.seal)).toBe(true);
    expect(raw.signoffs).toEqual([]);
    const file = await anna.device.get(`${room.path('versions')}/1.json`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="version-1.json"');
    expect(await file.text()).toBe(text);
  });

  test('[SEAL-3] names the one before it, and the list tells how they hang together', async () => {
    const first = await room.frozen();
    await room.reopened();
    const second = await room.frozen();
    expect(second.number).toBe(2);
    const { version, seal } = await room.file(2);
    expect(version.previous).toEqual({ number: 1, hash: first.hash });
    expect(seal.previous).toBe(first.hash);
    expect(version.freeze.epoch).toBe(2);
    expect(await room.list(anna)).toMatchObject([
      { number: 1, epoch: 1, hash: first.hash, previous: null, by: room.fatima.joined.participant?.id },
      { number: 2, epoch: 2, hash: second.hash, previous: first.hash },
    ]);
    const { parts } = version;
    expect(new Set(parts.map(({ change }) => change))).toEqual(new Set(['same']));
    expect((await room.stage()).versions).toMatchObject([
      { number: 1, changed: null, parts: parts.length },
      { number: 2, changed: [], parts: parts.length },
    ]);
  });

  test('[SEAL-3] tells which parts are not as in the one before', async () => {
    await room.frozen();
    await room.reopened();
    const client = await room.hall.synced(anna);
    say(client.doc, 'Nieuw');
    await settled(client);
    await room.frozen();
    const block = (await room.file(2)).version.blocks.find(({ questions }) =>
      questions.some(({ id }) => id === QUESTION),
    );
    expect((await room.stage()).versions.at(-1)?.changed).toEqual([`block ${block?.id}`]);
  });

  test('[SEAL-3] is listed for everyone in the workshop, and read whole, with its log, by the people in it and by nobody else', async () => {
    await room.frozen();
    const view = createDevice(room.hall.server.url);
    await view.post('/api/join', { key: room.hall.made.viewKey });
    const [list, version] = [room.path('versions'), room.path('versions', 1)];
    for (const path of [list, version]) {
      expect((await anna.device.get(path)).status).toBe(200);
      const stranger = createDevice(room.hall.server.url);
      expect(await refusal(await stranger.get(path))).toEqual({ status: 401, kind: 'not-joined' });
      expect(await refusal(await stranger.get(`${path}?seat=view`))).toEqual({ status: 401, kind: 'not-joined' });
      expect(await refusal(await anna.device.get(`${path}?seat=view`))).toMatchObject({ kind: 'not-allowed' });
      // Who may put the view on a screen is in it as a person for the rest.
      expect((await room.fatima.device.get(path)).status).toBe(200);
    }
    expect((await view.get(`${list}?seat=view`)).status).toBe(200);
    for (const device of [view, room.fatima.device]) {
      expect(await refusal(await device.get(`${version}?seat=view`))).toEqual({ status: 403, kind: 'not-allowed' });
    }
    for (const path of [version, `${version}.json`, `${version}.json?seat=view`]) {
      expect(await refusal(await view.get(path))).toEqual({ status: 401, kind: 'not-joined' });
    }
  });

  test.each(['2', '0', '1.5', 'x'])('[SEAL-3] there is none of number %s', async (number) => {
    await room.frozen();
    for (const path of [number, `${number}.json`]) {
      expect((await anna.device.get(room.path('versions', path))).status).toBe(404);
    }
  });

  test('[SEAL-3] is in no other workshop', async () => {
    await room.frozen();
    const other = await FreezingHall.open();
    try {
      const { id } = other.hall.made.workshop;
      const { device } = await joined(other.hall.server.url, {
        key: other.hall.made.joinKey,
        name: 'X',
        partnerName: 'Y',
      });
      expect((await device.get(`/api/workshops/${id}/versions/1`)).status).toBe(404);
    } finally {
      await other.hall.close();
    }
  });
});

const withoutNumber = ({ number: _number, ...seal }: { number: number; hash: string }) => seal;

describe('who holds the paper', () => {
  test('[SEAL-4] asks by its hash where it stands, and hears no name but the title', async () => {
    const bram = await room.hall.participate('Bram', 'Hogeschool De Brug');
    const { hash } = await room.frozen();
    await room.signed(anna, 1, { decision: 'agreed-with-note', note: 'Mits er geld is' });
    await room.signed(bram, 1, { decision: 'not-agreed', note: 'Te snel' });
    const answer = await fetch(new URL(`/api/versions/${hash}`, room.hall.server.url));
    const text = await answer.text();
    for (const secret of ['Anna', 'Bram', 'Fatima', 'Noord', 'Brug', 'Mits', 'Te snel'])
      expect(text).not.toContain(secret);
    const status = { number: 1, agreed: 1, needed: 2, of: 2, complete: false, notAgreed: 1, consulting: 0 };
    expect(await room.status(hash)).toMatchObject({
      title: 'Groei in de regio',
      ...status,
      newest: true,
      reopened: false,
    });
    await room.reopened();
    expect(await room.status(hash)).toMatchObject({ ...status, newest: true, reopened: true });
    const second = await room.frozen();
    expect(await room.status(hash)).toMatchObject({ ...status, newest: false, reopened: false });
    expect(await room.status(second.hash)).toMatchObject({ number: 2, agreed: 0, newest: true, reopened: false });
  });

  test.each(['0'.repeat(64), 'x'])('[SEAL-4] of %s nothing is known', async (hash) => {
    const answer = await fetch(new URL(`/api/versions/${hash}`, room.hall.server.url));
    expect(await refusal(answer)).toEqual({ status: 404, kind: 'not-found' });
  });
});

describe('the key', () => {
  const keyOf = async (url: string) => read(ServerKey, await fetch(new URL('/api/key', url)));

  test('[SEAL-3] is made at the first start, for this account only, and stays', async () => {
    const key = await keyOf(room.hall.server.url);
    expect(keyIdOf(key.publicKey)).toBe(key.keyId);
    const { keyId } = await room.frozen();
    expect(keyId).toBe(key.keyId);
    const file = join(room.hall.dataDir, 'signing-key.pem');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await room.hall.restart();
    expect(await keyOf(room.hall.server.url)).toEqual(key);
    const other = await startServer();
    expect(await keyOf(other.url)).not.toEqual(key);
    await other.close();
  });

  test('[SEAL-3] is one where two servers begin in one folder at once', async () => {
    const dataDir = await temporaryFolder();
    const servers = await Promise.all([1, 2, 3].map(() => startServer({ dataDir })));
    const keys = await Promise.all(servers.map(({ url }) => keyOf(url)));
    expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(1);
    await Promise.all(servers.map((server) => server.close()));
  });

  test('[SEAL-3] that can’t be read is not replaced: the server says which file it is, and not what is in it', async () => {
    const dataDir = await temporaryFolder();
    const file = join(dataDir, 'signing-key.pem');
    await writeFile(file, '-----BEGIN PRIVATE KEY-----\ngeheim\n');
    await expect(spawnServer({ dataDir })).rejects.toThrow(/signing-key\.pem holds no Ed25519 key/);
    await expect(spawnServer({ dataDir })).rejects.not.toThrow(/geheim/);
    expect(await readFile(file, 'utf8')).toContain('geheim');
  });
});
