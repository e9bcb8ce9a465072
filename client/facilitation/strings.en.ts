import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  doorTitle: 'The door',
  doorOpen: 'Whoever has the link or the code can take a seat.',
  doorClosed: 'The door is closed. Whoever takes part already goes on taking part.',
  close: 'Close the door',
  open: 'Open the door',
  newPartners: 'Whoever comes in may add an organisation',
  now_one: '{{count}} person present now',
  now_other: '{{count}} people present now',
  here: 'present',
  away: 'not present',
  you: 'you',
  nobodyOf: 'Nobody yet',
  withoutPartner: 'Without a partner',
  removedTitle: 'Not let in any more',
  roleOf: 'Role of {{name}}',
  remove: 'Remove',
  removeName: 'Remove: {{name}}',
  removeAsk: '{{name}} is then out at once and can only come back through you. What {{name}} wrote stays.',
  removeYes: 'Yes, remove',
  before: 'was also here as {{names}}',
  merge: 'Same person as …',
  mergeName: '{{name}} is the same as someone else',
  mergeWith: '{{name}} is the same person as',
  mergeChoose: 'Choose a name',
  mergeMissing: 'Choose who it is.',
  mergeAsk:
    'Everything of {{name}} then belongs to {{into}}: words, points and positions. {{name}} goes from the list, and whoever is still in with it goes on as {{into}}.',
  mergeYes: 'Merge',
  takeOver: 'Take over as facilitator',
  takeOverHow: 'That can be done once the facilitator has been away for two minutes.',
  letIn: 'Let in again',
  letInName: 'Let in again: {{name}}',
  failed: 'That did not work',
};

export default en;
