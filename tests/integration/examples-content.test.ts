import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { questionIdOf } from '../../server/examples/acts.ts';
import type { QuestionContent } from '../../server/examples/content/content.ts';
import { EXAMPLES } from '../../server/examples/examples.ts';
import { type AnswerPart, type AnswerTree, answerTree, isEmptyAnswer } from '../../shared/board/answer-tree.ts';
import { answerRoot, blockNotes, blockPositions, questionOfRoot } from '../../shared/board/board.ts';
import { checkNotes, readCheckItem } from '../../shared/board/checklist.ts';
import { MAX_NOTE_LENGTH, type Note, readNotes } from '../../shared/board/notes.ts';
import { type Position, readPositions } from '../../shared/board/positions.ts';
import { Locale } from '../../shared/guide/guide.ts';
import { MadeExample } from '../../shared/http/examples.ts';
import { WorkshopView } from '../../shared/http/workshop.ts';
import { BlockId, type ParticipantId, type PartnerId, type QuestionId, type WorkshopId } from '../../shared/ids.ts';
import { agendaOf } from '../../shared/stage/agenda-blocks.ts';
import { createDevice, read } from '../support/device.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

/** What stands on the example's table, as a client gets it over the wire, against what the content says and who is there. */
const DAY_MS = 24 * 60 * 60_000;
const now = Date.UTC(2026, 9, 14, 13);

const answerOf = (doc: Y.Doc, id: QuestionId): AnswerTree => answerTree(doc.getXmlFragment(answerRoot(id)));

type Run = Extract<AnswerPart, { kind: 'text' }>;
const runsOf = (tree: AnswerTree): Run[] =>
  tree.flatMap((part) => (part.kind === 'text' ? [part] : runsOf(part.parts)));

describe.each(Locale.options)('in %s', (locale) => {
  const content = EXAMPLES[locale];
  const questions: (QuestionContent & { id: QuestionId })[] = content.blocks.flatMap(({ block, questions }) =>
    questions.map((question) => ({ ...question, id: questionIdOf(BlockId.parse(block), question.question) })),
  );
  const answeredIds = questions.filter(({ answer }) => answer !== undefined).map(({ id }) => id);
  let server: RunningServer;
  let id: WorkshopId;
  let view: WorkshopView;
  let client: WireClient;
  let doc: Y.Doc;

  // Nothing here writes, so one copy does for all.
  beforeAll(async () => {
    server = await startServer({ clock: () => now });
    const device = createDevice(server.url);
    id = (await read(MadeExample, await device.post('/api/examples', { locale }), 201)).workshopId;
    view = await read(WorkshopView, await device.get(`/api/workshops/${id}`));
    client = new WireClient(server.url, id, device.cookie());
    await client.synced;
    doc = client.doc;
  });
  afterAll(async () => {
    client.terminate();
    await server.close();
  });

  const notes = (): Note[] => view.guide.blocks.flatMap((block) => readNotes(doc, blockNotes(block.id)));
  const positions = (): Position[] =>
    view.guide.blocks.flatMap((block) => readPositions(doc, blockPositions(block.id)));
  const partnerOfPerson = (person: ParticipantId | null): PartnerId | null => {
    const found = view.participants.find((one) => one.id === person);
    if (found === undefined) throw new Error(`${person} is not on the stage`);
    return found.partnerId;
  };

  test('[ANSWER-1] what the content says stands on the board, under questions that are asked there', () => {
    const asked = new Set<string>(
      agendaOf(view.guide, view.stage.agenda).flatMap((block) => block.questions.map((question) => question.id)),
    );
    expect(questions.filter((question) => !asked.has(question.id))).toEqual([]);
    const written = [...doc.share.keys()].flatMap((root) => questionOfRoot(root) ?? []);
    expect(written.filter((question) => !isEmptyAnswer(answerOf(doc, question))).sort()).toEqual(answeredIds.sort());
    expect(answeredIds.filter((question) => view.stage.agenda.hidden.includes(question))).toEqual([]);
    const notesUnder = questions.flatMap((question) => (question.notes ?? []).map(() => question.id));
    expect(
      notes()
        .map(({ place }) => ('questionId' in place ? place.questionId : null))
        .sort(),
    ).toEqual(notesUnder.sort());
    const positionsOn = questions.flatMap((question) => (question.positions ?? []).map(() => question.id));
    expect(
      positions()
        .map(({ subjectId }) => subjectId)
        .sort(),
    ).toEqual(positionsOn.sort());
  });

  test('[NOTE-1] no note is over the limit, every kind is there, and one lies in the bin', () => {
    const texts = [...notes().map(({ text }) => text), ...positions().map(({ note }) => note)];
    expect(texts.filter((text) => text.length > MAX_NOTE_LENGTH)).toEqual([]);
    expect(new Set(notes().map(({ kind }) => kind)).size).toBe(5);
    expect(notes().filter(({ removed }) => removed)).toHaveLength(1);
  });

  test('[NOTE-5] who and when stand at everything, and agree with the people on the stage', () => {
    for (const { by, at, adopters } of notes()) {
      const author = partnerOfPerson(by);
      expect(at).toBeGreaterThan(now - 10 * DAY_MS);
      expect(at).toBeLessThan(now);
      for (const [partner, person] of adopters) {
        expect(partnerOfPerson(person)).toBe(partner);
        expect(partner).not.toBe(author);
      }
    }
    for (const { by, at, partnerId } of positions()) {
      expect(partnerOfPerson(by)).toBe(partnerId);
      expect(at).toBeGreaterThan(now - 10 * DAY_MS);
      expect(at).toBeLessThan(now);
    }
    expect(new Set(notes().map(({ at }) => Math.floor((now - at) / DAY_MS))).size).toBeGreaterThan(4);
  });

  test('[ANSWER-3] there is a question on which all have spoken and they differ, and one where some are silent', () => {
    const stancesOn = (subject: string) => positions().filter(({ subjectId }) => subjectId === subject);
    const all = stancesOn('regio-ambitie.3');
    expect(new Set(all.map(({ partnerId }) => partnerId)).size).toBe(view.partners.length);
    expect(new Set(all.map(({ stance }) => stance))).toEqual(new Set(['for', 'condition', 'against']));
    expect(stancesOn('groei-behoefte.5').some(({ partnerId }) => partnerId === 'ravenhorst')).toBe(false);
  });

  test('[ANSWER-2] the record of who wrote agrees with the text and its colours, letter for letter', async () => {
    const contributions = await server.store.documents.contributions(id);
    const counted = new Map<string, number>();
    for (const { questionId, participantId, characters, firstAt, at } of contributions) {
      const key = `${questionId} ${partnerOfPerson(participantId)}`;
      counted.set(key, (counted.get(key) ?? 0) + characters);
      expect(firstAt).toBeLessThanOrEqual(at);
      expect(at).toBeLessThan(now);
    }
    const coloured = new Map<string, number>();
    for (const question of answeredIds) {
      for (const { text, author } of runsOf(answerOf(doc, question))) {
        const key = `${question} ${author}`;
        coloured.set(key, (coloured.get(key) ?? 0) + text.length);
      }
    }
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(coloured));
    expect([...new Set(contributions.map(({ participantId }) => partnerOfPerson(participantId)))]).toHaveLength(7);
  });

  test('[NOTE-5] every client id in the document has its owner, and no owner writes under two', async () => {
    const loaded = await server.store.documents.load(id);
    const owners = new Map(loaded?.clientIds.map(({ clientId, participantId }) => [clientId, participantId]));
    expect([...doc.store.clients.keys()].filter((clientId) => !owners.has(clientId))).toEqual([]);
    const people = [...owners.values()].filter((person) => person !== null);
    expect(new Set(people).size).toBe(people.length);
    for (const person of people) partnerOfPerson(person);
  });

  test('[ANSWER-5] part of the checklist is done, with owners, notes and links; the rest is open', () => {
    const items = view.guide.checklist.map(({ id: item }) => readCheckItem(doc, item));
    expect(items.map((item) => item?.state).sort()).toEqual(['busy', 'busy', 'done', 'done', 'done', 'open', 'open']);
    for (const { item, owner, links } of content.checklist) {
      expect(readCheckItem(doc, item)).toMatchObject({ owner, links });
      const fragment = checkNotes(doc, item);
      expect(fragment === null || isEmptyAnswer(answerTree(fragment))).toBe(false);
    }
  });
});
