import { type AnswerPart, writeTree } from '../../shared/board/answer-tree.ts';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { addCheckLink, changeCheckItem, checkNotes } from '../../shared/board/checklist.ts';
import { addVariant } from '../../shared/board/variants.ts';
import { QuestionId, RoundId } from '../../shared/ids.ts';
import { composeVersion } from '../../shared/version/compose.ts';
import type { Version } from '../../shared/version/version.ts';
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

/** What people do write: every script, every sign, far too long, nothing at all, and markup that must stay mere text. */
export const MARKUP = '<script>alert("1")</script> **vet** _x_ | =1+1 & "quotes" \\ `code` # kop';
export const RIGHT_TO_LEFT = 'مدرسة الشمال وشريكتها';
export const EMOJI = 'Samen 👩🏽‍🏫👨‍👩‍👧‍👦 in 🇳🇱 1️⃣';
export const DIACRITICS = 'Één coördinator: façade, Ångström, Čeština, Ελλάδα, e\u0301';
export const LONG_TITLE = 'Een titel van driehonderd tekens '.repeat(10).slice(0, 299).concat('.');

const NAMES = [MARKUP, RIGHT_TO_LEFT, EMOJI, DIACRITICS];
const PARTNERS = NAMES.map((name, index) => partner(index, name.slice(0, 80)));
const [NOORD, ARAB] = PARTNERS;
const FATIMA = someone(FACILITATOR, MARKUP.slice(0, 60), null);
const PEOPLE = PARTNERS.map((one) => someone(`person-${one.index}`, one.name.slice(0, 60), one));

const QUESTION = { questionId: QuestionId.parse('regio-positie.2') };

const WORDS = ['begeleiding', 'école', 'studenten', 'مدرسة', 'regio', '🏫', 'penvoerder', 'wij'];
/** 20,000 words, a paragraph per hundred. */
const LONG_ANSWER: AnswerPart[] = Array.from({ length: 200 }, (_, at) =>
  paragraph(Array.from({ length: 100 }, (__, word) => WORDS[(at * 3 + word * 5) % WORDS.length]).join(' '), NOORD),
);

export function hardVersion(): Version {
  const ways = [
    { id: 'way-1', title: MARKUP },
    { id: 'way-2', title: RIGHT_TO_LEFT },
  ];
  const held = heldRound('consent', ways, PARTNERS, {
    id: RoundId.parse('round-hard'),
    title: MARKUP,
    question: EMOJI,
    status: 'decided',
    outcome: { decided: MARKUP, reservations: `${RIGHT_TO_LEFT}\n${EMOJI}`, owner: DIACRITICS, reviewAt: null },
  });
  const hidden = { root: MATRIX_NOTES, noteId: 'gone', reason: MARKUP, by: FATIMA.id, at: MORNING };
  const made = materialOf(stageOf(PARTNERS, [FATIMA, ...PEOPLE], { rounds: [held.round], hidden: [hidden] }), {
    rounds: [held.held],
    log: [{ at: MORNING, participantId: FATIMA.id, event: 'unlock', details: { reason: MARKUP } }],
  });
  const { doc, guide } = made;
  const [variant] = guide.matrix.variants;
  const [aspect] = guide.matrix.aspects;
  const [item] = guide.checklist;
  const [who, other] = PEOPLE;
  if (!variant || !aspect || !item || !who || !other) throw new Error('nothing to write on');

  answer(doc, 'regio-positie.core', LONG_ANSWER);
  answer(doc, 'regio-positie.1', [paragraph(''), paragraph('   ')]);
  answer(doc, 'regio-positie.2', [
    node('heading', [run(MARKUP, NOORD)], { level: 3 }),
    node('paragraph', [run(EMOJI, ARAB), node('hardBreak'), run(RIGHT_TO_LEFT, ARAB, { marks: ['bold', 'strike'] })]),
    node('blockquote', [paragraph(DIACRITICS), list('orderedList', [MARKUP, EMOJI])]),
    node('horizontalRule'),
    table([
      [MARKUP, 'a | b'],
      ['', RIGHT_TO_LEFT],
    ]),
    node('paragraph', [
      run('hier', NOORD, { marks: ['link'], href: 'https://voorbeeld.nl/?a=1&b=<2>' }),
      run(' en daar', NOORD, { marks: ['link'], href: 'javascript:alert(1)' }),
    ]),
  ]);
  position(doc, 'regio-positie', 'regio-positie.2', { by: who, stance: 'condition', words: MARKUP });
  position(doc, 'regio-positie', 'regio-positie.2', { by: other, stance: 'against', words: RIGHT_TO_LEFT });
  addVariant(doc, { id: 'long', title: LONG_TITLE, basedOn: variant.id });
  for (const [at, text] of [...NAMES, LONG_TITLE].entries()) {
    const place = { variantId: at % 2 === 0 ? 'long' : variant.id, aspectId: aspect.id };
    note(doc, MATRIX_NOTES, place, { id: `n-${at}`, kind: 'con', text, by: who, adopters: [other] });
    note(doc, 'regio-positie', QUESTION, { id: `q-${at}`, kind: 'remark', text, by: at === 0 ? null : other });
  }
  for (const way of ways) scenario(doc, { ...way, variantIds: ['long'], by: who, parts: [paragraph(MARKUP)] });
  changeCheckItem(doc, item.id, { state: 'done', owner: MARKUP });
  addCheckLink(doc, item.id, { id: 'l-1', title: MARKUP, url: 'https://voorbeeld.nl/?a=1&b=<2>' });
  const notes = checkNotes(doc, item.id);
  if (notes !== null) doc.transact(() => writeTree(notes, [paragraph(MARKUP)]));
  return composeVersion({
    ...made,
    workshop: { ...made.workshop, title: LONG_TITLE },
    order: { ...made.order, remark: MARKUP, at: MORNING + 200 * MINUTE_MS },
  });
}
