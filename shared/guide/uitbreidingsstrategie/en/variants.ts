import type { Variant } from '../../guide.ts';
import { cell, variant } from '../compose.ts';

const strongGrowth = (...considerations: string[]) => ({ title: 'With strong growth', considerations });

export const variants: Variant[] = [
  variant('capaciteit', 'Growth in numbers of the existing partnership: more capacity with current partners', {
    governance: cell(
      [
        'How do we divide capacity among ourselves (allocation key)?',
        'What do we agree about time and resources?',
        'What does the training-school scheme require of categories of students (percentage in practice)?',
      ],
      {
        groups: [
          strongGrowth(
            'How do the partners relate to each other, schools and institutes?',
            'On what principle do we organise and steer?',
          ),
        ],
      },
    ),
    financiering: cell([
      'How do we pay for the growth? Can the money be advanced, because of t-1 (are stakeholders willing, for example)?',
    ]),
    organisatie: cell([
      'How does the growth proceed: what process do we agree on?',
      'Can our infrastructure cope with this?',
      'Do organisation and processes need to change (such as placement, administration)?',
      'How much extra effort does this ask of the partnership and of each partner?',
      'What does this do to the training programme we share?',
    ]),
    visie: cell(
      [
        'What are the interests of the partners and of the partnership?',
        'How do our vision and our view of the profession fit the growth? Talk about it.',
      ],
      {
        groups: [
          strongGrowth(
            'Keep an eye on what growth does to partners, on lasting support, and on shortage and surplus subjects.',
            'Keep partners on an equal footing, and look after mutual relations.',
          ),
        ],
      },
    ),
    kwaliteit: cell([
      'In what steps is the growth realistic?',
      'What professional development is needed?',
      'What does the quality framework require?',
    ]),
    voordelen: cell([
      'Joint training reaches more students',
      'We use the organisation that is already there, for growth and for 100% joint training',
      'Growing takes relatively little investment',
    ]),
    nadelen: cell(
      [
        'With (too) strong growth, support may fall, especially in surplus subjects',
        'Quality may drop: a work-placement model instead of joint training',
        'Strong growth is hard to control',
      ],
      {
        groups: [
          {
            title: 'With limited growth',
            considerations: ['For 100% joint training, other developments may be needed in the region'],
          },
        ],
      },
    ),
    vragen: cell([], { blocks: ['groei-huidige-partners'] }),
  }),

  variant('nieuwe-partners', 'Growth in numbers of the existing partnership: with new partners', {
    governance: cell([
      'How do we formalise joining (such as in a letter of intent or an amended cooperation agreement)?',
      'How are new partners’ students counted?',
      'How do we divide capacity among ourselves (allocation key)?',
      'What do we agree about time and resources?',
      'What does the training-school scheme require of categories of students (percentage in practice)?',
      'On what principle do we organise and steer?',
      'How do we decide?',
    ]),
    financiering: cell([
      'How do we pay for growth with new partners? Can the money be advanced, because of t-1 (are stakeholders willing, for example)?',
    ]),
    organisatie: cell(
      [
        'How are (new) partners represented in meetings and governing bodies, with what mandate? Does the structure need to change (such as working in clusters)?',
        'Do organisation and processes need to change (such as placement, administration)?',
        'How much extra effort does this ask of the partnership and of each partner?',
        'What does this do to the training programme we share?',
      ],
      { groups: [strongGrowth('Can the infrastructure cope with this?')] },
    ),
    visie: cell([
      'What are the interests of the (new) partners and of the partnership?',
      'How do new partners commit to our agreements and to the basic quality?',
      'How do current and new partners stay involved, and share ownership?',
      'How do our vision and our view of the profession fit the growth? Talk about it, and go through that process (partly) again if needed.',
      'Keep an eye on what growth does to partners, on lasting support, and on shortage and surplus subjects.',
      'Keep partners on an equal footing, and look after mutual relations.',
    ]),
    kwaliteit: cell([
      'Be clear from the start.',
      'Guide new partners well (for example with a buddy).',
      'In what steps is the growth realistic?',
      'What professional development is needed?',
      'What does the quality framework require?',
    ]),
    voordelen: cell(
      [
        'Joint training reaches more students',
        'We use the organisation that is already there, for growth and for 100% joint training',
        'The partnership becomes more robust',
        'There may be more diversity, such as in expertise and learning environment',
      ],
      { groups: [strongGrowth('Our position in the region becomes stronger')] },
    ),
    nadelen: cell(
      [
        'New partners may be less involved and feel less ownership; that affects quality',
        'Growing takes an investment',
        'Quality may drop: a work-placement model instead of joint training',
        'The money is spread more thinly',
      ],
      { groups: [strongGrowth('Support may fall', 'The whole is harder to control')] },
    ),
    vragen: cell([], { blocks: ['groei-nieuwe-partners'] }),
  }),

  variant('diversiteit', 'A more diverse partnership by expanding with new partners (same number of students)', {
    governance: cell([
      'How do we formalise joining (such as in a letter of intent or an amended cooperation agreement)?',
      'How are new partners’ students counted?',
      'How do we divide capacity among ourselves (allocation key)?',
      'What do we agree about time and resources?',
      'What does the training-school scheme require of categories of students (percentage in practice)?',
      'On what principle do we organise and steer?',
      'How do we decide?',
    ]),
    financiering: cell([
      'How do we pay for expansion with new partners? Can the money be advanced, because of t-1 (are stakeholders willing, for example)?',
    ]),
    organisatie: cell([
      'How are (new) partners represented in meetings and governing bodies, with what mandate?',
      'Do organisation and processes need to change (such as placement, administration)?',
      'How much extra effort does this ask of the partnership and of each partner?',
      'What does this do to the training programme we share?',
    ]),
    visie: cell([
      'What are the interests of the (new) partners and of the partnership?',
      'How do new partners commit to our agreements and to the basic quality?',
      'How do current and new partners stay involved, and share ownership?',
      'Talk about vision and the view of the profession.',
      'Keep partners on an equal footing, and look after mutual relations.',
    ]),
    kwaliteit: cell([
      'Be clear from the start.',
      'Guide new partners well (for example with a buddy).',
      'What professional development is needed?',
      'What does the quality framework require?',
      'How do we use the diversity of the partnership and the variety of learning environments?',
    ]),
    voordelen: cell([
      'The partnership becomes more robust',
      'There is more diversity, such as in expertise and learning environment',
      'Training weighs less heavily on the current partners',
    ]),
    nadelen: cell([
      'New partners may be less involved and feel less ownership; that affects quality',
      'Each partner may get fewer students',
      'The money is spread more thinly',
    ]),
    vragen: cell([], { blocks: ['groei-behoefte', 'groei-aanpak'] }),
  }),

  variant('satellietscholen', 'Expanding the partnership with satellite schools in the shell', {
    governance: cell([
      'What place do satellite schools get in the partnership? Does the cooperation agreement or the rulebook need to change?',
      'What place do they get where we consult and decide?',
      'How are satellite schools’ students counted?',
      'How do we divide capacity among ourselves (allocation key)?',
      'What do we agree about time and resources?',
      'What position does the school-based teacher educator have towards the leading workplace mentor in the satellite school?',
    ]),
    financiering: cell([
      'How do we divide the money: how much goes to the satellite schools?',
      'What do satellite schools need to invest themselves?',
    ]),
    organisatie: cell([
      'How do we keep satellite schools well connected and on board, if they have no formal place where we consult and decide?',
      'How do we embed satellite schools in the infrastructure for training and mentoring, and what does that mean for them and for the partner schools?',
    ]),
    visie: cell([
      'How do satellite schools commit to our agreements, the basic quality, our vision and our view of the profession?',
    ]),
    kwaliteit: cell([
      'Be clear from the start.',
      'What professional development do satellite schools need?',
      'How does the partnership support satellite schools (for example by linking each to an experienced school-based teacher educator)?',
    ]),
    voordelen: cell([
      'More capacity, without large (upfront) investments',
      'Fairly quick to achieve',
      'The money is not spread more thinly',
    ]),
    nadelen: cell([
      'The cooperation is not between equals',
      'At satellite schools, support and involvement are weaker',
      'Securing quality takes more attention',
    ]),
    vragen: cell([], {
      groups: [
        {
          title: 'Dilemma',
          considerations: [
            'How deeply do we embed a satellite school? Is it (still) a satellite, or are we expanding with a new partner?',
          ],
        },
      ],
      blocks: ['groei-behoefte', 'groei-aanpak'],
    }),
  }),
];
