import { type Arbitrary, array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { nextVersion, sampleVersion } from '../../tests/support/version-sample.ts';
import { answer, note, paragraph, position, scenario } from '../../tests/support/version-sample-parts.ts';
import { answerRoot, MATRIX_NOTES } from '../board/board.ts';
import { addCheckLink, changeCheckItem, checkNotes, removeCheckLink } from '../board/checklist.ts';
import { adoptNote, changeNote, noteText } from '../board/notes.ts';
import { changeScenario, combine } from '../board/scenarios.ts';
import { addVariant, changeVariant } from '../board/variants.ts';
import { ParticipantId, PartnerId, QuestionId } from '../ids.ts';
import { compareVersions } from './compare.ts';
import type { Change, Comparison } from './compare-changes.ts';
import { noteContent, positionContent } from './parts-content.ts';
import type { SealedNote, SealedPosition } from './sealed.ts';
import type { Version } from './version.ts';

const DORIEN = { id: ParticipantId.parse('dorien'), partnerId: PartnerId.parse('partner-3') };
const CHRIS = { id: ParticipantId.parse('chris'), partnerId: PartnerId.parse('partner-2') };
const cell = { variantId: 'capaciteit', aspectId: 'governance' };

/** Everything that was said in a version, each thing under what it is and where it stands. */
function facts(version: Version): Map<string, unknown> {
  const told = new Map<string, unknown>();
  const tell = (key: string, value: unknown) => value !== '' && value !== null && told.set(key, value);
  const board = (
    part: string,
    place: string,
    notes: readonly SealedNote[],
    positions: readonly SealedPosition[] = [],
  ) => {
    for (const one of notes) told.set(`${part} note ${one.id}`, noteContent(one));
    for (const one of positions) told.set(`${part} ${place} position ${one.partnerId}`, positionContent(one));
  };
  for (const { id, questions } of version.blocks) {
    for (const question of questions) {
      tell(`block ${id} ${question.id} answer`, question.answer.text);
      board(`block ${id}`, question.id, question.notes, question.positions);
    }
  }
  for (const { id } of version.matrix.variants) told.set(`matrix variant ${id}`, true);
  board('matrix', '', version.matrix.notes);
  for (const { id, description, variantIds, notes, positions } of version.scenarios) {
    tell(`scenario ${id} part description`, description.text);
    for (const variantId of variantIds) told.set(`scenario ${id} combines ${variantId}`, true);
    board(`scenario ${id}`, 'part', notes, positions);
  }
  for (const { id, state, owner, notes, links } of version.checklist) {
    tell(`checklist ${id} state`, state);
    tell(`checklist ${id} owner`, owner);
    tell(`checklist ${id} checkNotes`, notes.text);
    for (const { title, url } of links) told.set(`checklist ${id} link ${title} ${url}`, true);
  }
  return told;
}

/** The same of the later version, from the earlier one and what changed alone. */
function applied(before: Version, { parts }: Comparison): Map<string, unknown> {
  const told = facts(before);
  const put = (key: string, value: unknown) =>
    value === null || value === '' ? told.delete(key) : told.set(key, value);
  for (const { id: part, sections } of parts) {
    for (const { about, changes } of sections) {
      const place = about.kind === 'part' || !('id' in about) ? 'part' : about.id;
      for (const change of changes) apply(put, part, place, change);
    }
  }
  return told;
}

function apply(put: (key: string, value: unknown) => unknown, part: string, place: string, change: Change): void {
  if (change.kind === 'text') {
    if (change.field === 'title' || change.field === 'question') return;
    const text = change.words.map((word) => (word.kind === 'removed' ? '' : word.text)).join('');
    put(`${part} ${place} ${change.field}`, text);
  } else if (change.kind === 'note') {
    const id = (change.after ?? change.before)?.id;
    put(`${part} note ${id}`, change.after && noteContent(change.after));
  } else if (change.kind === 'position') {
    put(`${part} ${place} position ${change.partnerId}`, change.after && positionContent(change.after));
  } else if (change.kind === 'listed' && change.what === 'variant') {
    put(`matrix variant ${change.id}`, change.on || null);
  } else if (change.kind === 'combined') {
    put(`${part} combines ${change.variantId}`, change.on || null);
  } else if (change.kind === 'state') put(`${part} ${place} state`, change.after);
  else if (change.kind === 'link') put(`${part} ${place} link ${change.title} ${change.url}`, change.on || null);
}

type Act = (doc: Y.Doc) => void;
const words = constantFrom('Wij groeien samen.', 'Samen groeien wij, snel.', 'é 👩🏽‍🏫', 'مدرسة');
const question = constantFrom('regio-positie.core', 'regio-positie.1', 'regio-stand.2', 'opdracht-aanpak.1');
const noteId = constantFrom('n-1', 'n-2', 'n-3');

const act: Arbitrary<Act> = tuple(
  constantFrom(...Array.from({ length: 17 }, (_, at) => at)),
  question,
  noteId,
  words,
).map(([which, id, point, text]) => (doc) => {
  const blockId = id.slice(0, id.indexOf('.'));
  const place = { questionId: QuestionId.parse(id) };
  const said = { id: `new-${text.length}`, kind: 'pro', text, by: CHRIS } as const;
  const acts: Act[] = [
    () => answer(doc, id, [paragraph(text)]),
    () =>
      doc
        .getXmlFragment(answerRoot(QuestionId.parse(id)))
        .delete(0, doc.getXmlFragment(answerRoot(QuestionId.parse(id))).length),
    () => note(doc, blockId, place, said),
    () => note(doc, MATRIX_NOTES, cell, { ...said, adopters: [DORIEN] }),
    () => changeNote(doc, MATRIX_NOTES, point, { place: cell }),
    () => changeNote(doc, MATRIX_NOTES, point, { kind: 'condition' }),
    () => changeNote(doc, MATRIX_NOTES, point, { removed: true }),
    () => noteText(doc, MATRIX_NOTES, point)?.insert(0, text),
    () => adoptNote(doc, MATRIX_NOTES, 'n-1', { ...DORIEN, participantId: DORIEN.id, on: false }),
    () => position(doc, blockId, id, { by: DORIEN, stance: 'against', words: text }),
    () => addVariant(doc, { id: `row-${text.length}`, title: text, basedOn: null }),
    () => changeVariant(doc, 'own-row', { removed: true }),
    () => combine(doc, 'klein-beginnen', 'own-row', true),
    () =>
      scenario(doc, { id: 'another', title: text, variantIds: ['capaciteit'], by: CHRIS, parts: [paragraph(text)] }),
    () => changeScenario(doc, 'samen-breder', { removed: true }),
    () => {
      changeCheckItem(doc, 'studentenaantallen', { state: 'done', owner: text });
      removeCheckLink(doc, 'studentenaantallen', 'link-1');
      addCheckLink(doc, 'prognose', { id: 'l', title: text, url: 'https://voorbeeld.nl' });
      checkNotes(doc, 'prognose')?.delete(0, 0);
    },
  ];
  acts[which]?.(doc);
});
function doAll(doc: Y.Doc, all: readonly Act[]): void {
  for (const each of all) each(doc);
}

const acts = array(act, { maxLength: 6 });

test('[SEAL-6] what changed, applied to the version before, gives the version after; a part tells changes where its hash differs', () => {
  assert(
    property(acts, acts, (one, other) => {
      const before = sampleVersion({ change: (doc) => doAll(doc, one) });
      const later = nextVersion(before, { change: (doc) => doAll(doc, other) });
      const comparison = compareVersions(before, later);
      expect(applied(before, comparison)).toEqual(facts(later));
      const told = comparison.parts.map(({ id, change }) => `${change} ${id}`).sort();
      const hashed = later.parts.flatMap(({ id, change }) =>
        change === 'same' ? [] : [`${change === 'new' ? 'added' : 'changed'} ${id}`],
      );
      expect(told).toEqual([...hashed, ...later.gone.map((id) => `removed ${id}`)].sort());
      for (const part of comparison.parts) if (part.change === 'changed') expect(part.sections).not.toEqual([]);
      expect(comparison.same.map(({ id }) => id).sort()).toEqual(
        later.parts.flatMap(({ id, change }) => (change === 'same' ? [id] : [])).sort(),
      );
    }),
    { numRuns: 60 },
  );
});
