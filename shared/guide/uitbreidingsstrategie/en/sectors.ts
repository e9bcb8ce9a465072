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
      'How do we, from our vision and ambitions, look at cooperation across sectors?',
      'How do we see cooperation across sectors in the light of 100% joint training?',
      'How do we see cooperation across sectors in the light of our broader social task?',
      'How do we see cooperation across sectors in the light of what is changing on the regional education labour market?',
      {
        text: 'What interest in cooperation across sectors do these have:',
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
      'Which variants are there for cooperation across sectors? For example taking in new partners, new programmes with the current partners, or working with other partnerships or parties outside ours?',
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
        text: 'What follows from expanding to other sectors? For example for:',
        prompts: [
          'meeting the training-school scheme?',
          'our categories of students (funded and unfunded)?',
          'the way we teach future teachers?',
          'the workplace curriculum?',
          'the infrastructure for training and mentoring?',
          'time and resources?',
          'how people in each role in the training school develop professionally: for example what marks the sectors, and what that asks when training, mentoring and assessing students?',
          'how joint training is embedded in the existing organisations (such as support, mandate, the power to get things done)?',
          'students’ entry and progression, within sectors and between them?',
          'how rich the learning environment is for students?',
          'what we tell students and what they may expect?',
        ],
      },
    ],
  }),
];
