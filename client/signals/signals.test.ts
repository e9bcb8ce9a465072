import { expect, test } from 'vitest';
import { ParticipantId } from '../../shared/ids.ts';
import { NO_SIGNALS, type Signals } from '../../shared/protocol/signals.ts';
import { saidAmong, saidBy } from './signals.ts';

const [anna, bram, carla] = ['anna', 'bram', 'carla'].map((id) => ParticipantId.parse(id));
if (anna === undefined || bram === undefined || carla === undefined) throw new Error('three people');
const signals: Signals = {
  ...NO_SIGNALS,
  ready: [anna],
  hands: [
    { participantId: carla, at: 1 },
    { participantId: anna, at: 2 },
  ],
};

test('[STAGE-6] what someone says of themselves, and how many hands were up before theirs', () => {
  expect(saidBy(signals, anna)).toEqual({ ready: true, hand: 2 });
  expect(saidBy(signals, carla)).toEqual({ ready: false, hand: 1 });
  expect(saidBy(signals, bram)).toEqual({ ready: false, hand: null });
});

test('[STAGE-6] what people of one partner say', () => {
  const people = [{ id: bram }, { id: anna }];
  expect(saidAmong(signals, people)).toEqual({ ready: [{ id: anna }], hands: [{ id: anna }] });
  expect(saidAmong(NO_SIGNALS, people)).toEqual({ ready: [], hands: [] });
});
