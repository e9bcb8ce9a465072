import { expect, it } from 'vitest';
import {
  blockNotes,
  blockPositions,
  CHECKLIST_ROOT,
  MATRIX_NOTES,
  SCENARIO_NOTES,
  SCENARIO_POSITIONS,
  SCENARIOS_ROOT,
  VARIANTS_ROOT,
} from '../../shared/board/board.ts';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { QuestionId } from '../../shared/ids.ts';
import { PLAIN_AGENDA } from '../../shared/stage/agenda.ts';
import { agendaOf } from '../../shared/stage/agenda-blocks.ts';
import { lossPlace } from './loss-place.ts';

const guide = builtInGuide('uitbreidingsstrategie', 'nl');
if (guide === null) throw new Error('there is no such guide');
const agenda = agendaOf(guide, PLAIN_AGENDA);
const ground = { agenda, checklist: guide.checklist, scenarios: new Map([['rustig', 'Rustig groeien']]) };
const [first] = agenda;
if (first === undefined) throw new Error('the guide has no blocks');
const {
  block,
  questions: [, question],
} = first;
if (question === undefined) throw new Error('the block has no second question');

const at = (root: string, entry: string | null = 'een') =>
  lossPlace({ place: { root, entry }, questionId: null }, ground);

it('[LIVE-2] words to be offered back say from which question, block, item or scenario they are', () => {
  expect(lossPlace({ place: null, questionId: question.id }, ground)).toEqual({
    key: 'lostAnswer',
    name: question.text,
  });
  expect(at(blockNotes(block.id))).toEqual({ key: 'lostBlockNote', name: block.title });
  expect(at(blockPositions(block.id), `${question.id}/noord`)).toEqual({ key: 'lostPosition', name: question.text });
  expect(at(SCENARIO_POSITIONS, 'rustig/noord')).toEqual({ key: 'lostPosition', name: 'Rustig groeien' });
  expect(at(SCENARIOS_ROOT, 'rustig')).toEqual({ key: 'lostScenario', name: 'Rustig groeien' });
  const [item] = guide.checklist;
  expect(at(CHECKLIST_ROOT, item?.id)).toEqual({ key: 'lostCheck', name: item?.text });
});

it('[LIVE-2] they say at least what kind of place it was, where that has no name', () => {
  expect(at(MATRIX_NOTES).key).toBe('lostMatrix');
  expect(at(SCENARIO_NOTES).key).toBe('lostScenarioNote');
  expect(at(SCENARIO_POSITIONS, 'weg/noord').key).toBe('lostScenarioPosition');
  expect(at(SCENARIOS_ROOT, 'weg').key).toBe('lostAScenario');
  expect(at(VARIANTS_ROOT).key).toBe('lostVariant');
});

it('[LIVE-2] what can’t be told is not made up', () => {
  expect(at('notes:onbekend').key).toBe('lostSomewhere');
  expect(lossPlace({ place: null, questionId: null }, ground).key).toBe('lostSomewhere');
  expect(lossPlace({ place: null, questionId: QuestionId.parse('weg') }, ground).key).toBe('lostSomewhere');
});
