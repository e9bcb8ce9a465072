import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const growthPartners: Block[] = [
  block({
    id: 'groei-huidige-partners',
    theme: 'groei',
    title: 'Growth with current partners',
    coreQuestion:
      'How much of the intended growth can we reach with the current partners, and what does that ask of them and of our partnership?',
    questions: [
      'What interest do our partnership and the current partners have in growing together?',
      'Is there enough support for growing with the current partners?',
      'Which variants are there for expanding with the current partners (such as new training locations, categories of students or teacher-training courses)?',
      'What do the variants do to relations between the partners? To what extent does everyone grow in proportion, and what does that mean for how we stand towards each other?',
      {
        text: 'What are the pros and cons of each variant (the variant matrix helps) for:',
        prompts: [
          'each partner separately?',
          'the partnership (such as finance, organisation, quality, placement, peer review)?',
          'mutual relations?',
        ],
      },
      {
        text: 'Which variants fit best, and why, for:',
        prompts: ['each partner separately?', 'the partnership?'],
      },
      {
        text: 'How do we organise growth with the current partners so that every partner can live with it? What does that ask of:',
        prompts: ['each partner separately?', 'the partnership?'],
      },
      {
        text: 'How do we secure and strengthen quality and ownership (such as vision, view of the profession, quality framework) as we grow with the current partners? What does that ask of:',
        prompts: ['each partner separately?', 'the partnership?'],
      },
      {
        text: 'What follows from growth with the current partners? For example:',
        prompts: [
          'Do we then meet the training-school scheme (categories of students, percentage in practice, basic quality)?',
          'How do we pay for the growth, and how do we advance the money, given that OCW pays by t-1?',
          'Do the students fit into the programme as it is, or must it change?',
          'Do we need more agreements on time and resources?',
          'What does it ask of the professional development of workplace mentors, school-based and institute-based teacher educators, and others?',
          'Must the placement policy change?',
          'How does it fit with the peer review?',
        ],
      },
      'What do we agree on to make this expansion happen, as a partnership and with each partner (such as allocation key, process, phasing, organisation, quality, money)?',
    ],
  }),
  block({
    id: 'groei-nieuwe-partners',
    theme: 'groei',
    title: 'Growth by expanding the partnership with new partners',
    coreQuestion:
      'How much of the intended growth can we, and do we want to, reach with new partners, and what does that mean for them, for the current partners and for our partnership?',
    questions: [
      'What interest do our partnership and the intended partners (school boards, schools, institutes, from which sectors) have in expanding? More on sectors under ‘Across sectors’.',
      'Is there enough support for growing with new partners?',
      'Which variants are there for expanding with new partners (such as joining, core and shell, satellite)?',
      {
        text: 'What are the pros and cons of each variant (the variant matrix helps) for:',
        prompts: [
          'each partner separately?',
          'the partnership (such as finance, organisation, quality, placement, peer review)?',
          'mutual relations?',
          'the new partner(s)?',
        ],
      },
      {
        text: 'Which variants fit best, and why, for:',
        prompts: ['each partner separately?', 'the partnership?', 'the new partner(s)?'],
      },
      {
        text: 'How do we organise expansion with new partners so that every partner can live with it? What does that ask of:',
        prompts: ['each partner separately?', 'the partnership?', 'the new partner(s)?'],
      },
      {
        text: 'How do we secure and strengthen quality and ownership (such as vision, view of the profession, quality framework, peer review) as we expand with new partners? What does that ask of:',
        prompts: ['each partner separately?', 'the partnership?', 'the new partner(s)?'],
      },
      {
        text: 'What does expansion with new partners mean for:',
        prompts: [
          'the organisational structure? For example: which meetings do they join, how, with what mandate, and must the structure change?',
          'the cooperation agreements or the contract?',
          'how we decide?',
          'mutual relations?',
          'how much coordination it takes at schools and institutes?',
          'the placement policy?',
          'the training programme?',
          'the money and how we divide it?',
          'the peer review?',
        ],
      },
      {
        text: 'What follows if a new teacher-training institute joins? For example:',
        prompts: [
          'Can the institute meet the training-school scheme (categories of students, percentage in practice)?',
          'How well does its curriculum fit our training programme? Can students join the programme as it is, or must it change?',
          'To what extent do our agreements on time and resources for workplace mentors, school-based and institute-based teacher educators also hold for this institute?',
          'What does it ask of the professional development of workplace mentors, school-based and institute-based teacher educators?',
          'Must the placement policy change?',
          'How does it fit with the peer review?',
        ],
      },
      {
        text: 'What do we agree on to make this expansion happen, at the level of:',
        prompts: [
          'the partnership and each partner (such as process, quality, restructuring, division of money, vision and view of the profession)?',
          'the new partner(s) (such as phasing, finance because of t-1, time and resources, infrastructure, quality)?',
        ],
      },
    ],
  }),
];
