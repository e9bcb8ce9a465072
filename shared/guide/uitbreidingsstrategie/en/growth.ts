import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const growth: Block[] = [
  block({
    id: 'groei-behoefte',
    theme: 'groei',
    title: 'The need for the partnership to grow',
    coreQuestion:
      'Where does our partnership stand on 100% joint training, and what do we want to, and can we, contribute to it in our educational region?',
    questions: [
      'Which ambitions does our partnership want to fulfil as part of 100% joint training?',
      'Which ambitions do the parties in our educational region have as part of 100% joint training?',
      'Does the educational region ask us to grow for 100% joint training, and what exactly does it ask? How does that compare with what it asks of other partnerships and partners?',
      'If our partnership grows, how does that help to reach these ambitions and meet what is asked?',
      'Where do we stand on what is asked? Do we want to grow in the coming years, and why or why not? How does that fit our mission and vision?',
      'What interest does each of the partners (school boards, schools, institutes) have in growth? What opportunities do they see, and what risks? What does that mean for our need to grow?',
      'How large should the growth be, in training capacity and in the make-up of our partnership? How fast do we want to grow, and can we, if we also look at the peer review and at our stage of development?',
      'What does the growth (more capacity, a larger partnership or both) bring, given developments in the education labour market and the need for staff: how many and how good?',
      {
        text: 'What opportunities and risks does the growth (more capacity, a larger partnership or both) hold for:',
        prompts: [
          'students, pupils and teachers, and the quality of education in the schools?',
          'money, organisation, the quality of joint training, mutual relations and peer review?',
        ],
      },
      'What might our growth mean for other parties and partnerships in the catchment area?',
      'What does 100% joint training require of the way the region is set up: its infrastructure and its meetings?',
      'Which funding streams does our educational region have for training, professional development and the education labour market, and which are possible? Are they ongoing, one-off or both? Which education sectors are they tied to?',
      'What money can be used for 100% joint training?',
    ],
  }),
  block({
    id: 'groei-aanpak',
    theme: 'groei',
    title: 'How we intend the partnership to grow',
    coreQuestion: 'How do we as a partnership want to shape our growth?',
    questions: [
      {
        text: 'In which respects do we as a partnership want to grow further, in which not, and why? For example in:',
        prompts: [
          'training capacity (how many students)?',
          'sectors (more questions under ‘Across sectors’)?',
          'categories of students (such as full-time, part-time, career changers, PDG)?',
          'students’ courses and subjects?',
          'number of school boards or schools, or both?',
          'single-school boards?',
          'number of institutes?',
          'catchment area?',
          'diversity (such as more denominations, sectors and educational concepts, special education, specific expertise)?',
        ],
      },
      'Which scenarios do we see for growth: with the current partners, with new ones or with both (the variant matrix offers ideas)? What are the pros and cons of each (such as finance, organisation, quality, mutual relations, placement policy)?',
    ],
  }),
];
