export default {
  group: 'Laat van je horen',
  ready: 'Klaar',
  hand: 'Hand op',
  turn: '({{count}}e)',
  failed: 'Dat kwam niet aan. Probeer het nog eens.',
  isReady: 'klaar',
  handUp: 'hand op',
  areReady: 'Klaar: {{people}}',
  handsUp: 'Hand op: {{people}}',
  handsCount_one: '{{count}} hand op',
  handsCount_other: '{{count}} handen op',
} as const;
