import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const sectors: Block[] = [
  block({
    id: 'sectoren-stand',
    theme: 'sectoren',
    title: 'Where we are: cooperation across sectors',
    coreQuestion: null,
    questions: [
      'Which sectors are in our partnership and which are not, and why?',
      'Do we work with Samen Opleiden partnerships in other sectors? If so, why and how?',
      'Do we work with parties outside our partnership, from other sectors? If so, why and how?',
    ],
  }),
  block({
    id: 'sectoren-behoefte',
    theme: 'sectoren',
    title: 'The need for cooperation across sectors',
    coreQuestion: null,
    questions: [
      'Which ambitions does our partnership want to fulfil?',
      'How do we look at cooperation across sectors, given our vision and ambitions?',
      'How do we see cooperation across sectors in the light of 100% joint training?',
      'How do we see cooperation across sectors in the light of our broader social task?',
      'How do we see cooperation across sectors in the light of what is changing in the regional education labour market?',
      {
        text: 'What interest in cooperation across sectors is there for:',
        prompts: ['the individual partners?', 'the partnership?', 'the new partner(s)?'],
      },
      'What do we want to achieve with cooperation across sectors?',
    ],
  }),
  block({
    id: 'sectoren-aanpak',
    theme: 'sectoren',
    title: 'How we intend to cooperate across sectors',
    coreQuestion: null,
    questions: [
      'What goals do we set for cooperation across sectors?',
      'Which sectors do we want to work with to reach those goals?',
      'Which parties from those sectors can we work with to reach the goals? And where do they stand on it?',
      'Which variants are there for cooperation across sectors? For example taking in new partners, new programmes with the current partners, or working with other partnerships or other parties outside our partnership?',
      'What does it take to get cooperation across sectors going?',
    ],
  }),
  block({
    id: 'sectoren-binnen',
    theme: 'sectoren',
    title: 'Cooperation across sectors within the partnership',
    coreQuestion: null,
    questions: [
      {
        text: 'What opportunities and risks does taking partners from other sectors into our partnership hold for:',
        prompts: [
          'students (funded and unfunded), pupils and teachers, and the quality of education in the schools?',
          'money, organisation, the quality of joint training, mutual relations and peer review?',
        ],
      },
      'How do all students (funded or not) get the most out of the infrastructure for training and mentoring, if we expand to other sectors?',
      'Where do the school boards, schools and teacher-training institutes from those sectors stand on working with us?',
      {
        text: 'What are the consequences of expanding to other sectors? For example for:',
        prompts: [
          'what the training-school scheme requires?',
          'our categories of students (funded and unfunded)?',
          'the way we teach future teachers?',
          'the workplace curriculum?',
          'the infrastructure for training and mentoring?',
          'time and resources?',
          'professional development for each role in the training school: for example on what characterises the sectors, and what that means for those who train, mentor and assess students?',
          'how joint training is embedded in the existing organisations (such as support, mandate, the power to get things done)?',
          'students’ entry and progression, within sectors and between them?',
          'how rich the learning environment is for students?',
          'what we tell students and what they may expect?',
        ],
      },
    ],
  }),
];
