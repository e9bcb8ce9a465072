import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { sampleMaterial } from '../../tests/support/version-sample-meeting.ts';
import { answer, note, paragraph } from '../../tests/support/version-sample-parts.ts';
import { BlockId, ParticipantId, QuestionId, RoundId } from '../ids.ts';
import type { Stage } from '../stage/stage.ts';
import type { Round } from '../voting/round.ts';
import { testRound } from '../voting/test-round.ts';
import { mustSettle, PreflightItem } from './preflight.ts';
import { preflightItems, type Readiness } from './preflight-items.ts';

const made = sampleMaterial();

/** Every block answered, no rounds, nobody typing; what matters to a test is passed in. */
function judged({ stage = {}, ...change }: Partial<Omit<Readiness, 'stage'>> & { stage?: Partial<Stage> } = {}) {
  const doc = change.doc ?? new Y.Doc();
  if (change.doc === undefined) for (const { id } of made.guide.blocks) answer(doc, `${id}.1`, [paragraph('Ja.')]);
  const items = preflightItems({
    stage: { ...made.stage, rounds: [], ...stage },
    guide: made.guide,
    unsaved: [],
    ...change,
    doc,
  });
  expect(PreflightItem.array().parse(items)).toEqual(items);
  return items;
}

test('[SEAL-2] where all is said and done the list is empty', () => {
  expect(judged()).toEqual([]);
});

test('[SEAL-2] a block on the agenda without any answer is named; a note or an empty line is no answer', () => {
  const doc = new Y.Doc();
  for (const { id } of made.guide.blocks.slice(2)) answer(doc, `${id}.1`, [paragraph('Ja.')]);
  answer(doc, 'regio-positie.3', [paragraph(' ')]);
  const place = { questionId: QuestionId.parse('regio-positie.3') };
  note(doc, 'regio-positie', place, { id: 'n', kind: 'pro', text: 'Ja.', by: null });
  expect(judged({ doc })).toEqual(
    ['regio-positie', 'regio-stand'].map((id) => ({
      id: `block-unanswered ${id}`,
      kind: 'block-unanswered',
      target: { kind: 'block', id },
      participantId: null,
    })),
  );
  const agenda = { ...made.stage.agenda, hidden: [BlockId.parse('regio-positie'), BlockId.parse('regio-stand')] };
  expect(judged({ doc, stage: { agenda } })).toEqual([]);
});

test('[SEAL-2] an answer to a question that is off the agenda does not answer its block', () => {
  const doc = new Y.Doc();
  for (const { id } of made.guide.blocks) answer(doc, `${id}.2`, [paragraph('Ja.')]);
  // In the sample this one is off it.
  expect(judged({ doc }).map(({ id }) => id)).toEqual(['block-unanswered regio-positie']);
});

const round = (id: string, change: Partial<Round>): Round =>
  testRound('choice', ['a', 'b', 'c'], { ...change, id: RoundId.parse(id) });

test('[SEAL-2] rounds without an outcome are named, practice and what was never held are not; an open one comes first', () => {
  const outcome = { decided: 'Zo doen we het.', reservations: '', owner: '', reviewAt: null };
  const rounds = [
    round('closed', { status: 'closed' }),
    round('revealed', { status: 'revealed' }),
    round('decided', { status: 'decided', outcome }),
    round('practice', { status: 'revealed', practice: true }),
    round('withdrawn', { status: 'withdrawn' }),
    round('defined', { status: 'defined', openedAt: null }),
    round('open', { status: 'open', practice: true }),
  ];
  const items = judged({ stage: { rounds } });
  expect(items.map(({ id, target }) => [id, target])).toEqual([
    ['round-open open', { kind: 'round', id: 'open' }],
    ['round-without-outcome closed', { kind: 'round', id: 'closed' }],
    ['round-without-outcome revealed', { kind: 'round', id: 'revealed' }],
  ]);
  expect(items.map(mustSettle)).toEqual([true, false, false]);
});

test('[SEAL-2] a silent round is named where it is held; while it is put on the table it must be settled first', () => {
  const target = { kind: 'cell', variantId: 'capaciteit', aspectId: 'governance' } as const;
  const writing = {
    id: 'silent-1',
    target,
    attribution: 'anonymous',
    by: ParticipantId.parse('fatima'),
    at: 1,
    state: 'writing',
    writing: 1,
    of: 2,
  } as const;
  const [item] = judged({ stage: { silent: writing } });
  expect(item).toMatchObject({ id: 'silent-not-revealed silent-1', target });
  expect(item !== undefined && mustSettle(item)).toBe(false);
  const [revealing] = judged({ stage: { silent: { ...writing, state: 'revealing' } } });
  expect(revealing).toMatchObject({ id: 'silent-revealing silent-1' });
  expect(revealing !== undefined && mustSettle(revealing)).toBe(true);
});

test('[SEAL-2] who has words that are not stored is named once, also with two devices', () => {
  const unsaved = ['anna', 'anna-phone', 'chris'].map((id) => ParticipantId.parse(id));
  expect(judged({ unsaved })).toEqual(
    ['anna', 'chris'].map((id) => ({ id: `unsaved ${id}`, kind: 'unsaved', target: null, participantId: id })),
  );
});
