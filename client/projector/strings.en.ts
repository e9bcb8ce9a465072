import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  how: 'How to take a seat',
  goTo: 'Go to',
  code: 'and fill in this code',
  qr: 'QR code to take part',
  closed: 'The door is closed',
  label: 'Who is at the table, by partner',
  here_one: 'at the table',
  here_other: 'at the table',
  gathering: 'We are gathering round the table',
  joinShort: 'Take part: {{address}}, code {{code}}',
  away: 'No connection just now. This is the last picture.',
};

export default en;
