export default {
  bar: 'Waar de groep is',
  groupAt: 'De groep is nu bij',
  along: 'Ga mee',
  stay: 'Blijf hier',
  toldAlong: 'Je bent met de groep mee naar: {{where}}.',
  toldWentOn: 'De groep ging verder naar: {{where}}. Je kunt meegaan.',
  follow: 'Volg de gespreksleider',
  onScreen: 'nu op het scherm',
} as const;
