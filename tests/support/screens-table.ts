import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Locale } from '../../shared/guide/guide.ts';
import { Joined, MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import { createDevice, type Device, read } from './device.ts';
import { type Filled, fillMatrix, openExample } from './screens-filled.ts';

/** A workshop with people at the table, for pictures: some sit there in a browser of their own, and have written. */
export type DressedTable = {
  url: string;
  made: MadeWorkshop;
  view: WorkshopView;
  /** Steers by HTTP. */
  facilitator: Device;
  /** Sits a new person down in this page's browser, and goes to the board. */
  sit(page: Page, name: string, as: 'facilitator' | 'participant'): Promise<ParticipantId>;
  order(command: unknown): Promise<void>;
  /** The workshop as it is now. */
  now(): Promise<WorkshopView>;
  /** The example, made when it is first asked for. */
  example(): Promise<Filled>;
  /** A table with so many points in its matrix, made when it is first asked for. */
  points(count: number): Promise<Filled>;
  leave(): Promise<void>;
};

/** Beside the counts of points. */
const EXAMPLE = -1;

const NAMES = {
  nl: [
    'Scholengroep Noordrand',
    'Hogeschool De Brug',
    'Vereniging Openbaar Onderwijs IJsselstreek',
    'ROC Delta',
    'SBO',
  ],
  en: ['North Edge Schools', 'De Brug University', 'Association of Public Education IJssel', 'ROC Delta', 'SBO'],
};

const WORDS = {
  nl: 'We leiden samen op omdat leraren in onze regio dan langer blijven. Startende leraren zien zo vanaf hun eerste week meer dan één school.',
  en: 'We train teachers together because they then stay in our region for longer. From their first week they see more than one school.',
};

export async function dressTable(browser: Browser, url: string, locale: Locale): Promise<DressedTable> {
  const facilitator = createDevice(url);
  const made = await read(
    MadeWorkshop,
    await facilitator.post('/api/workshops', {
      title: locale === 'nl' ? 'Samen groeien in de regio' : 'Growing together in the region',
      locale,
      guide: { id: 'uitbreidingsstrategie' },
      partners: NAMES[locale].map((name, at) => ({ name, kind: at === 1 ? 'institute' : 'school' })),
    }),
    201,
  );
  await read(Joined, await facilitator.post('/api/join', { key: made.facilitatorKey, name: 'Marit de Vries' }));
  const path = `/api/workshops/${made.workshop.id}`;
  const view = await read(WorkshopView, await facilitator.get(path));
  const contexts: BrowserContext[] = [];

  const sit: DressedTable['sit'] = async (page, name, as) => {
    const partner = view.partners[as === 'facilitator' ? 1 : 0];
    const answer = await page.request.post(`${url}/api/join`, {
      headers: { origin: url },
      data: {
        key: as === 'facilitator' ? made.facilitatorKey : made.joinKey,
        name,
        partnerId: partner?.id,
      },
    });
    return Joined.parse(await answer.json()).participant?.id ?? view.participants[0]?.id ?? failed('nobody joined');
  };

  const people = ['Anna Bakker', 'Bram Yıldız', 'Chaima el Amrani', 'Daan Visser'];
  for (const [at, name] of people.entries()) {
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    contexts.push(context);
    const page = await context.newPage();
    await page.request.post(`${url}/api/join`, {
      headers: { origin: url },
      data: { key: made.joinKey, name, partnerId: view.partners[at % 3]?.id },
    });
    const block = view.guide.blocks[at === 3 ? 2 : 0];
    await page.goto(`${url}/w/${made.workshop.id}/b/${block?.id}`);
    const answers = page.getByRole('textbox');
    await answers.nth(at === 3 ? 1 : at % 2).click();
    if (at === 0) await page.keyboard.type(WORDS[locale]);
    await page.locator('[data-testid=status][data-tone=good]').waitFor();
  }

  const filled = new Map<number, Promise<Filled>>();
  const once = (key: number, make: () => Promise<Filled>): Promise<Filled> => {
    const making = filled.get(key) ?? make();
    filled.set(key, making);
    return making;
  };

  return {
    url,
    made,
    view,
    facilitator,
    sit,
    order: async (command) => {
      const answer = await facilitator.post(`${path}/commands`, command);
      if (!answer.ok) failed(await answer.text());
    },
    now: async () => read(WorkshopView, await facilitator.get(path)),
    example: () => once(EXAMPLE, () => openExample(url, locale)),
    points: (count) => once(count, () => fillMatrix(url, locale, count)),
    leave: async () => {
      for (const { leave } of await Promise.all(filled.values())) leave();
      for (const context of contexts) await context.close();
    },
  };
}

function failed(why: string): never {
  throw new Error(why);
}
