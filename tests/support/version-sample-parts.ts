import * as Y from 'yjs';
import { type AnswerPart, writeTree } from '../../shared/board/answer-tree.ts';
import {
  answerRoot,
  blockNotes,
  blockPositions,
  SCENARIO_POSITIONS,
  SCENARIOS_ROOT,
} from '../../shared/board/board.ts';
import { layChecklist } from '../../shared/board/checklist.ts';
import { addNote, adoptNote, type NoteKind, type NotePlace, readNotes, stampNote } from '../../shared/board/notes.ts';
import { byOrder, orderLast } from '../../shared/board/order.ts';
import { positionKey, positionNote, type Stance, takePosition } from '../../shared/board/positions.ts';
import { addScenario, scenarioDescription } from '../../shared/board/scenarios.ts';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import type { Guide, Locale } from '../../shared/guide/guide.ts';
import { BlockId, ParticipantId, PartnerId, QuestionId, WorkshopId } from '../../shared/ids.ts';
import { FRESH_STAGE, type Participant, type Partner, type Stage } from '../../shared/stage/stage.ts';
import type { Material } from '../../shared/version/compose.ts';

/** What sample versions are made of: people, and their acts on a real document, stamped as the server stamps them. */

/** Tuesday 24 November 2026, nine o'clock in the Netherlands. */
export const MORNING = Date.UTC(2026, 10, 24, 8);
export const MINUTE_MS = 60_000;
export const FREEZE_AT = MORNING + 180 * MINUTE_MS;

export const FACILITATOR = ParticipantId.parse('fatima');

function guideIn(locale: Locale): Guide {
  const guide = builtInGuide('uitbreidingsstrategie', locale);
  if (guide === null) throw new Error('the built-in guide is missing');
  return guide;
}

export const partner = (index: number, name: string, kind: Partner['kind'] = 'school'): Partner => ({
  id: PartnerId.parse(`partner-${index + 1}`),
  name,
  kind,
  index,
});

export const someone = (
  id: string,
  name: string,
  of: Partner | null,
  change: Partial<Participant> = {},
): Participant => ({
  id: ParticipantId.parse(id),
  name,
  partnerId: of?.id ?? null,
  role: of === null ? 'facilitator' : 'participant',
  ...change,
});

export const stageOf = (partners: Partner[], participants: Participant[], change: Partial<Stage> = {}): Stage => ({
  ...FRESH_STAGE,
  rev: 40,
  phase: 'sealing',
  partners,
  participants,
  ...change,
});

/** Nothing written, nobody heard; what is in the sample is passed in. */
export function materialOf(
  stage: Stage,
  { locale = 'nl', ...change }: Partial<Material> & { locale?: Locale } = {},
): Material {
  const guide = guideIn(locale);
  const doc = change.doc ?? new Y.Doc();
  layChecklist(
    doc,
    guide.checklist.map(({ id }) => id),
  );
  return {
    workshop: {
      id: WorkshopId.parse('samen-opleiden-rijnmond'),
      title: 'Samen groeien in Rijnmond',
      locale,
      createdAt: MORNING - 7 * 24 * 60 * MINUTE_MS,
    },
    guide,
    stage,
    writers: [],
    seen: stage.participants.map(({ id }, at) => ({ participantId: id, at: FREEZE_AT - at * MINUTE_MS })),
    log: [],
    rounds: [],
    order: { number: 1, epoch: stage.epoch, seq: 1_204, at: FREEZE_AT, by: FACILITATOR, accepted: [], remark: '' },
    previous: null,
    ...change,
    doc,
  };
}

export const run = (text: string, author: Partner | null = null, change: object = {}): AnswerPart => ({
  kind: 'text',
  text,
  marks: [],
  href: null,
  author: author?.id ?? null,
  ...change,
});

export const node = (name: string, parts: AnswerPart[] = [], attributes: Record<string, unknown> = {}): AnswerPart => ({
  kind: 'node',
  name,
  attributes,
  parts,
});

export const paragraph = (text: string, author: Partner | null = null): AnswerPart =>
  node('paragraph', text === '' ? [] : [run(text, author)]);

export const list = (
  name: 'bulletList' | 'orderedList',
  items: readonly string[],
  author: Partner | null = null,
): AnswerPart =>
  node(
    name,
    items.map((item) => node('listItem', [paragraph(item, author)])),
  );

/** The first row holds the headings. */
export const table = (rows: readonly (readonly string[])[], author: Partner | null = null): AnswerPart =>
  node(
    'table',
    rows.map((cells, at) =>
      node(
        'tableRow',
        cells.map((text) => node(at === 0 ? 'tableHeader' : 'tableCell', [paragraph(text, author)])),
      ),
    ),
  );

export function answer(doc: Y.Doc, questionId: string, parts: readonly AnswerPart[]): void {
  doc.transact(() => writeTree(doc.getXmlFragment(answerRoot(QuestionId.parse(questionId))), parts));
}

export type Sitter = Pick<Participant, 'id' | 'partnerId'>;
export type Point = {
  id: string;
  kind: NoteKind;
  text: string;
  by: Sitter | null;
  at?: number;
  adopters?: readonly Sitter[];
};

/** `root`: a whole root, or the id of a block. */
export function note(
  doc: Y.Doc,
  root: string,
  place: NotePlace,
  { id, kind, text, by, at = MORNING, adopters = [] }: Point,
): void {
  const name = root.includes(':') ? root : blockNotes(BlockId.parse(root));
  addNote(doc, name, { id, kind, place, text, order: orderLast(readNotes(doc, name).sort(byOrder)) });
  stampNote(doc, name, id, { by: by?.id ?? null, at });
  for (const { id: participantId, partnerId } of adopters) {
    if (partnerId !== null) adoptNote(doc, name, id, { partnerId, participantId, on: true });
  }
}

/** `root`: the id of a block, or `scenarios`. */
export function position(
  doc: Y.Doc,
  root: string,
  subjectId: string,
  { by, stance, words = '' }: { by: Sitter; stance: Stance; words?: string },
): void {
  const { partnerId } = by;
  if (partnerId === null) return;
  const name = root === 'scenarios' ? SCENARIO_POSITIONS : blockPositions(BlockId.parse(root));
  takePosition(doc, name, { subjectId, partnerId, stance });
  positionNote(doc, name, subjectId, partnerId)?.insert(0, words);
  stamp(doc, name, positionKey(subjectId, partnerId), by);
}

export function scenario(
  doc: Y.Doc,
  {
    id,
    title,
    variantIds,
    by,
    parts = [],
  }: { id: string; title: string; variantIds: readonly string[]; by: Sitter; parts?: readonly AnswerPart[] },
): void {
  addScenario(doc, { id, title, variantIds });
  const description = scenarioDescription(doc, id);
  if (description !== null) doc.transact(() => writeTree(description, parts));
  stamp(doc, SCENARIOS_ROOT, id, by);
}

/** As the server does. */
export function stamp(doc: Y.Doc, root: string, key: string, { id }: Sitter): void {
  const entry = doc.getMap(root).get(key);
  if (!(entry instanceof Y.Map)) throw new Error(`nothing to stamp under ${key}`);
  entry.set('by', id);
  entry.set('at', MORNING);
}
