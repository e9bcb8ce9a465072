import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { KeptAnswer, type RestorePoint, RestorePoints } from '../../shared/http/restore-points.ts';
import type { Joined, MadeWorkshop } from '../../shared/http/workshop.ts';
import type { Down } from '../../shared/protocol/down.ts';
import { type Device, joined, makeWorkshop, read } from './device.ts';
import { type RunningServer, type StartOptions, startServer, temporaryFolder } from './server.ts';
import { WireClient, type WireOptions } from './wire-client.ts';

/** A real server with one workshop, and people who take their seats in it over HTTP and the wire. */
export type Person = { device: Device; joined: Joined };

export class Hall {
  readonly made: MadeWorkshop;
  readonly dataDir: string;
  server: RunningServer;
  readonly #clients: WireClient[] = [];

  constructor(server: RunningServer, made: MadeWorkshop) {
    this.server = server;
    this.made = made;
    this.dataDir = server.dataDir;
  }

  static async open(options: StartOptions = {}): Promise<Hall> {
    const server = await startServer({ dataDir: await temporaryFolder(), ...options });
    return new Hall(server, await makeWorkshop(server.url));
  }

  get id(): string {
    return this.made.workshop.id;
  }

  participate(name: string, partnerName = 'Scholengroep Noord'): Promise<Person> {
    return joined(this.server.url, { key: this.made.joinKey, name, partnerName });
  }

  facilitate(name: string): Promise<Person> {
    return joined(this.server.url, { key: this.made.facilitatorKey, name });
  }

  command(person: Person, body: unknown): Promise<Response> {
    return person.device.post(`/api/workshops/${this.id}/commands`, body);
  }

  connect(person: Person, options: WireOptions = {}): WireClient {
    const client = new WireClient(this.server.url, this.id, person.device.cookie(), options);
    this.#clients.push(client);
    return client;
  }

  async synced(person: Person, options: WireOptions = {}): Promise<WireClient> {
    const client = this.connect(person, options);
    await client.synced;
    return client;
  }

  async points(person: Person, questionId: string): Promise<RestorePoint[]> {
    const answer = await person.device.get(`/api/workshops/${this.id}/answers/${questionId}/points`);
    return (await read(RestorePoints, answer)).points;
  }

  async keptAt(person: Person, questionId: string, pointId: number): Promise<KeptAnswer> {
    return read(
      KeptAnswer,
      await person.device.get(`/api/workshops/${this.id}/answers/${questionId}/points/${pointId}`),
    );
  }

  restore(person: Person, questionId: string, pointId: number | string): Promise<Response> {
    return person.device.post(`/api/workshops/${this.id}/answers/${questionId}/points/${pointId}/restore`, {});
  }

  /** The file, beside the server that has it open. */
  database<T>(work: (database: DatabaseSync) => T): T {
    const database = new DatabaseSync(join(this.dataDir, 'gesprekstafel.db'));
    try {
      return work(database);
    } finally {
      database.close();
    }
  }

  /** Another process holds the file, and nothing can be written until this is released. */
  lock(): () => void {
    const database = new DatabaseSync(join(this.dataDir, 'gesprekstafel.db'));
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  }

  /** The document as a start of the server would rebuild it. */
  async stored(): Promise<Y.Doc> {
    const loaded = await this.server.store.documents.load(this.made.workshop.id);
    const doc = new Y.Doc();
    if (loaded === null) return doc;
    if (loaded.snapshot !== null) Y.applyUpdate(doc, loaded.snapshot.bytes);
    for (const { bytes } of loaded.updates) Y.applyUpdate(doc, bytes);
    return doc;
  }

  /** Everyone goes, the server stops, and another one starts on what is stored, under the same address. */
  async restart(options: StartOptions = {}): Promise<void> {
    await this.stop();
    const { port } = this.server;
    this.server = await startServer({ ...options, config: { port }, dataDir: this.dataDir });
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true });
  }

  /** Everyone goes and the server stops; what is stored stays. */
  async stop(): Promise<void> {
    for (const client of this.#clients.splice(0)) client.terminate();
    await this.server.close();
  }
}

/** Waits until all that a client sent is settled. */
export const settled = (client: WireClient): Promise<void> =>
  expect.poll(() => client.sent > 0 && client.settled === client.sent, { interval: 5 }).toBe(true);

/** Everything of one kind a client was told, in order. */
export const heard = <T extends Down['type']>(client: WireClient, type: T): Extract<Down, { type: T }>[] =>
  client.messages.filter((message): message is Extract<Down, { type: T }> => message.type === type);
