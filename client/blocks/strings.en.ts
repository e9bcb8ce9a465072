import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  line: 'The blocks of the guide',
  atBlock: 'Here now: {{partners}}',
  blockOf: 'Block {{number}}',
  coreQuestion: 'Core question',
  prompts_one: '{{count}} prompt to think further with',
  prompts_other: '{{count}} prompts to think further with',
  previous: 'Previous block',
  next: 'Next block',
  nearby: 'Previous and next block',
  overview: 'All blocks',
  blockGoneTitle: 'This block is not in the guide',
  blockGoneText: 'Perhaps the link did not come through whole.',
  blockOffTitle: 'Taken off the agenda',
  blockOffText: 'The block ‘{{block}}’ is not on the agenda now. What was written is kept.',
  ownQuestion: 'Added for this workshop',
  questionOff:
    'This question was taken off the agenda. What you wrote is kept. You see the question here until you leave the page.',
  answerComing: 'Fetching the answer …',
  nothingYet: 'There is nothing here yet.',
};

export default en;
