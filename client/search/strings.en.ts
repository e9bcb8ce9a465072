import type nl from './strings.nl.ts';

const en: Record<keyof typeof nl, string> = {
  title: 'Search',
  label: 'Search the guide and what you wrote together',
  placeholder: 'A word, or a few',
  hint: 'Type two letters or more. With more words you find only where all of them stand.',
  keys: 'With the arrow keys you walk along what was found.',
  terms: 'All terms of the guide',
  found_one: 'Found {{count}} time',
  found_other: 'Found {{count}} times',
  none: 'Nothing found for ‘{{typed}}’',
  noneText: 'Try another word, or a part of it.',
  notYet: 'What you wrote together has not been fetched yet. You are searching the guide only.',
  more_one: 'And {{count}} more. Type more to narrow it down.',
  more_other: 'And {{count}} more. Type more to narrow it down.',
  group_guide: 'In the guide',
  group_answers: 'In answers',
  group_contributions: 'In contributions and positions',
  kind_block: 'Block {{number}}',
  kind_question: 'Question in block {{number}}',
  kind_prompt: 'Prompt in block {{number}}',
  kind_check: 'Checklist',
  kind_term: 'Term',
  kind_consideration: 'Consideration',
  kind_answer: 'Answer in block {{number}}',
  kind_contribution: 'Contribution in block {{number}}',
  kind_contributionOf: 'Contribution by {{partner}} in block {{number}}',
  kind_position: 'Note with a position, block {{number}}',
  kind_positionOf: 'Position of {{partner}} in block {{number}}',
};

export default en;
