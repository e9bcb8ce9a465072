import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { emptyVersion, nextVersion, sampleVersion } from '../../tests/support/version-sample.ts';
import { fullVersion } from '../../tests/support/version-sample-full.ts';
import { hardVersion } from '../../tests/support/version-sample-hard.ts';
import { sampleMaterial } from '../../tests/support/version-sample-meeting.ts';
import { answer, FACILITATOR, paragraph } from '../../tests/support/version-sample-parts.ts';
import { answerRoot, MATRIX_NOTES, SCENARIO_NOTES } from '../board/board.ts';
import { adoptNote, changeNote } from '../board/notes.ts';
import { BlockId, ParticipantId, PartnerId, QuestionId } from '../ids.ts';
import { compareVersions } from './compare.ts';
import type { Change, Comparison } from './compare-changes.ts';
import { composeVersion } from './compose.ts';

const DORIEN = { id: ParticipantId.parse('dorien'), partnerId: PartnerId.parse('partner-3') };

const first = sampleVersion();
const after = (change: (doc: Y.Doc) => void): Comparison => compareVersions(first, nextVersion(first, { change }));
const changesOf = ({ parts }: Comparison): Change[] =>
  parts.flatMap(({ sections }) => sections.flatMap(({ changes }) => changes));

test.each([
  ['a short meeting', sampleVersion],
  ['a long day', fullVersion],
  ['hard contents', hardVersion],
  ['nothing at all', emptyVersion],
])('[SEAL-6] a version of %s compared with itself has nothing that changed', (_what, make) => {
  const version = make();
  expect(compareVersions(version, version)).toMatchObject({
    parts: [],
    same: version.parts.map(({ id }) => ({ id })),
    partners: { added: [], removed: [] },
    order: null,
    rule: null,
  });
});

test('[SEAL-6] an answer is compared word by word, under its question', () => {
  const compared = after((doc) => {
    const answered = doc.getXmlFragment(answerRoot(QuestionId.parse('regio-positie.1')));
    answered.delete(0, 1);
    answer(doc, 'regio-positie.1', [paragraph('De grens loopt nu langs de rivier.')]);
  });
  expect(compared.parts).toMatchObject([
    {
      id: 'block regio-positie',
      change: 'changed',
      sections: [
        {
          about: { kind: 'question', id: 'regio-positie.1' },
          changes: [
            {
              kind: 'text',
              field: 'answer',
              words: [
                { kind: 'same', text: 'De grens loopt' },
                { kind: 'added', text: ' nu' },
                { kind: 'same', text: ' langs de rivier.' },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('[SEAL-6] the same words laid out otherwise are told as such', () => {
  const compared = after((doc) => {
    const answered = doc.getXmlFragment(answerRoot(QuestionId.parse('regio-positie.1')));
    answered.delete(0, 1);
    answer(doc, 'regio-positie.1', [
      { kind: 'node', name: 'blockquote', attributes: {}, parts: [paragraph('De grens loopt langs de rivier.')] },
    ]);
  });
  expect(changesOf(compared)).toEqual([{ kind: 'looks', field: 'answer' }]);
});

test('[SEAL-6] a note that moved, was adopted, or was hidden is told as that', () => {
  const to = { variantId: 'capaciteit', aspectId: 'kwaliteit' };
  const moved = after((doc) => {
    changeNote(doc, MATRIX_NOTES, 'n-2', { place: to });
    adoptNote(doc, MATRIX_NOTES, 'n-2', { ...DORIEN, participantId: DORIEN.id, on: true });
  });
  expect(moved.parts[0]?.sections).toMatchObject([
    { about: { kind: 'cell', ...to }, changes: [{ kind: 'note', moved: true, adopted: ['partner-3'], unadopted: [] }] },
  ]);
  const made = sampleMaterial();
  const hidden = [
    ...made.stage.hidden,
    { root: SCENARIO_NOTES, noteId: 's-1', reason: 'Later.', by: FACILITATOR, at: 1 },
  ];
  const later = composeVersion({ ...made, stage: { ...made.stage, hidden } });
  expect(changesOf(compareVersions(first, later))).toMatchObject([{ kind: 'note', after: null, hidden: true }]);
});

test('[SEAL-6] a block that comes onto the agenda is new, with a question of one’s own; another order is told', () => {
  const made = sampleMaterial();
  const [one, two] = made.guide.blocks.map(({ id }) => id);
  if (one === undefined || two === undefined) throw new Error('a guide with two blocks');
  const own = { id: QuestionId.parse('own-2'), blockId: two, text: 'En hoe dan?', removed: false };
  const agenda = { ...made.stage.agenda, hidden: [], order: [two, one], own: [...made.stage.agenda.own, own] };
  const later = composeVersion({ ...made, stage: { ...made.stage, agenda } });
  const compared = compareVersions(first, later);
  expect(compared.order?.after.slice(0, 2)).toEqual([two, one]);
  expect(compared.parts.map(({ id, change }) => [id, change])).toEqual([
    [`block ${two}`, 'changed'],
    [`block ${one}`, 'changed'],
    [`block ${BlockId.parse('opdracht-aanpak')}`, 'added'],
  ]);
  expect(changesOf(compared)).toEqual([
    { kind: 'listed', what: 'question', id: 'own-2', title: 'En hoe dan?', on: true },
    { kind: 'agenda', on: true },
  ]);
});

test('[SEAL-6] a round that is new, newly revealed or has an outcome is told, and who joined the table', () => {
  const made = sampleMaterial();
  const [consent, secret] = made.stage.rounds;
  if (consent === undefined || secret === undefined) throw new Error('the sample has two rounds');
  const at = (rounds: typeof made.stage.rounds) => composeVersion({ ...made, stage: { ...made.stage, rounds } });
  const earlier = at([{ ...consent, status: 'closed', revealedAt: null, outcome: null }]);
  const compared = compareVersions(earlier, first);
  expect(compared.parts).toMatchObject([
    {
      id: `round ${consent.id}`,
      change: 'changed',
      title: consent.title,
      sections: [
        {
          changes: [
            { kind: 'round', revealed: true },
            { field: 'decided' },
            { field: 'reservations' },
            { field: 'decisionOwner' },
            { field: 'reviewAt' },
          ],
        },
      ],
    },
    {
      id: `round ${secret.id}`,
      change: 'added',
      sections: [{ changes: [{ kind: 'round', before: null, revealed: true }] }],
    },
  ]);
  const outcome = {
    decided: 'Anders.',
    reservations: 'De Brug wil eerst zicht op de uren.',
    owner: 'Bram Visser',
    reviewAt: '2027-03-01',
  };
  expect(changesOf(compareVersions(first, at([{ ...consent, outcome }, secret])))).toMatchObject([
    { kind: 'text', field: 'decided' },
  ]);
  const fewer = composeVersion({ ...made, stage: { ...made.stage, partners: made.stage.partners.slice(0, 2) } });
  expect(compareVersions(fewer, first).partners.added.map(({ id }) => id)).toEqual(['partner-3']);
});
