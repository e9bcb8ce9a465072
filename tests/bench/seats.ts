import { answerRoot } from '../../shared/board/board.ts';
import { WorkshopView } from '../../shared/http/workshop.ts';
import { coreQuestionId } from '../../shared/ids.ts';
import { SYNC_PATH } from '../../shared/protocol/protocol.ts';
import { joined, makeWorkshop } from '../support/device.ts';
import type { Endpoint, Seats } from './peer.ts';

/** Makes a workshop and lets people join over HTTP, each from a device of their own. */
const PARTNERS = Array.from({ length: 10 }, (_, index) => `Partner ${index}`);
/** Answers that are written in at the same time. */
const ANSWERS = 5;

export async function takeSeats(port: number, people: number): Promise<Seats> {
  const origin = `http://127.0.0.1:${port}`;
  const partners = PARTNERS.map((name) => ({ name, kind: 'school' as const }));
  const made = await makeWorkshop(origin, { partners });
  const { id } = made.workshop;
  const endpoints: Endpoint[] = [];
  for (let index = 0; index < people; index += 1) {
    const partnerName = PARTNERS[index % PARTNERS.length] ?? '';
    const { device } = await joined(origin, { key: made.joinKey, name: `Person ${index}`, partnerName });
    endpoints.push({ url: `ws://127.0.0.1:${port}${SYNC_PATH}/${id}`, headers: { cookie: device.cookie() } });
  }
  const view = await fetch(`${origin}/api/workshops/${id}`, { headers: endpoints[0]?.headers ?? {} });
  const { guide } = WorkshopView.parse(await view.json());
  const roots = guide.blocks.slice(0, ANSWERS).map((block) => answerRoot(coreQuestionId(block.id)));
  return { endpoints, roots };
}
