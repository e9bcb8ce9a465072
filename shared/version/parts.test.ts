import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { nextVersion, sampleVersion } from '../../tests/support/version-sample.ts';
import { sampleMaterial } from '../../tests/support/version-sample-meeting.ts';
import { answer, paragraph } from '../../tests/support/version-sample-parts.ts';
import { AUTHOR_MARK } from '../board/answer-schema.ts';
import { MATRIX_NOTES, SCENARIO_POSITIONS } from '../board/board.ts';
import { changeCheckItem } from '../board/checklist.ts';
import { adoptNote, changeNote, noteText, stampNote } from '../board/notes.ts';
import { takePosition } from '../board/positions.ts';
import { changeScenario, scenarioDescription } from '../board/scenarios.ts';
import { ParticipantId, PartnerId } from '../ids.ts';
import { composeVersion } from './compose.ts';

const first = sampleVersion();
const changed = (change: (doc: Y.Doc) => void): string[] =>
  nextVersion(first, { change }).parts.flatMap(({ id, change: how }) => (how === 'same' ? [] : [`${how} ${id}`]));

test('[SEAL-6] a part’s hash moves with what a reader would call its content, and no other does', () => {
  const partner = { partnerId: PartnerId.parse('partner-3'), participantId: ParticipantId.parse('dorien') };
  expect(changed((doc) => answer(doc, 'regio-stand.1', [paragraph('Nieuw.')]))).toEqual(['changed block regio-stand']);
  expect(changed((doc) => noteText(doc, MATRIX_NOTES, 'n-1')?.insert(0, 'Heel '))).toEqual(['changed matrix']);
  expect(changed((doc) => adoptNote(doc, MATRIX_NOTES, 'n-2', { ...partner, on: true }))).toEqual(['changed matrix']);
  expect(changed((doc) => changeNote(doc, MATRIX_NOTES, 'n-2', { removed: true }))).toEqual(['changed matrix']);
  expect(changed((doc) => changeNote(doc, MATRIX_NOTES, 'n-2', { kind: 'pro' }))).toEqual(['changed matrix']);
  const place = { variantId: 'capaciteit', aspectId: 'kwaliteit' };
  expect(changed((doc) => changeNote(doc, MATRIX_NOTES, 'n-2', { place }))).toEqual(['changed matrix']);
  const stance = { subjectId: 'klein-beginnen', partnerId: PartnerId.parse('partner-3'), stance: 'for' } as const;
  expect(changed((doc) => takePosition(doc, SCENARIO_POSITIONS, stance))).toEqual(['changed scenario klein-beginnen']);
  expect(changed((doc) => changeCheckItem(doc, 'prognose', { state: 'done' }))).toEqual(['changed checklist']);
  expect(changed((doc) => changeScenario(doc, 'klein-beginnen', { title: 'Kleiner' }))).toEqual([
    'changed scenario klein-beginnen',
  ]);
});

test('[SEAL-6] neither when, nor how much, nor whose words, nor an empty line at the end is content', () => {
  expect(
    changed((doc) => {
      stampNote(doc, MATRIX_NOTES, 'n-1', { by: ParticipantId.parse('bram'), at: 5 });
      changeNote(doc, MATRIX_NOTES, 'n-1', { order: 'z9' });
      answer(doc, 'regio-positie.1', [paragraph('')]);
      answer(doc, 'regio-stand.2', [paragraph(''), paragraph('  ')]);
      const words =
        scenarioDescription(doc, 'klein-beginnen')?.createTreeWalker((node) => node instanceof Y.XmlText) ?? [];
      for (const text of words)
        if (text instanceof Y.XmlText) text.format(0, 4, { [AUTHOR_MARK]: { partner: 'partner-2' } });
    }),
  ).toEqual([]);
  const made = sampleMaterial();
  const later = { ...made, writers: [], seen: [], log: [], previous: { version: first, hash: 'a'.repeat(64) } };
  expect(composeVersion(later).parts.every(({ change }) => change === 'same')).toBe(true);
});

test('[SEAL-6] a part that was not there is new, one that is no longer there is named', () => {
  const second = nextVersion(first, { change: (doc) => changeScenario(doc, 'samen-breder', { removed: true }) });
  expect(second.gone).toEqual(['scenario samen-breder']);
  const third = nextVersion(second);
  expect(third.gone).toEqual([]);
  expect(third.parts.filter(({ change }) => change !== 'same')).toMatchObject([
    { id: 'scenario samen-breder', change: 'new' },
  ]);
});
