import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  bar: 'Where the group is',
  groupAt: 'The group is now at',
  along: 'Come along',
  stay: 'Stay here',
  toldAlong: 'You went along with the group to: {{where}}.',
  toldWentOn: 'The group went on to: {{where}}. You can come along.',
  follow: 'Follow the facilitator',
  onScreen: 'on the screen now',
};

export default en;
