export default {
  how: 'Zo schuif je aan',
  goTo: 'Ga naar',
  code: 'en vul deze code in',
  qr: 'QR-code om mee te doen',
  closed: 'De deur is dicht',
  label: 'Wie er aan tafel zit, per partner',
  here_one: 'aan tafel',
  here_other: 'aan tafel',
  gathering: 'We gaan aan tafel',
  joinShort: 'Meedoen: {{address}}, code {{code}}',
  away: 'Even geen verbinding. Dit is het laatste beeld.',
} as const;
