import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  title: 'First alone: write for yourself',
  private: 'Only you see this, until the facilitator shows everything at once.',
  as_partner: 'Your partner’s name will then stand beside it.',
  as_anonymous: 'Then too it stays without a name, for good.',
  mine: 'What you wrote',
  newPoint: 'New point, for you alone',
  placeholder: 'Write a point and press Enter',
  add: 'Add',
  aspect: 'About',
  edit: 'Click to edit',
  editPoint: 'Edit point',
  remove: 'Take away: {{text}}',
  removeHint: 'Take away',
  full: 'There is room for {{most}} points. Take one away to say something else.',
  reading: 'Fetching what you wrote before …',
  keeping: 'Saving …',
  waiting: 'Not saved yet: no connection. It stands in this window and goes along as soon as it can.',
  kept: 'Saved, for you alone',
  count: '{{writing}} of {{of}} have written',
  revealing: 'Everything is being put on the table …',
  banner: 'Silent round',
  bannerWords: 'Everyone is now writing for themselves about:',
  go: 'Go there',
  looking: 'As an observer you don’t write along.',
  told_begun: 'A silent round has begun about {{what}}.',
  told_shown: 'The silent round is over. What was written is on the table.',
  told_calledOff: 'The silent round was ended without showing anything.',
  calledOff: 'The silent round was ended',
  calledOffText:
    'Nothing was shown. This is what you wrote; only you can read it. It stays here until a new silent round begins.',
  throwAway: 'Throw away',
  unsent: 'This was not saved yet',
  unsentText:
    'The silent round was over before this reached the server. It is not on the table. Copy it if you want to keep it.',
  close: 'Close',
};

export default en;
