import { rm } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import type { Locale } from '../../shared/guide/guide.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { makeWorkshop, SMALL_WORKSHOP } from '../support/device.ts';
import { type SpawnedServer, spawnServer, temporaryFolder } from '../support/server.ts';
import { createPerson, type Person, type PersonOptions } from './person.ts';

/**
 * End-to-end tests: people in browsers, and a server as it is started by hand. This file has what each test stands on;
 * `pages/` what people do, the specs what must be true. Every test also proves that nothing went wrong unseen.
 */
type TestServer = Pick<SpawnedServer, 'url' | 'port'> & {
  /** A crash. */
  kill(): Promise<void>;
  /** Up again where it was, with what is on its disk. */
  restart(): Promise<void>;
};

type Fixtures = {
  /** Settings of the server, by name. */
  settings: Record<string, string>;
  server: TestServer;
  /** Someone new, with a browser of their own. */
  person(options?: Partial<PersonOptions>): Promise<Person>;
  /** A workshop with two partners, made outside the browser. */
  workshop(locale?: Locale): Promise<MadeWorkshop>;
};

export const SCHOOL = SMALL_WORKSHOP.partners[0]?.name ?? '';
export const INSTITUTE = SMALL_WORKSHOP.partners[1]?.name ?? '';

export const test = base.extend<Fixtures>({
  settings: [{}, { option: true }],

  server: async ({ settings }, use) => {
    const dataDir = await temporaryFolder();
    let running = await spawnServer({ dataDir, env: settings });
    const { url, port } = running;
    await use({
      url,
      port,
      kill: async () => void (await running.kill('SIGKILL')),
      restart: async () => {
        running = await spawnServer({ dataDir, port, env: settings });
      },
    });
    await running.kill('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  },

  person: async ({ browser, server }, use) => {
    const people: Person[] = [];
    await use(async (options = {}) => {
      const someone = await createPerson(browser, { baseUrl: server.url, ...options });
      people.push(someone);
      return someone;
    });
    const troubles = people.flatMap((someone) => someone.troubles.unexpected());
    for (const { context } of people) await context.close();
    expect(troubles, 'errors in the browsers').toEqual([]);
  },

  workshop: async ({ server }, use) => {
    await use((locale = 'nl') => makeWorkshop(server.url, { locale }));
  },
});

export { expect };
