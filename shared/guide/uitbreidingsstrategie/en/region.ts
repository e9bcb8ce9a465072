import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const region: Block[] = [
  block({
    id: 'regio-positie',
    theme: 'regio',
    title: 'The educational region and the position of the partnership',
    coreQuestion: 'What do we mean by our educational region, and what position does our partnership have in it?',
    questions: [
      'What do we count as our educational region, and which regions border on it? How and why was it drawn this way? How else could it be drawn, and what speaks for that?',
      'Does the region share one agenda and ambition for training, professional development and the education labour market? If so, what are they? If not, why not? Is it desirable, and if so, what would it take?',
      'Who in the region can we talk to about training, professional development and the education labour market? How are we connected with them, in relationship and in substance? Do we speak the same language?',
      'At which discussion tables in the region are training, professional development and the education labour market discussed? What is talked about there, who sits there, and why?',
      'Which discussion tables matter to us, and why? Which issues can we bring, and to which table?',
      'What position and influence do we have at the discussion tables? Who sits where on our behalf, with what position, influence and purpose? Where are we absent, and why?',
      'How do we get a seat at the discussion tables that matter to us? Who can and wants to represent us there, and what does it take (such as a mandate, preparation, coordination)?',
      'Do we want to start a new discussion table in the region ourselves, and why? Which parties do we invite, with what purpose or ambition?',
      'How is the programme leader placed to hold and support regional talks on training, professional development and the education labour market? What serves us best, and what does it take (such as mandate, preparation, coordination, support)?',
      'Which funding streams does the region have for training, professional development and the education labour market? Are they ongoing, one-off or both? Which education sectors are they tied to?',
      'At which discussion tables in the region is it decided where the money for training, professional development and the education labour market goes?',
    ],
  }),
  block({
    id: 'regio-stand',
    theme: 'regio',
    title: 'Where we are: training, professional development and the education labour market',
    coreQuestion:
      'How is the regional infrastructure for training, professional development and the education labour market organised, and what position do we have, and want, in it?',
    questions: [
      'Who is a partner in our partnership and who is not, and why? Which sectors take part? Is special education involved?',
      'What do we count as our catchment area?',
      'How do we place students within our partnership: what is our policy?',
      'Which Samen Opleiden partnerships are there around us and in the educational region, sector by sector? What characterises them (such as vision, size, sectors, stage of development, ambition to grow)?',
      'What does the regional infrastructure for training, professional development and the education labour market look like (such as regional alliances, RAL/RAP, education networks, in-house academies, partnerships)? Who takes part in it?',
      'Who in the region is a partner or stakeholder in joint training and professional development, or could become one (school boards, schools, institutes, municipalities, the province and others)?',
      'What place does our partnership have in the regional infrastructure for training, professional development and the education labour market? At which tables do we sit, what do we discuss there, and with what influence?',
      'In which areas and at which levels do we work together within our partnership, in which do we not, and why?',
      {
        text: 'What position and influence do we want in the educational region? What does that require of the way we work with other partnerships and parties? For example:',
        prompts: ['Which partnerships do we work with, on what and why?', 'Which do we not work with (yet), and why?'],
      },
      'Who might we want to involve in our partnership later? How: as a formal partner, as a cooperating partner or otherwise? And why?',
    ],
  }),
  block({
    id: 'regio-ambitie',
    theme: 'regio',
    title: 'Where we are: the ambition of 100% joint training',
    coreQuestion:
      'How far has our educational region got with 100% joint training, and what can our partnership contribute?',
    questions: [
      'To what extent do we achieve 100% joint training in the educational region, now and in the coming years?',
      'Where do our partners stand on 100% joint training? Who endorses it, who does not, and why? Who feels responsible for contributing, for which categories of students, and why?',
      'How do we as a partnership see 100% joint training: is it our task? Why or why not, and how broadly (such as catchment area, institutes outside our partnership, more categories of students)?',
      'How are decisions on 100% joint training made? And how do we secure support for it?',
      {
        text: 'What can we contribute to 100% joint training in the educational region? Can we, and do we want to, offer more training capacity? If so, what is possible, and what is not, for:',
        prompts: [
          'which teacher-training courses, and from which institutes?',
          'which categories of students (such as full-time, part-time, career changers)?',
          'which sectors?',
          'special education?',
        ],
      },
      'What does it take to expand training capacity? Can the current partners do it or must others join, and what do partners think? What are the effects on, say, money, organisation, quality and placement policy? How does it fit the peer review?',
    ],
  }),
];
