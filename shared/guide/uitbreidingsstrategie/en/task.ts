import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const task: Block[] = [
  block({
    id: 'opdracht-stand',
    theme: 'opdracht',
    title: 'Where we are: expansion in quality',
    coreQuestion:
      'How do things stand in our educational region with the broader social task (such as induction, joint training and professional development), and what can we contribute?',
    questions: [
      'Who has which role and responsibility in the regional policy for the education labour market?',
      'To what extent do we and other relevant partnerships in the region have a broader social task (such as mentoring new teachers, professional development, other education labour-market themes)? Which partnerships are these, and which themes?',
      {
        text: 'On that broader social task, does our partnership work with:',
        prompts: [
          'other partnerships in the region?',
          'other partnerships outside the region?',
          'other parties (such as regional alliances, RAL/RAP, networks, academies) and stakeholders (such as municipalities, the province)?',
        ],
      },
    ],
  }),
  block({
    id: 'opdracht-behoefte',
    theme: 'opdracht',
    title: 'The need for expansion in quality / broadening the social task',
    coreQuestion:
      'Where do we stand on a broader social task (such as induction, joint training and professional development), and what do we want to, and can we, contribute to it in our educational region?',
    questions: [
      'Which ambitions does our partnership want to fulfil?',
      'How does a broader social task help with these ambitions?',
      'Do we want to broaden our social task in the coming years, for example with mentoring new teachers, professional development or other education labour-market themes? Why or why not?',
      'What interest do the various partners have in a broader social task?',
      {
        text: 'What does a broader social task bring, and what opportunities and risks does it hold for, among others:',
        prompts: [
          'students?',
          'new teachers?',
          'teachers?',
          'pupils and the quality of education?',
          'employers (schools, school boards)?',
          'stakeholders?',
        ],
      },
      {
        text: 'What consequences, opportunities and risks does a broader social task hold for our partnership and the partners? For example:',
        prompts: [
          'How feasible and how large is the task: are we equipped for it? What does it take in quality, money and organisation? Do our organisation and training infrastructure suffice, or must they change, and what does that do to what is there now?',
          'Might our main aim, joint training, get less attention?',
          'How does the broader task relate to what schools and school boards are responsible for as employers?',
          'What does it mean for the peer review?',
        ],
      },
      'What does a broader social task mean for other partnerships, parties (such as school boards, regional alliances, RAL/RAP, networks, academies) and stakeholders in the region?',
    ],
  }),
  block({
    id: 'opdracht-aanpak',
    theme: 'opdracht',
    title: 'How we intend to expand in quality / broaden the social task',
    coreQuestion:
      'How do we want to shape a broader social task (such as induction, joint training and professional development), and what does that mean for our position in the region?',
    questions: [
      'How broad do we think our social task is, and where does it end? Do we support or set the direction, for example in mentoring new teachers, professional development or other education labour-market themes?',
      'What do we, as a partnership and as partners, want to achieve with a broader social task? When are schools, school boards and teacher-training institutes satisfied?',
      'On which themes do we want to expand further, on which not, and why? Think of research and building knowledge, professional development or mentoring new teachers.',
      'Can the current partners manage a broader social task, or do we also need to work with other parties?',
      'What results do schools, school boards and teacher-training institutes in our partnership want from a broader social task?',
      'How do schools, school boards and teacher-training institutes want to achieve those results? What does that ask of the partners, their cooperation and the regional infrastructure for training and professional development?',
      'How do we make sure that, with a broader task, we still meet the national quality framework for joint training and induction? What does that require of our quality policy and quality culture, and how does it fit with the peer review?',
    ],
  }),
];
