import { added, asks, type BlockContent, con, condition, pro, remark, said, stands } from '../content.ts';
import { bold, bullets, heading, line, steps } from '../text.ts';

export const groeiHuidigePartners: BlockContent = {
  block: 'groei-huidige-partners',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'fatima',
          3,
          line(
            'Roughly ',
            bold('forty of the ninety'),
            ' places can be found with those at the table now. The school group 25, Steenbeke eight, the lyceum perhaps two.',
          ),
        ),
        said(
          'ruud',
          3,
          line(
            'If we stop thinking in places per board. Our empty classrooms are in Steenbeke, the students live in Vlierdam.',
          ),
        ),
        said(
          'mehmet',
          2,
          line('I count 35 then, not forty. The rest comes from timetabling differently, not from pulling harder.'),
        ),
      ],
      notes: [
        asks(
          'tobias',
          2,
          'Who came up with those two of the lyceum? It can be done, but this is the first I hear of it.',
        ),
      ],
    },
    {
      question: 2,
      answer: [
        said(
          'ingrid',
          3,
          line('Among school-based trainers, yes. Among teachers who get another student: ask them first.'),
        ),
        said('petra', 2, line('We asked. Of 61 teachers, 22 want to mentor, and 14 of those next year already.')),
      ],
      notes: [
        pro(
          'fatima',
          2,
          'We do not have to get to know anyone. The agreements are there, the meetings are there, September is possible.',
          'ruud',
          'joris',
        ),
        con('daan', 2, 'With the same schools there will not be a single place more for the arts.'),
      ],
      positions: [
        stands('fatima', 2, 'for', 'Start with what there is.'),
        stands('petra', 2, 'for', '22 colleagues are ready.'),
        stands('mehmet', 2, 'for'),
        stands('daan', 2, 'against', 'Nothing would change for us. We wish the others well.'),
        stands('yvonne', 1, 'condition', 'If it does not mean that the door closes for new schools.'),
      ],
    },
    {
      question: 4,
      answer: [
        said(
          'willem',
          3,
          line('The school group grows most and pays most. Then you want some say too. Not all of it, but some.'),
        ),
        said(
          'saar',
          2,
          line('We do not grow along, so we will have relatively less. One vote per partner keeps it bearable for us.'),
        ),
        added('willem', 2, 'I can live with that, as long as it is not about our money.'),
      ],
      notes: [
        condition(
          'saar',
          2,
          'On substance: one vote each. On money: those who pay decide too. Write it down before it gets tense.',
          'willem',
          'ruud',
          'yvonne',
        ),
        remark('ruud', 1, 'I would like this point of Saar’s in the agreements, word for word.'),
      ],
    },
    {
      question: 8,
      answer: [
        said(
          'chaima',
          3,
          heading('Good workplace learning, as we see it'),
          bullets(
            'Every week a talk that is not about the timetable.',
            'A mentor who was trained for it.',
            'Someone from the institute who knows the school from the inside.',
          ),
        ),
        said(
          'mehmet',
          2,
          line(
            'That third point costs us most. With fifteen more schools I will not be anywhere more than twice a year.',
          ),
        ),
      ],
      notes: [
        con(
          'mehmet',
          2,
          'Growing with the same number of institute-based trainers turns every visit into a round of coffee.',
          'chaima',
          'ingrid',
        ),
        pro(
          'ingrid',
          1,
          'Let school-based trainers visit each other. It takes a day and brings more than a questionnaire.',
          'tobias',
          'petra',
          'joris',
        ),
      ],
    },
    {
      question: 10,
      answer: [
        said(
          'hanneke',
          2,
          line('What is on the table now, to react to:'),
          steps(
            'Schools pass on their places before 1 April.',
            'A mentor has sixty hours per student, written into the yearly hours.',
            'Of every euro a part goes to the lead partner first, then we divide.',
            'After a year we look together whether the division is right.',
          ),
        ),
        said('ruud', 1, line('We will not manage sixty hours next year. Fifty we will, and then really fifty.')),
      ],
      notes: [
        condition(
          'marieke',
          1,
          'Sixty hours, but then money for sixty hours too. A small school cannot find that in its staffing.',
          'ruud',
        ),
      ],
    },
  ],
};
