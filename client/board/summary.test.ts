import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { answerRoot, blockNotes, blockPositions, CHECKLIST_ROOT } from '../../shared/board/board.ts';
import { changeCheckItem, layChecklist } from '../../shared/board/checklist.ts';
import { addNote, changeNote } from '../../shared/board/notes.ts';
import { STANCES, takePosition } from '../../shared/board/positions.ts';
import { Guide } from '../../shared/guide/guide.ts';
import { BlockId, ParticipantId, PartnerId, QuestionId } from '../../shared/ids.ts';
import { PLAIN_AGENDA } from '../../shared/stage/agenda.ts';
import { agendaOf, shownOf } from '../../shared/stage/agenda-blocks.ts';
import { rootReader } from './root-reader.ts';
import { type SummaryGround, summarise } from './summary.ts';

const block = (id: string) => ({
  id,
  themeId: 'een',
  title: id,
  coreQuestion: `Kern van ${id}`,
  questions: [{ id: `${id}.q1`, text: 'Een vraag', prompts: [] }],
});
const guide = Guide.parse({
  id: 'gids',
  locale: 'nl',
  title: 'Gids',
  subtitle: '',
  introduction: '',
  audience: '',
  definitions: [],
  checklist: [
    { id: 'een', text: 'Eén' },
    { id: 'twee', text: 'Twee' },
  ],
  themes: [{ id: 'een', title: 'Eén' }],
  blocks: [block('a'), block('b')],
  scenarioAspects: [],
  matrix: { aspects: [], variants: [] },
});

const PARTNERS = ['han', 'roc', 'sbo'].map((id) => PartnerId.parse(id));
const partnerId = (at: number): PartnerId => PARTNERS[at] ?? PartnerId.parse('onbekend');
const person = (at: number): ParticipantId => ParticipantId.parse(`mens-${at}`);
const q = (id: string): QuestionId => QuestionId.parse(id);
const A = BlockId.parse('a');

const ground = (change: Partial<SummaryGround> = {}): SummaryGround => ({
  blocks: shownOf(agendaOf(guide, PLAIN_AGENDA)),
  checklist: guide.checklist,
  partners: PARTNERS,
  partnerOf: (id) => PARTNERS.find((_, at) => person(at) === id) ?? null,
  authors: new Map(),
  ...change,
});

function write(doc: Y.Doc, questionId: string, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment(answerRoot(q(questionId))).push([paragraph]);
}

function contribute(doc: Y.Doc, id: string, questionId: string, by: ParticipantId): void {
  const root = blockNotes(A);
  addNote(doc, root, { id, kind: 'pro', place: { questionId: q(questionId) }, order: 'a0', text: 'Een punt' });
  const entry = doc.getMap(root).get(id);
  // As the server stamps it.
  if (entry instanceof Y.Map) entry.set('by', by);
}

const takes = (doc: Y.Doc, questionId: string, partner: PartnerId, stance = STANCES[0]) =>
  takePosition(doc, blockPositions(A), { subjectId: questionId, partnerId: partner, stance });

const of = (doc: Y.Doc, on = ground()) => summarise(rootReader(doc), on, null);

describe('the board in numbers', () => {
  it('[ANSWER-4] says which questions have an answer, and who wrote in those', () => {
    const doc = new Y.Doc();
    write(doc, 'a.q1', 'Dichtbij huis');
    write(doc, 'a.core', '  ');
    const authors = new Map([
      [q('a.q1'), [partnerId(2), null, partnerId(0)]],
      [q('a.core'), [partnerId(1)]],
    ]);
    expect(of(doc, ground({ authors })).blocks).toEqual([
      { blockId: 'a', answered: [false, true], partners: ['han', 'sbo'], contributions: 0 },
      { blockId: 'b', answered: [false, false], partners: [], contributions: 0 },
    ]);
  });

  it('[ANSWER-4] counts contributions that are on the table, and hears who contributed or took a position', () => {
    const doc = new Y.Doc();
    contribute(doc, 'n1', 'a.q1', person(1));
    contribute(doc, 'n2', 'a.q1', person(2));
    changeNote(doc, blockNotes(A), 'n2', { removed: true });
    takes(doc, 'a.core', partnerId(0));
    expect(of(doc).blocks[0]).toMatchObject({ partners: ['han', 'roc'], contributions: 1, answered: [false, false] });
  });

  it('[ANSWER-4] leaves out what stands under a question that is off the agenda', () => {
    const doc = new Y.Doc();
    write(doc, 'a.q1', 'Dichtbij huis');
    contribute(doc, 'n1', 'a.q1', person(1));
    takes(doc, 'a.q1', partnerId(0));
    const blocks = shownOf(agendaOf(guide, { ...PLAIN_AGENDA, hidden: [q('a.q1')] }));
    expect(of(doc, ground({ blocks })).blocks[0]).toEqual({
      blockId: 'a',
      answered: [false],
      partners: [],
      contributions: 0,
    });
  });

  it('[ANSWER-5] knows how far the checklist is, also before the document has it', () => {
    const doc = new Y.Doc();
    expect(of(doc).checks).toEqual(['open', 'open']);
    layChecklist(doc, ['een', 'twee']);
    changeCheckItem(doc, 'twee', { state: 'done' });
    expect(of(doc).checks).toEqual(['open', 'done']);
  });

  it('[ANSWER-4] keeps what did not change as the same object', () => {
    const doc = new Y.Doc();
    const reader = rootReader(doc);
    const before = summarise(reader, ground(), null);
    expect(summarise(reader, ground(), before)).toBe(before);
    write(doc, 'a.q1', 'Nieuw');
    reader.forget([answerRoot(q('a.q1'))]);
    const after = summarise(reader, ground(), before);
    expect(after.blocks[0]).not.toBe(before.blocks[0]);
    expect(after.blocks[1]).toBe(before.blocks[1]);
  });
});

const QUESTIONS = ['a.core', 'a.q1', 'b.q1'] as const;
const question = fc.constantFrom(...QUESTIONS);
const who = fc.integer({ min: 0, max: 2 });
const deed = fc.oneof(
  fc.record({ type: fc.constant('write' as const), question, text: fc.constantFrom('woord', ' ') }),
  fc.record({ type: fc.constant('empty' as const), question }),
  fc.record({ type: fc.constant('contribute' as const), question, id: fc.constantFrom('n1', 'n2', 'n3'), who }),
  fc.record({ type: fc.constant('bin' as const), id: fc.constantFrom('n1', 'n2', 'n3'), removed: fc.boolean() }),
  fc.record({ type: fc.constant('position' as const), question, who }),
  fc.record({ type: fc.constant('check' as const), id: fc.constantFrom('een', 'twee') }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** Does it, and says in which root. */
function act(doc: Y.Doc, done: Deed): string {
  switch (done.type) {
    case 'write':
      write(doc, done.question, done.text);
      return answerRoot(q(done.question));
    case 'empty': {
      const answer = doc.getXmlFragment(answerRoot(q(done.question)));
      answer.delete(0, answer.length);
      return answerRoot(q(done.question));
    }
    case 'contribute':
      contribute(doc, done.id, done.question, person(done.who));
      return blockNotes(A);
    case 'bin':
      changeNote(doc, blockNotes(A), done.id, { removed: done.removed });
      return blockNotes(A);
    case 'position':
      takes(doc, done.question, partnerId(done.who));
      return blockPositions(A);
    case 'check':
      changeCheckItem(doc, done.id, { state: 'busy' });
      return CHECKLIST_ROOT;
  }
}

describe('counting on', () => {
  it('[ANSWER-4] gives after any row of changes the same as counting from scratch', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const doc = new Y.Doc();
        layChecklist(doc, ['een', 'twee']);
        const reader = rootReader(doc);
        let summary = summarise(reader, ground(), null);
        for (const done of deeds) {
          reader.forget([act(doc, done)]);
          summary = summarise(reader, ground(), summary);
        }
        expect(summary).toEqual(of(doc));
      }),
    );
  });
});
