import type { Block } from '../../guide.ts';
import { block } from '../compose.ts';

export const growthPartners: Block[] = [
  block({
    id: 'groei-huidige-partners',
    theme: 'groei',
    title: 'Growth with current partners',
    coreQuestion:
      'How much of the intended growth can we achieve with the current partners, and what does that ask of them and of our partnership?',
    questions: [
      'What interest do our partnership and the current partners have in growing together?',
      'Is there enough support for growing with the current partners?',
      'Which variants are there for expanding with the current partners (such as new training locations, categories of students or teacher-training courses)?',
      'What do the variants do to relations between the partners? To what extent does everyone grow in proportion, and what does that mean for how we relate to each other?',
      {
        text: 'What are the pros and cons of each variant (the variant matrix helps) for:',
        prompts: [
          'each individual partner?',
          'the partnership (such as finance, organisation, quality of joint training, placement policy, peer review)?',
          'mutual relations?',
        ],
      },
      {
        text: 'Which variants fit best, and why, for:',
        prompts: ['each individual partner?', 'the partnership?'],
      },
      {
        text: 'How do we organise growth with the current partners so that every partner can agree with it? What does that ask of:',
        prompts: ['each individual partner?', 'the partnership?'],
      },
      {
        text: 'How do we secure and encourage quality and ownership (such as vision, view of the profession, quality framework) as we grow with the current partners? What does that ask of:',
        prompts: ['each individual partner?', 'the partnership?'],
      },
      {
        text: 'What are the consequences of growth with the current partners? For example:',
        prompts: [
          'Do we then meet what the training-school scheme requires (categories of students, percentage in practice, basic quality)?',
          'How do we pay for the growth, and how do we advance the money, given that OCW pays on a t-1 basis?',
          'Can students join the programme as it is, or does it need to change?',
          'Do we need further agreements on time and resources?',
          'What does it require of the professional development of workplace mentors, school-based and institute-based teacher educators, and others?',
          'Does the placement policy need to change?',
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
      'How much of the intended growth can we, and do we want to, achieve with new partners, and what does that mean for them, for the current partners and for our partnership?',
    questions: [
      'What interest do our partnership and the intended partners (school boards, schools, institutes, from which sectors) have in expanding? More on sectors under ‘Across sectors’.',
      'Is there enough support for growing with new partners?',
      'Which variants are there for expanding with new partners (such as joining, core and shell, satellite)?',
      {
        text: 'What are the pros and cons of each variant (the variant matrix helps) for:',
        prompts: [
          'each individual partner?',
          'the partnership (such as finance, organisation, quality of joint training, placement policy, peer review)?',
          'mutual relations?',
          'the new partner(s)?',
        ],
      },
      {
        text: 'Which variants fit best, and why, for:',
        prompts: ['each individual partner?', 'the partnership?', 'the new partner(s)?'],
      },
      {
        text: 'How do we organise expansion with new partners so that every partner can agree with it? What does that ask of:',
        prompts: ['each individual partner?', 'the partnership?', 'the new partner(s)?'],
      },
      {
        text: 'How do we secure and encourage quality and ownership (such as vision, view of the profession, quality framework, peer review) as we expand with new partners? What does that ask of:',
        prompts: ['each individual partner?', 'the partnership?', 'the new partner(s)?'],
      },
      {
        text: 'What does expansion with new partners mean for:',
        prompts: [
          'the organisational structure? For example: which meetings do they join, how, with what mandate, and does the structure need to change?',
          'our working arrangements or the cooperation agreement?',
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
        text: 'What are the consequences if a new teacher-training institute joins? For example:',
        prompts: [
          'Can the institute meet what the training-school scheme requires (categories of students, percentage in practice)?',
          'How well does its curriculum fit our training programme? Can students join the programme as it is, or does it need to change?',
          'To what extent do our agreements on time and resources for workplace mentors, school-based and institute-based teacher educators also hold for this institute?',
          'What does it require of the professional development of workplace mentors, school-based and institute-based teacher educators?',
          'Does the placement policy need to change?',
          'How does it fit with the peer review?',
        ],
      },
      {
        text: 'What do we agree on to make this expansion happen, at the level of:',
        prompts: [
          'the partnership and each partner (such as process, quality, restructuring, division of money, vision and view of the profession)?',
          'the new partner(s) (such as phasing, finance and t-1, time and resources, infrastructure, quality)?',
        ],
      },
    ],
  }),
];
