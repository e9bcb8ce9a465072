import type { Page } from '@playwright/test';
import { answerRoot, blockNotes } from '../../shared/board/board.ts';
import { changeNote, readNotes } from '../../shared/board/notes.ts';
import { addScenario } from '../../shared/board/scenarios.ts';
import { addVariant } from '../../shared/board/variants.ts';
import { answerableQuestions, type Locale } from '../../shared/guide/guide.ts';
import { MadeExample } from '../../shared/http/examples.ts';
import { RestorePoints } from '../../shared/http/restore-points.ts';
import { MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import { createDevice, type Device, joined, read } from './device.ts';
import { fillBoard } from './full-board.ts';
import { WireClient } from './wire-client.ts';

/** Workshops with much in them, for pictures: the example, and matrices with points on them. */
export type Seat = 'facilitator' | 'participant' | 'observer';

export type Filled = {
  board: string;
  view: WorkshopView;
  /** What opens the big screen of it; null where nobody was given it. */
  viewKey: string | null;
  /** Steers by HTTP. */
  order(command: unknown): Promise<void>;
  /** Gives this page's browser that seat. */
  sit(page: Page, as: Seat): Promise<void>;
  leave(): void;
};

const EVA = 'Eva Jansen';
const KEES = 'Kees Kleijn';

type Seating = { facilitator: Device; view: WorkshopView; viewKey: string | null; leave: () => void };

async function seated(url: string, { facilitator, view, viewKey, leave }: Seating): Promise<Filled> {
  const path = `/api/workshops/${view.workshop.id}`;
  const partnerId = view.partners[3]?.id;
  const code = view.workshop.joinCode;
  const participant = await joined(url, { code, name: EVA, ...(partnerId === undefined ? {} : { partnerId }) });
  const observer = await joined(url, { code, name: KEES, ...(partnerId === undefined ? {} : { partnerId }) });
  const role = { type: 'participant.role', participantId: observer.joined.participant?.id, role: 'observer' };
  await read(WorkshopView.pick({ stage: true }), await facilitator.post(`${path}/commands`, role));
  const devices = { facilitator, participant: participant.device, observer: observer.device };
  return {
    board: `${url}/w/${view.workshop.id}`,
    view,
    viewKey,
    order: async (command) => {
      const answer = await facilitator.post(`${path}/commands`, command);
      if (!answer.ok) throw new Error(await answer.text());
    },
    async sit(page, as) {
      const [name = '', value = ''] = devices[as].cookie().split('=', 2);
      await page.context().addCookies([{ name, value, url }]);
    },
    leave,
  };
}

/** Makes these changes as this device, and resolves when they are stored. */
export async function change(
  url: string,
  device: Pick<Device, 'cookie'>,
  workshopId: string,
  act: (doc: WireClient['doc']) => void,
): Promise<void> {
  const client = new WireClient(url, workshopId, device.cookie());
  await client.synced;
  act(client.doc);
  const stored = Promise.withResolvers<void>();
  client.socket.on('message', () => {
    if (client.settled === client.sent) stored.resolve();
  });
  client.socket.on('close', (code) => stored.reject(new Error(`closed with ${code} while the table was laid`)));
  await stored.promise;
  client.terminate();
}

/** The example, with an answer that was emptied and got back, and a contribution in the bin. */
export async function openExample(url: string, locale: Locale): Promise<Filled> {
  const guest = createDevice(url);
  const { workshopId } = await read(MadeExample, await guest.post('/api/examples', { locale }), 201);
  const path = `/api/workshops/${workshopId}`;
  const view = await read(WorkshopView, await guest.get(path));
  const { block, question } = topicOf(view);
  await change(url, guest, workshopId, (doc) => {
    const answer = doc.getXmlFragment(answerRoot(question.id));
    answer.delete(0, answer.length);
    const note = readNotes(doc, blockNotes(block.id)).find(
      ({ place }) => 'questionId' in place && place.questionId === question.id,
    );
    if (note !== undefined) changeNote(doc, blockNotes(block.id), note.id, { removed: true });
  });
  const points = `${path}/answers/${question.id}/points`;
  const [point] = (await read(RestorePoints, await guest.get(points))).points;
  if (point === undefined) throw new Error('the emptied answer left no restore point');
  await guest.post(`${points}/${point.id}/restore`, {});
  return seated(url, { facilitator: guest, view, viewKey: null, leave: () => undefined });
}

/** Where the example has most to show: a block, and in it a question with positions and points. */
export function topicOf({ guide }: WorkshopView) {
  const block = guide.blocks.find(({ id }) => id === 'regio-ambitie');
  const question = block === undefined ? undefined : answerableQuestions(block)[3];
  if (block === undefined || question === undefined) throw new Error('the guide lacks the question that is shown');
  return { block, question };
}

/** A table of six partners with so many points in the matrix, every answer written, and three scenarios. */
export async function fillMatrix(url: string, locale: Locale, matrixNotes: number): Promise<Filled> {
  const made = await read(
    MadeWorkshop,
    await createDevice(url).post('/api/workshops', {
      title: locale === 'nl' ? 'Samen groeien in de regio' : 'Growing together in the region',
      locale,
      guide: { id: 'uitbreidingsstrategie' },
      partners: [],
    }),
    201,
  );
  const full = await fillBoard(url, made, { people: 6, contributions: 60, matrixNotes });
  // The others have gone home where there is little; where there is much they are all there.
  if (matrixNotes < 100) full.close();
  const { device } = await joined(url, { key: made.facilitatorKey, name: 'Marit de Vries' });
  const view = await read(WorkshopView, await device.get(`/api/workshops/${made.workshop.id}`));
  const variants = view.guide.matrix.variants.map(({ id }) => id);
  const [one = '', two = '', three = ''] = variants;
  await change(url, device, made.workshop.id, (doc) => {
    const own = 'own-variant';
    const title = locale === 'nl' ? 'Eerst samen met de buren' : 'Together with the neighbours first';
    addVariant(doc, { id: own, title, basedOn: two });
    const titles =
      locale === 'nl'
        ? ['Klein beginnen', 'Groeien met wie er al is', 'Twee regio’s worden er één']
        : ['Start small', 'Grow with who is here', 'Two regions become one'];
    const combined = [[one], [one, two], [two, three, own]];
    for (const [at, each] of titles.entries()) {
      addScenario(doc, { id: `scenario-${at}`, title: each, variantIds: combined[at] ?? [] });
    }
  });
  return seated(url, {
    facilitator: device,
    view,
    viewKey: made.viewKey,
    leave: matrixNotes < 100 ? () => undefined : full.close,
  });
}
