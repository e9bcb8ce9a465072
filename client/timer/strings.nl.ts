export default {
  left: 'Nog',
  over: 'Tijd is om',
  told_start: 'De tijd loopt: nog {{time}}.',
  told_minute: 'Nog {{time}}.',
  told_over: 'De tijd is om.',
  minutes_one: '{{count}} minuut',
  minutes_other: '{{count}} minuten',
  seconds_one: '{{count}} seconde',
  seconds_other: '{{count}} seconden',
} as const;
