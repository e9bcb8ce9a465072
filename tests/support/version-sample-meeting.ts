import * as Y from 'yjs';
import { writeTree } from '../../shared/board/answer-tree.ts';
import { MATRIX_NOTES, SCENARIO_NOTES, VARIANTS_ROOT } from '../../shared/board/board.ts';
import { addCheckLink, changeCheckItem, checkNotes } from '../../shared/board/checklist.ts';
import { changeNote, type NotePlace } from '../../shared/board/notes.ts';
import { changeScenario } from '../../shared/board/scenarios.ts';
import { addVariant, changeVariant } from '../../shared/board/variants.ts';
import type { Guide, Locale } from '../../shared/guide/guide.ts';
import type { LogLine } from '../../shared/http/log.ts';
import { BlockId, type ParticipantId, QuestionId } from '../../shared/ids.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import type { Material } from '../../shared/version/compose.ts';
import {
  answer,
  FACILITATOR,
  FREEZE_AT,
  list,
  MINUTE_MS,
  MORNING,
  materialOf,
  node,
  note,
  type Point,
  paragraph,
  partner,
  position,
  run,
  scenario,
  someone,
  stageOf,
  stamp,
  table,
} from './version-sample-parts.ts';
import { heldRound } from './version-sample-rounds.ts';

/** A version as a short meeting of three partners leaves it, composed from a real document; and what seals it. */
export const PARTNERS = [
  partner(0, 'Scholengroep Noordrand', 'board'),
  partner(1, 'Hogeschool De Brug', 'institute'),
  partner(2, 'Openbaar Onderwijs Oost'),
] as const;
const [NOORD, BRUG, OOST] = PARTNERS;

const FATIMA = someone(FACILITATOR, 'Fatima El Amrani', null);
const ANNA = someone('anna', 'Anna de Wit', NOORD);
const BRAM = someone('bram', 'Bram Visser', NOORD);
const CHRIS = someone('chris', 'Chris Özdemir', BRUG);
const DORIEN = someone('dorien', 'Dorien Çelik', OOST);
/** Anna on the phone she lost. */
const ANNA_BEFORE = someone('anna-phone', 'Anna', NOORD, { role: 'removed', mergedInto: ANNA.id });
export const PEOPLE: Participant[] = [FATIMA, ANNA, BRAM, CHRIS, DORIEN, ANNA_BEFORE];

export const OWN_QUESTION = QuestionId.parse('own-1');

export type SampleOptions = {
  locale?: Locale;
  title?: string;
  /** What else happens before the freeze. */
  change?: (doc: Y.Doc) => void;
  material?: Partial<Material>;
};

/** What the sample is composed from: a new document each time. */
export function sampleMaterial({ locale = 'nl', title, change, material = {} }: SampleOptions = {}): Material {
  const doc = new Y.Doc();
  const ways = [
    { id: 'klein-beginnen', title: 'Klein beginnen' },
    { id: 'samen-breder', title: 'Samen breder' },
  ];
  const consent = heldRound('consent', ways.slice(0, 1), PARTNERS, {
    status: 'decided',
    title: 'Kunnen we verder met Klein beginnen?',
    outcome: {
      decided: 'We beginnen met twee scholen in Oost.',
      reservations: 'De Brug wil eerst zicht op de uren.',
      owner: 'Bram Visser',
      reviewAt: '2027-03-01',
    },
  });
  const secret = heldRound('score', ways, PARTNERS, { kind: 'secret', title: 'Hoe sterk sta je erachter?' });
  const stage = stageOf([...PARTNERS], PEOPLE, {
    agenda: {
      hidden: [BlockId.parse('opdracht-aanpak'), QuestionId.parse('regio-positie.2')],
      order: [],
      own: [
        {
          id: OWN_QUESTION,
          blockId: BlockId.parse('regio-positie'),
          text: 'Wat zeggen onze studenten?',
          removed: false,
        },
      ],
      minutes: { [BlockId.parse('regio-positie')]: 20 },
    },
    rounds: [consent.round, secret.round],
    hidden: [
      {
        root: MATRIX_NOTES,
        noteId: 'hidden-1',
        reason: 'Gaat over een persoon.',
        by: FATIMA.id,
        at: MORNING + MINUTE_MS,
      },
    ],
  });
  const made = materialOf(stage, {
    locale,
    doc,
    writers: WRITERS,
    log: LOG,
    rounds: [consent.held, secret.held],
    ...material,
  });
  write(doc, made.guide);
  change?.(doc);
  return title === undefined ? made : { ...made, workshop: { ...made.workshop, title } };
}

const wrote = (questionId: string, { id }: { id: ParticipantId }, characters: number, minute: number) => ({
  questionId: QuestionId.parse(questionId),
  participantId: id,
  characters,
  firstAt: MORNING + minute * MINUTE_MS,
  at: MORNING + (minute + 9) * MINUTE_MS,
});

const WRITERS = [
  wrote('regio-positie.core', ANNA_BEFORE, 40, 10),
  wrote('regio-positie.core', CHRIS, 65, 12),
  wrote('regio-positie.core', ANNA, 60, 30),
  wrote('regio-positie.1', DORIEN, 120, 14),
  wrote(OWN_QUESTION, BRAM, 44, 50),
];

const LOG: LogLine[] = [
  { at: MORNING, participantId: FATIMA.id, event: 'workshop.made', details: {} },
  {
    at: MORNING + 80 * MINUTE_MS,
    participantId: FATIMA.id,
    event: 'round.open',
    details: { roundId: 'round-consent' },
  },
  { at: FREEZE_AT, participantId: FATIMA.id, event: 'freeze.begun', details: { number: 1 } },
  { at: FREEZE_AT + 40, participantId: FATIMA.id, event: 'freeze.done', details: { number: 1 } },
];

/** The sitting itself. What is taken away or hidden again must never be in the version. */
function write(doc: Y.Doc, { matrix, scenarioAspects, checklist }: Guide): void {
  answers(doc);
  const [growth, others] = matrix.variants.map(({ id }) => id);
  const [cell, next] = matrix.aspects.map(({ id }) => id);
  const [finance, quality] = scenarioAspects.map(({ id }) => id);
  if (!growth || !others || !cell || !next || !finance || !quality) throw new Error('the guide lacks a matrix');
  addVariant(doc, { id: 'own-row', title: 'Groeien met vakscholen', basedOn: others });
  stamp(doc, VARIANTS_ROOT, 'own-row', CHRIS);
  addVariant(doc, { id: 'gone-row', title: 'Een weggehaalde rij', basedOn: null });
  changeVariant(doc, 'gone-row', { removed: true });
  const at = (variantId: string, aspectId: string) => ({ variantId, aspectId });
  const point = (place: NotePlace, one: Point) => note(doc, MATRIX_NOTES, place, one);
  point(at(growth, cell), {
    id: 'n-1',
    kind: 'pro',
    text: 'Korte lijnen.',
    by: ANNA_BEFORE,
    adopters: [CHRIS, DORIEN],
  });
  point(at(growth, cell), { id: 'n-2', kind: 'con', text: 'Wie is penvoerder?', by: CHRIS });
  point(at('own-row', next), { id: 'n-3', kind: 'question', text: 'Past dit bij onze regio?', by: null });
  point(at(growth, cell), { id: 'hidden-1', kind: 'con', text: 'HIDDEN text', by: DORIEN });
  point(at(growth, cell), { id: 'binned', kind: 'con', text: 'BINNED text', by: DORIEN });
  changeNote(doc, MATRIX_NOTES, 'binned', { removed: true });
  point(at('gone-row', cell), { id: 'n-gone', kind: 'pro', text: 'TAKEN AWAY text', by: BRAM });
  scenarios(doc, [growth, others, 'gone-row'], [finance, quality]);
  const [item] = checklist;
  if (item !== undefined) {
    changeCheckItem(doc, item.id, { state: 'busy', owner: 'Bram' });
    addCheckLink(doc, item.id, { id: 'link-1', title: 'Prognose 2026', url: 'https://voorbeeld.nl/prognose' });
    const notes = checkNotes(doc, item.id);
    if (notes !== null) doc.transact(() => writeTree(notes, [paragraph('Cijfers van Oost volgen.', OOST)]));
  }
}

function answers(doc: Y.Doc): void {
  answer(doc, 'regio-positie.core', [
    node('heading', [run('Onze plek in de regio', NOORD)], { level: 3 }),
    node('paragraph', [
      run('Wij zijn de ', NOORD),
      run('grootste opleidingsschool', NOORD, { marks: ['bold'] }),
      run(' van de regio, en De Brug leidt ', NOORD),
      run('de meeste leraren', BRUG, { marks: ['italic', 'link'], href: 'https://voorbeeld.nl/cijfers' }),
      run(' op.', BRUG),
    ]),
    list('bulletList', ['Vijftien scholen doen mee.', 'Drie nog niet.'], BRUG),
    table(
      [
        ['Sector', 'Scholen'],
        ['Primair onderwijs', '12'],
        ['Voortgezet onderwijs', '3'],
      ],
      NOORD,
    ),
    paragraph(''),
  ]);
  answer(doc, 'regio-positie.1', [paragraph('De grens loopt langs de rivier.', OOST)]);
  answer(doc, 'regio-positie.2', [paragraph('Van de agenda, maar er is wel iets gezegd.', OOST)]);
  answer(doc, OWN_QUESTION, [list('orderedList', ['Reistijd telt.', 'Begeleiding telt meer.'], NOORD)]);
  position(doc, 'regio-positie', 'regio-positie.core', { by: ANNA, stance: 'for', words: 'Zo is het.' });
  position(doc, 'regio-positie', 'regio-positie.core', {
    by: CHRIS,
    stance: 'condition',
    words: 'Als de uren kloppen.',
  });
  const place = { questionId: QuestionId.parse('regio-positie.1') };
  note(doc, 'regio-positie', place, {
    id: 'q-1',
    kind: 'remark',
    text: 'Vergeet de stad niet.',
    by: DORIEN,
    adopters: [BRAM],
  });
}

function scenarios(doc: Y.Doc, variantIds: readonly string[], [finance, quality]: readonly [string, string]): void {
  const id = 'klein-beginnen';
  scenario(doc, { id, title: 'Klein beginnen', variantIds, by: ANNA, parts: [paragraph('Met twee scholen.', NOORD)] });
  scenario(doc, { id: 'samen-breder', title: 'Samen breder', variantIds: variantIds.slice(0, 1), by: DORIEN });
  scenario(doc, { id: 'gone', title: 'REMOVED scenario', variantIds: [], by: BRAM });
  changeScenario(doc, 'gone', { removed: true });
  const point = (aspectId: string, one: Point) => note(doc, SCENARIO_NOTES, { scenarioId: id, aspectId }, one);
  point(finance, { id: 's-1', kind: 'con', text: 'Kost uren van de penvoerder.', by: CHRIS });
  point(quality, { id: 's-2', kind: 'pro', text: 'Begeleiding blijft dichtbij.', by: ANNA, adopters: [DORIEN] });
  position(doc, 'scenarios', id, { by: DORIEN, stance: 'against', words: 'Te langzaam voor ons.' });
  position(doc, 'scenarios', id, { by: ANNA, stance: 'for' });
}
