import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  title: 'Positions',
  stance_for: 'For',
  stance_condition: 'For, if',
  stance_against: 'Against',
  'stance_not-yet': 'Not yet',
  own: 'What does {{partner}} think?',
  choiceHelp: 'Arrow keys look around, the space bar chooses. Everyone sees what you choose.',
  note: 'Explanation',
  notePlaceholder: 'Why? May stay empty',
  takenByMe: 'Filled in by you, {{time}}',
  takenBy: 'Filled in by {{name}}, {{time}}',
  silent: 'Not heard yet: {{partners}}',
  silentAll: 'Nobody heard yet.',
  seatSilent: '{{partner}}: not heard yet',
  tableLabel: 'Positions round the table',
  heardOf: 'of {{count}} heard',
  noPartner: 'You belong to no partner. A position is a partner’s, so here you look on.',
  lostTitle: 'Your colleague was just ahead of you. This is what you wrote:',
  lostForget: 'No longer needed',
};

export default en;
