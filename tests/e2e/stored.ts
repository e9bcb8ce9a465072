import type { Page } from '@playwright/test';
import type * as Y from 'yjs';
import { WorkshopView } from '../../shared/http/workshop.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import { WireClient } from '../support/wire-client.ts';
import type { Person } from './person.ts';

/** What lies behind the pages: the document as the server sends it, who is who, and what the browser itself keeps. */
type At = { workshop: { id: string } };

export async function storedDoc({ page, context }: Person, made: At): Promise<Y.Doc> {
  const cookies = await context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const client = new WireClient(new URL(page.url()).origin, made.workshop.id, cookie);
  await client.synced;
  client.terminate();
  return client.doc;
}

export async function participants({ page }: Person, made: At): Promise<readonly Participant[]> {
  const answer = await page.request.get(`/api/workshops/${made.workshop.id}`);
  return WorkshopView.parse(await answer.json()).participants;
}

/**
 * Waits until the browser has written what it was given to keep: reading waits for the writing before it. A robot closes
 * a tab within the millisecond.
 */
export const browserWrote = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction([...opening.result.objectStoreNames], 'readonly');
          reading.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          reading.objectStore(reading.objectStoreNames[0] ?? '').count();
        };
      });
    }
  });
