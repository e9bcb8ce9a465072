import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  left: 'Left:',
  over: 'Time is up',
  told_start: 'The time is running: {{time}} left.',
  told_minute: '{{time}} left.',
  told_over: 'Time is up.',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  seconds_one: '{{count}} second',
  seconds_other: '{{count}} seconds',
};

export default en;
