import { asks, type BlockContent, con, condition, pro, remark, said, stands } from '../content.ts';
import { bold, bullets, line, link, table } from '../text.ts';

export const regioAmbitie: BlockContent = {
  block: 'regio-ambitie',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'hanneke',
          7,
          line(
            'We are at ',
            bold('62 per cent'),
            '. Under the first question you can see where that figure comes from.',
          ),
        ),
        said(
          'joris',
          6,
          line(
            'For us a hundred per cent is not a goal in itself. But a student who is not in it gets noticeably less mentoring.',
          ),
        ),
        said('marieke', 5, line('Agreed. And a place without time to mentor is no place either.')),
      ],
    },
    {
      question: 1,
      answer: [
        said(
          'mehmet',
          7,
          line('Where we are this academic year:'),
          table(
            ['Course', 'Students', 'Trained jointly'],
            ['Primary teacher', '180', '122'],
            ['Secondary teacher', '210', '128'],
            ['Arts teacher', '38', '14'],
            ['All together', '428', '264 (62%)'],
          ),
        ),
        said('daan', 6, line('Our fourteen vanish in the total. For us they are more than a third of the course.')),
        said(
          'yvonne',
          5,
          line(
            'Demand is growing mainly through career changers. See the ',
            link('figures of the regional desk', 'https://example.org/vlierstreek/figures'),
            '.',
          ),
        ),
      ],
      notes: [
        asks('ruud', 5, 'Do career changers count in those 428? We have nine of them.', 'yvonne'),
        remark('mehmet', 5, 'No, they are not in it. I will add them as a line of their own.'),
      ],
    },
    {
      question: 3,
      answer: [
        said('willem', 5, line('Yes, but not at any price. We train for our own classrooms.')),
        said(
          'joris',
          4,
          line(
            'We see that differently. Students only choose in their last year where they want to work, and like to stay where it was good.',
          ),
        ),
      ],
      notes: [
        pro(
          'petra',
          4,
          'Of the eleven teachers we took on this year, eight had been students here.',
          'joris',
          'yvonne',
          'ingrid',
        ),
        con('willem', 4, 'We are now helping to pay for teachers who then go and work in the city.'),
      ],
      positions: [
        stands('joris', 4, 'for', 'Those who learn here stay here more often. We see it every year.'),
        stands('willem', 4, 'condition', 'For our own catchment area. Beyond it only if money comes along.'),
        stands('ruud', 4, 'for'),
        stands('daan', 3, 'condition', 'If a hundred per cent also goes for a course with 38 students.'),
        stands('marieke', 3, 'against', 'Not now. First proper mentoring for the students who are here already.'),
        stands('yvonne', 3, 'for', 'Without this we will never catch up with the shortage.'),
      ],
    },
    {
      question: 5,
      answer: [
        said(
          'petra',
          4,
          bullets(
            'Four primary schools can each take two more students.',
            'Two schools want to stop: their mentor is retiring and nobody is taking over.',
          ),
        ),
        said(
          'tobias',
          4,
          line(
            'With us it is a sum of timetables. One lesson hour per student per week is too little. Everyone knows, and it is written down nowhere.',
          ),
        ),
      ],
      notes: [
        con('tobias', 4, 'Mentors get forty hours on paper and spend eighty.', 'ingrid', 'chaima', 'mehmet'),
        condition(
          'ruud',
          4,
          'More places are possible if mentoring becomes part of a teacher’s yearly hours.',
          'fatima',
          'marieke',
        ),
        pro(
          'chaima',
          3,
          'Two students in one class learn from each other, and give the teacher room to breathe.',
          'joris',
        ),
      ],
    },
  ],
};
