import { added, asks, type BlockContent, con, condition, pro, remark, said, stands } from '../content.ts';
import { bullets, line, table } from '../text.ts';

export const groeiNieuwePartners: BlockContent = {
  block: 'groei-nieuwe-partners',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'yvonne',
          3,
          line(
            'Fifty places are not to be found with the current partners. In the north there are three independent schools that would like to, and nobody asks them.',
          ),
        ),
        said(
          'marieke',
          2,
          line('Five years ago I was such a school. Ask them, but be honest about how many meetings it takes.'),
        ),
        said(
          'willem',
          2,
          line('Every new partner makes our meetings longer. I am not saying no, I am saying: first the rules.'),
        ),
      ],
      notes: [remark('hanneke', 2, 'Yvonne and Marieke will phone the three schools before we talk on. Who joins in?')],
    },
    {
      question: 2,
      notes: [
        pro(
          'yvonne',
          2,
          'Three schools in the north are good for some twelve places, with a short journey for those who live there.',
          'chaima',
          'marieke',
        ),
        con(
          'willem',
          2,
          'Three more parties at the table, and the lead partner has to draw up an agreement with each.',
          'ruud',
        ),
        asks(
          'ingrid',
          1,
          'Who teaches their mentors what took us five years to learn? You do not do that in an afternoon.',
          'joris',
          'petra',
        ),
      ],
      positions: [
        stands('yvonne', 2, 'for', 'We need them, and they need us.'),
        stands('daan', 2, 'for', 'For the arts new schools are the only way.'),
        stands('willem', 2, 'against', 'Not before the money and the votes are settled.'),
        stands('joris', 1, 'condition', 'First a year as a satellite, then look together.'),
      ],
    },
    {
      question: 3,
      answer: [
        said(
          'joris',
          2,
          table(
            ['Form', 'Works well if', 'Mind'],
            ['Full partner', 'a board brings many places', 'more votes, more meetings'],
            ['Core and shell', 'schools want a taste', 'who looks after the shell?'],
            ['Satellite', 'it adds one subject or one place', 'mentoring from afar is thin'],
          ),
        ),
        said(
          'ingrid',
          1,
          line(
            'We did it once with a satellite, in Ravenhorst. It went well as long as the school-based trainer was there every week.',
          ),
        ),
      ],
      notes: [
        condition(
          'tobias',
          1,
          'A satellite is entitled to the same mentoring as we are. Otherwise it becomes second class.',
          'ingrid',
          'saar',
        ),
      ],
    },
    {
      question: 9,
      answer: [
        said(
          'saar',
          2,
          line(
            'From experience, as the smallest institute: our timetable fits nowhere. Two days a week at a school, always the same two.',
          ),
        ),
        said('mehmet', 1, line('We do not have to even that out. As long as the mentor knows who is there when.')),
      ],
      notes: [
        con(
          'joris',
          1,
          'One more institute means one more assessment form. Mentors already beg for a single one.',
          'chaima',
          'tobias',
          'ingrid',
        ),
      ],
    },
    {
      question: 'own',
      answer: [
        said(
          'tobias',
          1,
          bullets(
            'Whom you phone when things go wrong with a student.',
            'That a student is a colleague in training, and not a stand-in.',
          ),
        ),
        added('chaima', 1, 'That last one hangs in our staff room.'),
      ],
    },
  ],
};
