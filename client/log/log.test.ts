import { expect, test } from 'vitest';
import { z } from 'zod';
import { LogLine } from '../../shared/http/log.ts';
import { daysOf } from './log.ts';
import { sentenceOf } from './sentences.ts';

const lines = z.array(LogLine).parse([
  { at: 10, participantId: 'a', event: 'workshop.made', details: {} },
  { at: 20, participantId: 'b', event: 'participant.arrived', details: {} },
  { at: 110, participantId: 'a', event: 'timer.stop', details: {} },
]);
const dayOf = (at: number) => (at < 100 ? 'one' : 'two');

test('[STAGE-7] the log stands by day, in the order in which it happened', () => {
  const days = daysOf(lines, true, dayOf);
  expect(days.map(({ key, lines: of }) => [key, of.length])).toEqual([
    ['one', 2],
    ['two', 1],
  ]);
});

test('[STAGE-7] who came in is left out of the log until it is asked for', () => {
  const [first] = daysOf(lines, false, dayOf);
  expect(first?.lines.map(({ event }) => event)).toEqual(['workshop.made']);
});

test('[STAGE-7] the log tells of new organisations apart from the door', () => {
  expect(sentenceOf('joining', { open: true, newPartners: false })).toBe('e_joining_noNewPartners');
  expect(sentenceOf('joining', { open: true, newPartners: true })).toBe('e_joining_newPartners');
  expect(sentenceOf('joining', { open: true, newPartners: null })).toBe('e_joining_open');
});
