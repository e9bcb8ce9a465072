import type * as Y from 'yjs';
import { type AnswerPart, writeTree } from '../../shared/board/answer-tree.ts';
import { answerRoot, blockNotes, blockPositions, MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote, adoptNote, NOTE_KINDS } from '../../shared/board/notes.ts';
import { orderLast } from '../../shared/board/order.ts';
import { STANCES, takePosition } from '../../shared/board/positions.ts';
import { answerableQuestions, type Guide } from '../../shared/guide/guide.ts';
import { type MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import type { BlockId, ParticipantId, PartnerId, QuestionId } from '../../shared/ids.ts';
import { MESSAGE_JSON } from '../../shared/protocol/protocol.ts';
import { type Device, joined, read } from './device.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type StockClient, stockClient } from './stock-client.ts';
import { WireClient } from './wire-client.ts';

/**
 * A board as it is late in the afternoon: every question answered by several partners, contributions and matrix notes,
 * positions, and people sitting all over it. Written over the real wire, each part by a person of its partner.
 */
export type Fullness = { people: number; contributions: number; matrixNotes: number };

export type FullBoard = {
  /** Everyone who sits there, with the name of their partner. */
  names: readonly string[];
  /** All of them leave. */
  close(): void;
};

const PARTNERS = [
  'Scholengroep Noordrand',
  'Hogeschool De Brug',
  'Openbaar Onderwijs IJsselstreek',
  'ROC Delta',
  'Stichting De Linde',
  'Universiteit Oost',
  'Scholenkring Zuid',
];

const SENTENCES = [
  'We beginnen klein, met twee scholen die er klaar voor zijn.',
  'De begeleiding op de werkplek bepaalt hoeveel studenten we aankunnen.',
  'Reistijd is voor studenten vaak de reden om af te haken.',
  'Wie penvoerder is, moet daar ook de uren voor krijgen.',
  'Een klein instituut kan niet naar elk overleg iemand sturen.',
  'We spreken eerst af wat kwaliteit voor ons betekent.',
];

type Sitter = { device: Device; name: string; participantId: ParticipantId; partnerId: PartnerId };

export async function fillBoard(url: string, made: MadeWorkshop, fullness: Fullness): Promise<FullBoard> {
  const random = seeded(7);
  const sitters: Sitter[] = [];
  for (let at = 0; at < fullness.people; at += 1) sitters.push(await sitDown(url, made, at));
  const [first] = sitters;
  if (first === undefined) throw new Error('a full board needs people');
  const { guide } = await read(WorkshopView, await first.device.get(`/api/workshops/${made.workshop.id}`));
  // One writer a partner is enough for every answer to have several hands in it.
  const writers = sitters.slice(0, PARTNERS.length);
  for (const [at, writer] of writers.entries()) {
    await writing(url, made, writer, (doc) => write(doc, guide, writer, { at, of: writers.length }, fullness, random));
  }
  const seats = sitters.map((sitter, at) => present(url, made, sitter, guide, at));
  return {
    names: sitters.map(({ name }) => name),
    close: () => {
      for (const { provider, doc } of seats) {
        provider.destroy();
        // With its awareness, whose clock would keep the process alive.
        doc.destroy();
      }
    },
  };
}

async function sitDown(url: string, made: MadeWorkshop, at: number): Promise<Sitter> {
  const name = `Deelnemer ${at + 1}`;
  const partnerName = PARTNERS[at % PARTNERS.length] ?? '';
  const { device, joined: seat } = await joined(url, { key: made.joinKey, name, partnerName });
  if (seat.participant?.partnerId == null) throw new Error('nobody sat down');
  return { device, name, participantId: seat.participant.id, partnerId: seat.participant.partnerId };
}

/** One after the other, so that each writes behind what the one before wrote. Resolves when it is stored. */
async function writing(url: string, made: MadeWorkshop, sitter: Sitter, fill: (doc: Y.Doc) => void): Promise<void> {
  const client = new WireClient(url, made.workshop.id, sitter.device.cookie());
  await client.synced;
  fill(client.doc);
  const stored = Promise.withResolvers<void>();
  client.socket.on('message', () => {
    if (client.settled === client.sent) stored.resolve();
  });
  client.socket.on('close', (code) => stored.reject(new Error(`closed with ${code} while the board was filled`)));
  await stored.promise;
  client.terminate();
}

type Share = { at: number; of: number };

function write(doc: Y.Doc, guide: Guide, sitter: Sitter, share: Share, fullness: Fullness, random: Seeded): void {
  const mine = (count: number) => Math.ceil((count - share.at) / share.of);
  const questions = guide.blocks.flatMap((block) =>
    answerableQuestions(block).map(({ id }) => ({ id, blockId: block.id })),
  );
  for (const [index, question] of questions.entries()) {
    // Three of the partners write in each answer; every second position is taken.
    if ((index + share.at) % share.of < 3) answer(doc, question.id, sitter, random);
    if ((index + share.at) % 2 === 0) position(doc, question, sitter, random);
  }
  for (let count = mine(fullness.contributions); count > 0; count -= 1) {
    const question = questions[random.between(0, questions.length - 1)];
    if (question !== undefined) contribution(doc, question, sitter, random);
  }
  for (let count = mine(fullness.matrixNotes); count > 0; count -= 1) matrixNote(doc, guide, sitter, random);
}

const sentence = (random: Seeded): string => SENTENCES[random.between(0, SENTENCES.length - 1)] ?? '';

function answer(doc: Y.Doc, id: QuestionId, { partnerId }: Sitter, random: Seeded): void {
  const text = Array.from({ length: 4 }, () => sentence(random)).join(' ');
  const paragraph: AnswerPart = {
    kind: 'node',
    name: 'paragraph',
    attributes: {},
    parts: [{ kind: 'text', text, marks: [], href: null, author: partnerId }],
  };
  doc.transact(() => writeTree(doc.getXmlFragment(answerRoot(id)), [paragraph]));
}

type Asked = { id: QuestionId; blockId: BlockId };

function position(doc: Y.Doc, { id, blockId }: Asked, { partnerId }: Sitter, random: Seeded): void {
  const stance = STANCES[random.between(0, STANCES.length - 1)] ?? 'for';
  takePosition(doc, blockPositions(blockId), { subjectId: id, partnerId, stance });
}

function contribution(doc: Y.Doc, { id, blockId }: Asked, sitter: Sitter, random: Seeded): void {
  const kind = [...NOTE_KINDS, 'remark' as const][random.between(0, NOTE_KINDS.length)] ?? 'remark';
  const root = blockNotes(blockId);
  addNote(doc, root, {
    id: `${sitter.participantId}-${random.between(0, 2 ** 30)}`,
    kind,
    place: { questionId: id },
    order: orderLast([]),
    text: sentence(random),
  });
}

function matrixNote(doc: Y.Doc, { matrix }: Guide, { participantId, partnerId }: Sitter, random: Seeded): void {
  const variant = matrix.variants[random.between(0, matrix.variants.length - 1)];
  const aspect = matrix.aspects[random.between(0, matrix.aspects.length - 1)];
  if (variant === undefined || aspect === undefined) return;
  const kind = NOTE_KINDS[random.between(0, NOTE_KINDS.length - 1)] ?? 'pro';
  const others = [...doc.getMap(MATRIX_NOTES).keys()];
  addNote(doc, MATRIX_NOTES, {
    id: `${participantId}-${random.between(0, 2 ** 30)}`,
    kind,
    place: { variantId: variant.id, aspectId: aspect.id },
    order: orderLast([]),
    text: sentence(random),
  });
  const adopted = others[random.between(0, Math.max(0, others.length - 1))];
  const isForeign = adopted !== undefined && !adopted.startsWith(participantId);
  if (isForeign && random.next() < 0.5) {
    adoptNote(doc, MATRIX_NOTES, adopted, { partnerId, participantId, on: true });
  }
}

/** Sits somewhere on the board, seen by everyone. */
function present(url: string, made: MadeWorkshop, { device }: Sitter, guide: Guide, at: number): StockClient {
  const client = stockClient(url, made.workshop.id, device.cookie());
  // Of the server's own messages it only sits there.
  client.provider.messageHandlers[MESSAGE_JSON] = () => undefined;
  const block = guide.blocks[at % guide.blocks.length];
  const question = block === undefined ? undefined : answerableQuestions(block)[0];
  client.provider.awareness.setLocalStateField('at', {
    blockId: block?.id ?? null,
    questionId: question?.id ?? null,
  });
  return client;
}
