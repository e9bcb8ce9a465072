import { expect, it } from 'vitest';
import { ParticipantId } from '../../shared/ids.ts';
import { LastSeen } from './last-seen.ts';

const anna = ParticipantId.parse('anna');
const bram = ParticipantId.parse('bram');

it('[STAGE-7] someone is away since they were last here, but not for longer than the server was there to see it', () => {
  const seen = new LastSeen([{ participantId: anna, at: 1_000 }]);
  expect(seen.away(anna, 5_000, 0)).toBe(4_000);
  expect(seen.away(anna, 5_000, 3_000)).toBe(2_000);
  expect(seen.away(bram, 5_000, 3_000)).toBe(Number.POSITIVE_INFINITY);
  seen.saw([bram], 4_000);
  expect(seen.away(bram, 3_500, 0)).toBe(0);
});

it('[STAGE-7] the moments are all there, and those that are new are told once', () => {
  const seen = new LastSeen([{ participantId: anna, at: 1_000 }]);
  expect(seen.takeUntold()).toEqual([]);
  seen.saw([bram, anna], 4_000);
  expect(seen.all()).toEqual(
    new Map([
      [anna, 4_000],
      [bram, 4_000],
    ]),
  );
  expect(seen.takeUntold()).toEqual([bram, anna]);
  expect(seen.takeUntold()).toEqual([]);
});
