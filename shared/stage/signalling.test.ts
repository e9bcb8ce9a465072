import { expect, it } from 'vitest';
import { judgeSignal, SignalCommand } from './signalling.ts';
import { judging, NOW, STAGE } from './test-stage.ts';

const judge = (actor: string, command: object) =>
  judgeSignal(STAGE, SignalCommand.parse(command), { actor: judging(actor).actor, now: NOW });

it('[STAGE-6] whoever takes part says they are ready and puts a hand up, each for themselves', () => {
  expect(judge('anna', { type: 'ready', on: true })).toEqual({
    act: { type: 'ready', participantId: 'anna', on: true },
  });
  const hand = { act: { type: 'hand', participantId: 'anna', on: true, at: NOW } };
  expect(judge('anna', { type: 'hand', on: true })).toEqual(hand);
  expect(judge('anna', { type: 'hand', on: true, participantId: 'anna' })).toEqual(hand);
  for (const actor of ['observer', 'stranger']) {
    expect(judge(actor, { type: 'ready', on: true })).toEqual({ refused: 'not-allowed' });
    expect(judge(actor, { type: 'hand', on: true })).toEqual({ refused: 'not-allowed' });
  }
});

it('[STAGE-6] only who steers lowers another’s hand, and nobody raises it', () => {
  const lower = { type: 'hand', on: false, participantId: 'anna' };
  expect(judge('co', lower)).toMatchObject({ act: { participantId: 'anna', on: false } });
  expect(judge('bram', lower)).toEqual({ refused: 'not-allowed' });
  expect(judge('co', { ...lower, on: true })).toEqual({ refused: 'not-allowed' });
  expect(judge('co', { ...lower, participantId: 'stranger' })).toEqual({
    refused: 'not-found',
    field: 'participantId',
  });
});
