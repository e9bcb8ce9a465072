import { added, asks, type BlockContent, con, condition, pro, remark, said } from '../content.ts';
import { bold, bullets, heading, line, steps } from '../text.ts';

export const regioStand: BlockContent = {
  block: 'regio-stand',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'hanneke',
          8,
          line('In brief, for those who are new:'),
          steps(
            'Six partners, together for five years.',
            'Two sectors: primary and secondary education. Vocational education is not in it yet.',
            'A steering group that decides, and school-based trainers who make it happen.',
          ),
        ),
        said(
          'ingrid',
          7,
          line(
            'That last one is our strength. School-based trainers of different boards know each other, and pick up the phone.',
          ),
        ),
        said(
          'saar',
          6,
          line(
            'We are glad to take part, but two people cannot be everywhere. ',
            bold('Our position at the moment: absent with apologies.'),
          ),
        ),
      ],
    },
    {
      question: 1,
      answer: [
        said(
          'fatima',
          7,
          bullets(
            'Partner: two institutes, two boards, one independent school and the regional desk.',
            'Not a partner: special education and vocational education. We never asked them.',
          ),
        ),
        added('petra', 6, 'We thought special education did not want to. They thought the same of us.'),
      ],
      notes: [
        pro(
          'chaima',
          6,
          'Half a year in special education makes you a better teacher for any class.',
          'saar',
          'tobias',
          'mehmet',
        ),
        asks(
          'marieke',
          5,
          'Is a school with 640 pupils really a partner, or are we tagging along? At the table it sometimes feels like the latter.',
          'daan',
        ),
      ],
    },
    {
      question: 3,
      answer: [
        said(
          'mehmet',
          7,
          line('The institute makes a proposal, the school says yes or no. In practice it drags on into September.'),
        ),
        said(
          'ingrid',
          6,
          heading('Where it chafes'),
          bullets(
            'Schools in Vlierdam get too many requests, Steenbeke too few.',
            'Students hear late where they will start.',
            'Physics and PE go through the same mill.',
          ),
        ),
        said(
          'chaima',
          5,
          line(
            'This year we agreed: ',
            bold('by 1 June every student knows where it will be.'),
            ' It saved us a week of phone calls.',
          ),
        ),
      ],
      notes: [
        condition(
          'joris',
          5,
          'Placing early only works if schools give us their places before 1 April.',
          'ingrid',
          'chaima',
        ),
        con(
          'daan',
          5,
          'For our trainee teachers there are five places a year. Lose one and that is twenty per cent.',
          'marieke',
        ),
        remark('petra', 4, 'Our list of places is ready. Anyone who wants to see it can have it.'),
      ],
    },
    {
      question: 10,
      answer: [
        said(
          'yvonne',
          4,
          line(
            'The vocational college in Lagemeer asked twice if it could come and watch. It never got an answer, not from me either.',
          ),
        ),
      ],
    },
  ],
};
