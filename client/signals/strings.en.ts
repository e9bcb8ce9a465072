import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  group: 'Let yourself be heard',
  ready: 'Ready',
  hand: 'Hand up',
  turn: '(no. {{count}})',
  failed: 'That did not arrive. Try again.',
  isReady: 'ready',
  handUp: 'hand up',
  areReady: 'Ready: {{people}}',
  handsUp: 'Hand up: {{people}}',
  handsCount_one: '{{count}} hand up',
  handsCount_other: '{{count}} hands up',
};

export default en;
