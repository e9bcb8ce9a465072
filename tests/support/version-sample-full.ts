import * as Y from 'yjs';
import { MATRIX_NOTES, SCENARIO_NOTES } from '../../shared/board/board.ts';
import { NOTE_KINDS } from '../../shared/board/notes.ts';
import { STANCES } from '../../shared/board/positions.ts';
import { answerableQuestions, type Guide } from '../../shared/guide/guide.ts';
import { RoundId } from '../../shared/ids.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import { composeVersion, type Material } from '../../shared/version/compose.ts';
import type { Version } from '../../shared/version/version.ts';
import { Method } from '../../shared/voting/round.ts';
import { type Seeded, seeded } from './seeded.ts';
import {
  answer,
  FACILITATOR,
  list,
  MINUTE_MS,
  MORNING,
  materialOf,
  node,
  note,
  paragraph,
  partner,
  position,
  run,
  scenario,
  someone,
  stageOf,
  table,
} from './version-sample-parts.ts';
import { heldRound } from './version-sample-rounds.ts';

/** A long day of seven partners: every question answered, 500 notes, a round of every method. The same each time. */
const PARTNERS = [
  'Scholengroep Noordrand',
  'Hogeschool De Brug',
  'Openbaar Onderwijs IJsselstreek',
  'ROC Delta',
  'Stichting De Linde',
  'Universiteit Oost',
  'Scholenkring Zuid',
].map((name, index) => partner(index, name));

const FATIMA = someone(FACILITATOR, 'Fatima El Amrani', null);
const PEOPLE = PARTNERS.flatMap((one) =>
  [1, 2, 3].map((at) => someone(`${one.id}-${at}`, `Deelnemer ${one.index * 3 + at}`, one)),
);

const SENTENCES = [
  'We beginnen klein, met twee scholen die er klaar voor zijn.',
  'De begeleiding op de werkplek bepaalt hoeveel studenten we aankunnen.',
  'Reistijd is voor studenten vaak de reden om af te haken.',
  'Wie penvoerder is, moet daar ook de uren voor krijgen.',
  'Een klein instituut kan niet naar elk overleg iemand sturen.',
  'We spreken eerst af wat kwaliteit voor ons betekent.',
];

const SCENARIOS = [
  { id: 'klein-beginnen', title: 'Klein beginnen' },
  { id: 'samen-breder', title: 'Samen breder' },
  { id: 'nieuwe-regio', title: 'Een nieuwe regio erbij' },
];

const NOTES_IN_BLOCKS = 230;
const NOTES_IN_MATRIX = 240;
const NOTES_ON_SCENARIOS = 30;

export const fullVersion = (): Version => composeVersion(fullMaterial());

function fullMaterial(): Material {
  const held = Method.options.map((method) => heldRound(method, SCENARIOS, PARTNERS, METHOD_CHANGES[method]));
  const made = materialOf(stageOf([...PARTNERS], [FATIMA, ...PEOPLE], { rounds: held.map(({ round }) => round) }), {
    doc: new Y.Doc(),
    rounds: held.map((one) => one.held),
    log: LOG,
  });
  const random = seeded(11);
  fill(made.doc, made.guide, random);
  const writers = questionsOf(made.guide).flatMap(({ id }, at) =>
    [0, 1, 2].map((turn) => ({
      questionId: id,
      participantId: personAt(at + turn).id,
      characters: 60 + ((at * 7 + turn * 31) % 200),
      firstAt: MORNING + at * MINUTE_MS,
      at: MORNING + (at + turn * 3) * MINUTE_MS,
    })),
  );
  return { ...made, writers };
}

const METHOD_CHANGES = {
  consent: {
    status: 'decided',
    outcome: {
      decided: 'We beginnen klein.',
      reservations: 'ROC Delta wil uren zien.',
      owner: 'Deelnemer 4',
      reviewAt: '2027-03-01',
    },
  },
  choice: { kind: 'pulse', quorum: 0.5, threshold: { of: 'cast', atLeast: 0.5 } },
  score: { kind: 'secret' },
  dots: { practice: true },
  ranking: { before: RoundId.parse('round-choice') },
} as const;

const LOG = Array.from({ length: 200 }, (_, at) => ({
  at: MORNING + at * 50_000,
  participantId: FATIMA.id,
  event: at % 2 === 0 ? 'spotlight' : 'timer.extend',
  details: at % 2 === 0 ? { target: 'block regio-positie' } : { seconds: 60 },
}));

const questionsOf = ({ blocks }: Guide) =>
  blocks.flatMap((block) => answerableQuestions(block).map(({ id }) => ({ id, blockId: block.id })));

function personAt(at: number): Participant {
  const one = PEOPLE[at % PEOPLE.length];
  if (one === undefined) throw new Error('nobody came');
  return one;
}

const sentence = (random: Seeded): string => SENTENCES[random.between(0, SENTENCES.length - 1)] ?? '';
const from = <T>(random: Seeded, all: readonly T[]): T => {
  const one = all[random.between(0, all.length - 1)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

function fill(doc: Y.Doc, guide: Guide, random: Seeded): void {
  const questions = questionsOf(guide);
  for (const [at, { id, blockId }] of questions.entries()) {
    fillAnswer(doc, id, at, random);
    for (const { index } of PARTNERS) {
      if ((at + index) % 3 > 0) continue;
      position(doc, blockId, id, { by: personAt(index * 3), stance: from(random, STANCES), words: sentence(random) });
    }
  }
  for (const one of SCENARIOS) {
    const variantIds = guide.matrix.variants.slice(0, 2).map(({ id }) => id);
    scenario(doc, { ...one, variantIds, by: personAt(3), parts: [paragraph(sentence(random), PARTNERS[1])] });
    for (const { index } of PARTNERS) {
      position(doc, 'scenarios', one.id, {
        by: personAt(index * 3),
        stance: from(random, STANCES),
        words: sentence(random),
      });
    }
  }
  fillNotes(doc, guide, random);
}

function fillAnswer(doc: Y.Doc, id: string, at: number, random: Seeded): void {
  const [one, two, three] = [0, 1, 2].map((turn) => PARTNERS[(at + turn) % PARTNERS.length]);
  const more =
    at % 5 === 0
      ? [
          table(
            [
              ['Sector', 'Scholen'],
              ['Primair onderwijs', `${at}`],
            ],
            three,
          ),
        ]
      : [];
  answer(doc, id, [
    node('paragraph', [
      run(`${sentence(random)} `, one),
      run(sentence(random), two, { marks: at % 2 === 0 ? ['bold'] : [] }),
      run(` ${sentence(random)}`, one),
    ]),
    ...(at % 3 === 0 ? [list('bulletList', [sentence(random), sentence(random)], two)] : []),
    ...more,
    paragraph(sentence(random), three),
  ]);
}

function fillNotes(doc: Y.Doc, guide: Guide, random: Seeded): void {
  const questions = questionsOf(guide);
  const point = (id: string, at: number) => ({
    id,
    kind: from(random, NOTE_KINDS),
    text: `${sentence(random)} (${at + 1})`,
    by: personAt(at),
    at: MORNING + at * 20_000,
    adopters: at % 4 === 0 ? [personAt(at + 3), personAt(at + 6)] : [],
  });
  for (let at = 0; at < NOTES_IN_BLOCKS; at += 1) {
    const { id, blockId } = from(random, questions);
    note(doc, blockId, { questionId: id }, point(`block-note-${at}`, at));
  }
  for (let at = 0; at < NOTES_IN_MATRIX; at += 1) {
    const place = {
      variantId: from(random, guide.matrix.variants).id,
      aspectId: from(random, guide.matrix.aspects).id,
    };
    note(doc, MATRIX_NOTES, place, point(`matrix-note-${at}`, at));
  }
  for (let at = 0; at < NOTES_ON_SCENARIOS; at += 1) {
    const place = { scenarioId: from(random, SCENARIOS).id, aspectId: from(random, guide.scenarioAspects).id };
    note(doc, SCENARIO_NOTES, place, point(`scenario-note-${at}`, at));
  }
}
