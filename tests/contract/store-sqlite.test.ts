import { fork } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '../../server/store/sqlite/migrations.ts';
import { DATABASE_FILE, openSqliteStore, type SqliteOptions } from '../../server/store/sqlite/sqlite.ts';
import type { StageWrite, Store } from '../../server/store/store.ts';
import type { AnswerTree } from '../../shared/board/answer-tree.ts';
import { QuestionId, type WorkshopId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { filesIn } from '../support/leaks.ts';
import { seeded } from '../support/seeded.ts';
import { storeContract } from './store.ts';
import {
  anna,
  batch,
  bytesOf,
  create,
  entry,
  firstStage,
  keysOf,
  loaded,
  otherId,
  person,
  question,
  withPeople,
  workshop,
  workshopId,
} from './store-samples.ts';
import { signoffOf, versionOf } from './store-versions.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'gesprekstafel-'));

storeContract('sqlite', async () => {
  const dataDir = await newFolder();
  return {
    open: () => openSqliteStore({ dataDir }),
    clear: () => rm(dataDir, { recursive: true }),
  };
});

type Options = Omit<SqliteOptions, 'file' | 'dataDir'>;

/** A store on a file of its own, and the file as another process sees it. */
async function arrange(options: Options = {}) {
  const folder = await newFolder();
  const file = join(folder, 'deeper', DATABASE_FILE);
  const open = async (): Promise<Store> => {
    const store = await openSqliteStore({ file, ...options });
    onTestFinished(() => store.close());
    return store;
  };
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const store = await open();
  const direct = new DatabaseSync(file);
  onTestFinished(() => direct.close());
  return { store, open, direct, file };
}

/** Flips one bit of a row's bytes, as a tired disk would. */
function flip(direct: DatabaseSync, table: 'updates' | 'snapshots', seq: number): void {
  const bytes = direct.prepare(`SELECT bytes FROM ${table} WHERE seq = ?`).get(seq)?.bytes;
  if (!(bytes instanceof Uint8Array)) throw new Error(`no row ${seq} in ${table}`);
  bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1);
  direct.prepare(`UPDATE ${table} SET bytes = ? WHERE seq = ?`).run(bytes, seq);
}

describe('sqlite: damage', () => {
  test('a flipped byte in an update sets that row aside and loads the rest, also the next time', async () => {
    const { store, direct } = await arrange();
    await create(store);
    await store.documents.commit([batch('a'), batch('b'), batch('c')]);
    flip(direct, 'updates', 2);
    const expected = { seq: 3, snapshot: null, updates: ['1 a', '3 c'], damaged: [{ kind: 'update', seq: 2 }] };
    expect(await loaded(store)).toEqual(expected);
    expect(direct.prepare('SELECT seq FROM updates WHERE set_aside = 1').all()).toEqual([{ seq: 2 }]);
    expect(await loaded(store)).toEqual(expected);
  });

  test('a flipped byte in the newest snapshot falls back to the one before it and the updates after that', async () => {
    const { store, direct } = await arrange();
    await create(store);
    const full = (text: string) => batch(text, { snapshot: bytesOf(`full ${text}`) });
    await store.documents.commit([full('a'), batch('b'), full('c'), batch('d')]);
    flip(direct, 'snapshots', 3);
    expect(await loaded(store)).toEqual({
      seq: 4,
      snapshot: { seq: 1, text: 'full a' },
      updates: ['2 b', '3 c', '4 d'],
      damaged: [{ kind: 'snapshot', seq: 3 }],
    });
  });

  test('without a good snapshot, every update still there is given', async () => {
    const { store, direct } = await arrange();
    await create(store);
    await store.documents.commit([batch('a', { snapshot: bytesOf('full a') }), batch('b')]);
    flip(direct, 'snapshots', 1);
    expect(await loaded(store)).toMatchObject({ snapshot: null, updates: ['1 a', '2 b'] });
  });

  test('rows that only snapshots before the last need are dropped, rows set aside are kept', async () => {
    const { store, direct } = await arrange();
    await create(store);
    const full = (text: string) => batch(text, { snapshot: bytesOf(`full ${text}`) });
    await store.documents.commit([batch('a'), full('b'), full('c'), full('d'), batch('e')]);
    const seqs = (table: string) =>
      direct
        .prepare(`SELECT seq FROM ${table} ORDER BY seq`)
        .all()
        .map((row) => row.seq);
    expect(seqs('snapshots')).toEqual([3, 4]);
    expect(seqs('updates')).toEqual([4, 5]);
    flip(direct, 'snapshots', 4);
    flip(direct, 'updates', 5);
    await loaded(store);
    await store.documents.commit([full('f'), full('g')]);
    expect(seqs('snapshots')).toEqual([4, 6, 7]);
    expect(seqs('updates')).toEqual([5, 7]);
  });

  test('a damaged row does not keep a document from loading while nothing can be written', async () => {
    const { store, direct } = await arrange({ busyPatienceMs: 0 });
    await create(store);
    await store.documents.commit([batch('a'), batch('b')]);
    flip(direct, 'updates', 1);
    direct.exec('BEGIN IMMEDIATE');
    expect(await loaded(store)).toMatchObject({ updates: ['2 b'], damaged: [{ kind: 'update', seq: 1 }] });
  });
});

describe('sqlite: versions in the hands of another process', () => {
  const stage: Stage = withPeople(firstStage, person(anna));
  const freeze: readonly StageWrite[] = [
    { kind: 'version.add', version: versionOf(1, 'a') },
    { kind: 'signoff.add', number: 1, signoff: signoffOf('a', 'a', '1') },
    { kind: 'signoff.add', number: 1, signoff: signoffOf('a', '1', '2') },
  ];

  test.each([
    `UPDATE versions SET content = '{}'`,
    `UPDATE versions SET number = 7`,
    `UPDATE versions SET content = content`,
    `UPDATE OR REPLACE versions SET hash = 'x'`,
    `DELETE FROM versions`,
    `INSERT OR REPLACE INTO versions SELECT workshop, number, 'x', epoch, frozen_at, frozen_by, seal, '{}' FROM versions`,
    `INSERT OR REPLACE INTO versions SELECT workshop, 2, hash, epoch, frozen_at, frozen_by, seal, '{}' FROM versions`,
    `REPLACE INTO versions SELECT * FROM versions`,
    `UPDATE signoffs SET signoff = '{}' WHERE position = 1`,
    `UPDATE OR REPLACE signoffs SET position = 2 WHERE position = 1`,
    `DELETE FROM signoffs WHERE position = 2`,
    `REPLACE INTO signoffs SELECT workshop, version, position, 'x', 'y', '{}' FROM signoffs WHERE position = 1`,
    `REPLACE INTO signoffs SELECT workshop, version, 9, previous, 'y', '{}' FROM signoffs WHERE position = 1`,
    `REPLACE INTO signoffs SELECT workshop, version, 9, 'x', hash, '{}' FROM signoffs WHERE position = 1`,
  ])('[SEAL-3] %s is refused by the file itself', async (sql) => {
    const { store, direct } = await arrange();
    await create(store);
    expect(await store.workshops.saveStage(workshopId, { stage, log: entry('frozen'), also: freeze })).toBe('saved');
    const rows = () => [
      direct.prepare('SELECT * FROM versions').all(),
      direct.prepare('SELECT * FROM signoffs ORDER BY position').all(),
    ];
    const before = rows();
    expect(before.map(({ length }) => length)).toEqual([1, 2]);
    // Also where that connection does not look at foreign keys, or has triggers fire triggers.
    for (const pragma of ['foreign_keys = OFF', 'foreign_keys = ON', 'recursive_triggers = ON']) {
      direct.exec(`PRAGMA ${pragma}`);
      expect(() => direct.exec(sql)).toThrow(/never changed|such a|goes only/);
      expect(rows()).toEqual(before);
    }
  });
});

describe('sqlite: another process holds the database', () => {
  test('reads go on, a write waits and succeeds once the lock is gone', async () => {
    // Longer than a test may take: were the thread itself to wait, no read would come back in time.
    const { store, direct } = await arrange({ busyPatienceMs: 60_000 });
    await create(store);
    direct.exec('BEGIN EXCLUSIVE');
    let settled = false;
    const write = store.documents.commit([batch('a')]).finally(() => {
      settled = true;
    });
    expect(await store.workshops.findByKeyHash(keysOf(workshopId).join)).not.toBeNull();
    expect((await loaded(store))?.updates).toEqual([]);
    expect(settled).toBe(false);
    direct.exec('COMMIT');
    expect(await write).toEqual([{ workshopId, seq: 1 }]);
  });

  test('past its patience a write fails with nothing written, and the next one succeeds', async () => {
    const { store, direct } = await arrange({ busyPatienceMs: 60 });
    await create(store);
    direct.exec('BEGIN EXCLUSIVE');
    await expect(store.documents.commit([batch('a')])).rejects.toMatchObject({ kind: 'store-unavailable' });
    await expect(store.probe()).rejects.toMatchObject({ kind: 'store-unavailable' });
    direct.exec('COMMIT');
    expect(await store.documents.commit([batch('b')])).toEqual([{ workshopId, seq: 1 }]);
    expect((await loaded(store))?.updates).toEqual(['1 b']);
  });

  test('closing waits for a write that waits', async () => {
    const { store, open, direct } = await arrange();
    await create(store);
    direct.exec('BEGIN EXCLUSIVE');
    const write = store.documents.commit([batch('a')]);
    // Answered after the write was tried, since the thread takes calls in order.
    expect(await store.workshops.findByCode('NOCODE')).toBeNull();
    const closed = store.close();
    direct.exec('COMMIT');
    expect(await write).toEqual([{ workshopId, seq: 1 }]);
    await closed;
    expect((await loaded(await open()))?.updates).toEqual(['1 a']);
  });
});

describe('sqlite: full disk', () => {
  /** Commits updates of this size until one fails; gives the error. */
  const fill = async (store: Store, id: WorkshopId, size: number): Promise<unknown> => {
    try {
      for (;;) await store.documents.commit([batch('', { workshopId: id, update: new Uint8Array(size) })]);
    } catch (error) {
      return error;
    }
  };
  const full = { kind: 'store-unavailable', message: expect.stringContaining('full') };

  test('a commit fails whole, reads go on, and it recovers once there is room', async () => {
    const { store } = await arrange({ maxPages: 120 });
    await create(store);
    await create(store, otherId);
    expect(await fill(store, otherId, 20_000)).toMatchObject(full);
    const large = batch('', { update: new Uint8Array(30_000) });
    await expect(store.documents.commit([batch('a'), large])).rejects.toMatchObject(full);
    expect(await loaded(store)).toMatchObject({ seq: 0, updates: [] });
    await store.workshops.remove(otherId);
    await expect(store.probe()).resolves.toBeUndefined();
    expect(await store.documents.commit([batch('b'), large])).toEqual([1, 2].map((seq) => ({ workshopId, seq })));
  });

  test('a probe fails, and succeeds once there is room', async () => {
    const { store } = await arrange({ maxPages: 120 });
    await create(store);
    expect(await fill(store, workshopId, 20_000)).toMatchObject(full);
    await expect(store.probe()).rejects.toMatchObject(full);
    await store.workshops.remove(workshopId);
    await expect(store.probe()).resolves.toBeUndefined();
  });
});

describe('sqlite: migrations', () => {
  test('a new file is brought to the newest version with the durable settings, and opening again changes nothing', async () => {
    const { store, open, direct } = await arrange();
    const pragma = (name: string) => direct.prepare(`PRAGMA ${name}`).get()?.[name];
    expect(pragma('user_version')).toBe(MIGRATIONS.length);
    expect(pragma('journal_mode')).toBe('wal');
    await create(store);
    await store.close();
    expect(await (await open()).workshops.find(workshopId)).not.toBeNull();
    expect(pragma('user_version')).toBe(MIGRATIONS.length);
  });

  test('[LIVE-1] a database made by the first release comes up in this one with everything in it', async () => {
    const folder = await newFolder();
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, DATABASE_FILE);
    const old = new DatabaseSync(file);
    for (const step of MIGRATIONS.slice(0, 1)) old.exec(step);
    old.exec('PRAGMA user_version = 1');
    const { partners, participants, rev, phase, epoch, ...rest } = firstStage;
    const { id, title, locale, joinCode, createdAt, guide } = workshop();
    old
      .prepare(`INSERT INTO workshops (id, seq, epoch, phase, stage_rev, stage, title, locale, join_code, created_at)
        VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(id, epoch, phase, rev, JSON.stringify(rest), title, locale, joinCode, createdAt);
    old.prepare('INSERT INTO guides VALUES (?, ?)').run(id, JSON.stringify(guide));
    for (const { id: partner, index, name, kind } of partners) {
      old.prepare('INSERT INTO partners VALUES (?, ?, ?, ?, ?)').run(id, partner, index, name, kind);
    }
    old.prepare('INSERT INTO updates VALUES (?, 1, ?, 0, ?)').run(id, crc32('a'), bytesOf('a'));
    old.prepare('INSERT INTO contributions VALUES (?, ?, ?, 5, 1, 2)').run(id, question, anna);
    old.close();

    const store = await openSqliteStore({ file });
    onTestFinished(() => store.close());
    expect(await store.workshops.find(id)).toEqual(workshop());
    expect(await store.workshops.stage(id)).toEqual({ ...firstStage, participants });
    expect(await loaded(store)).toEqual({ seq: 1, snapshot: null, updates: ['1 a'], damaged: [] });
    expect(await store.documents.contributions(id)).toHaveLength(1);
    expect(await store.workshops.examplesBefore(Number.MAX_SAFE_INTEGER)).toEqual([]);
    const content: AnswerTree = [{ kind: 'text', text: 'b', marks: [], href: null, author: null }];
    const point = { questionId: question, at: 3, reason: 'time', content } as const;
    expect(await store.documents.commit([batch('b', { restorePoints: [point] })])).toEqual([{ workshopId, seq: 2 }]);
    expect(await store.restorePoints.list(id, question)).toHaveLength(1);
  });

  test('the database of a newer release is refused with a clear word and left as it is', async () => {
    const { store, open, direct } = await arrange();
    await create(store);
    await store.close();
    direct.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    await expect(open()).rejects.toMatchObject({
      kind: 'store-unavailable',
      message: expect.stringContaining('newer release'),
    });
    direct.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    expect(await (await open()).workshops.find(workshopId)).not.toBeNull();
  });

  test.each([
    ['a folder', async (file: string) => mkdir(file)],
    [
      'other bytes',
      async (file: string) => writeFile(file, 'no database at all, but long enough to be read as one'.repeat(99)),
    ],
  ])('%s in the place of the database is refused', async (_what, put) => {
    const folder = await newFolder();
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, DATABASE_FILE);
    await put(file);
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ kind: 'store-unavailable' });
  });
});

test('[LIVE-1] after a kill in the middle of commits every acknowledged one is there, in order', async () => {
  const { store, open, file } = await arrange();
  await create(store);
  await store.close();
  const acknowledged: number[] = [];
  const writer = fork(new URL('./store-writer.ts', import.meta.url), [file], { execArgv: [] });
  const ended = new Promise((resolve) => writer.on('exit', resolve));
  writer.on('message', (seq: number) => {
    acknowledged.push(seq);
    if (acknowledged.length === 200) writer.kill('SIGKILL');
  });
  await ended;
  const document = await loaded(await open());
  expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  expect(document?.damaged).toEqual([]);
  expect(document?.seq).toBeGreaterThanOrEqual(acknowledged.length);
  expect(document?.updates).toEqual(Array.from({ length: document?.seq ?? 0 }, (_, i) => `${i + 1} update ${i + 1}`));
});

test('[JOIN-1] of a workshop that was removed no word stands in the files, not between the rows of others either', async () => {
  const dataDir = await newFolder();
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const store = await openSqliteStore({ dataDir });
  onTestFinished(() => store.close());
  for (const id of [workshopId, otherId]) await create(store, id);
  // Keys in no order: pages split all the time, and leave copies of what moved.
  const { next, between } = seeded(8);
  const most = 600;
  for (let at = 0; at < most; at += 1) {
    const id = next() < 0.5 ? workshopId : otherId;
    const questionId = QuestionId.parse(`${between(1e6, 9e6)}-GEHEIM-${id}-${'x'.repeat(between(0, 40))}`);
    const wrote = { questionId, participantId: anna, characters: 1, at };
    await store.documents.commit([batch('x', { workshopId: id, contributions: [wrote] })]);
  }
  const standing = async (id: WorkshopId): Promise<number> =>
    (await filesIn(dataDir)).reduce((sum, [, text]) => sum + text.split(`GEHEIM-${id}-`).length - 1, 0);
  await store.workshops.remove(workshopId);
  await store.forgetDeleted();
  const copies = await standing(workshopId);
  await store.compact();
  await store.forgetDeleted();
  expect(copies, 'copies that overwriting the rows alone leaves behind').toBeGreaterThan(0);
  expect(await standing(workshopId)).toBe(0);
  expect(await standing(otherId)).toBeGreaterThan(most / 3);
});
