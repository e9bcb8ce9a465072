import { added, asks, type BlockContent, con, condition, pro, remark, removed, said, stands } from '../content.ts';
import { bold, bullets, heading, line, table } from '../text.ts';

export const groeiBehoefte: BlockContent = {
  block: 'groei-behoefte',
  questions: [
    {
      question: 'core',
      answer: [
        said('hanneke', 5, line('What we want to know today: how many, how fast and for whom.')),
        said(
          'fatima',
          4,
          line('Our seven schools can go from 70 to ', bold('95 places'), ', in three years. Not faster.'),
        ),
        said('ruud', 4, line('We do not count places but mentors. Each one we train can take on two students.')),
        said(
          'joris',
          3,
          line(
            'In three years we will be ninety places short, half of them in science and maths. So with 25 more we are not there yet.',
          ),
        ),
      ],
      notes: [
        remark('fatima', 3, 'The 95 includes the new location in Lagemeer. Without it, it is 85.'),
        asks('saar', 3, 'Do we count in students or in days? Ours are at a school only two days a week.', 'tobias'),
      ],
    },
    {
      question: 5,
      answer: [
        said(
          'mehmet',
          4,
          line('Yes. It fits what we wrote down five years ago: every student a place where someone has time.'),
        ),
        said(
          'ingrid',
          3,
          line(
            'That last bit is exactly the question. I mentor four of them now and was given hours for two. ',
            bold('First the hours, then the numbers.'),
          ),
        ),
        added('chaima', 3, 'The same here, and still I would not want to miss any of the four.'),
      ],
      notes: [
        pro(
          'joris',
          3,
          'Waiting is a choice too: students we do not place find a school themselves. Without a trainer.',
          'yvonne',
          'petra',
        ),
        con(
          'tobias',
          3,
          'Growing faster means more students per mentor. Then stop calling it joint training.',
          'ingrid',
          'saar',
        ),
      ],
      positions: [
        stands('willem', 3, 'for', '25 more places in three years. We have the people for that.'),
        stands('joris', 3, 'for', 'Rather in two years, but three is better than more talking.'),
        stands('ruud', 3, 'condition', 'If we train thirty mentors first. Otherwise it is growth on paper.'),
        stands('saar', 2, 'condition', 'As long as the large courses do not push the small ones out of the schools.'),
      ],
    },
    {
      question: 6,
      answer: [
        said(
          'hanneke',
          4,
          line('One opportunity and one risk each, in your own words:'),
          table(
            ['Partner', 'Opportunity', 'Risk'],
            ['University', 'Enough good places', 'Less time at each school'],
            ['Arts academy', 'Visible at last', 'Vanishing in the large number'],
            ['School group', 'Training our own teachers', 'Advancing it all as lead partner'],
            ['Steenbeke', 'A fresh look in school', 'Running out of mentors'],
          ),
        ),
        said(
          'marieke',
          3,
          line('For the lyceum: a team that keeps learning. And the risk that it is always the same three colleagues.'),
        ),
        said(
          'yvonne',
          3,
          line(
            'For the regional desk: fewer vacancies in August. The risk is that we promise it and you have to do it.',
          ),
        ),
      ],
      notes: [
        pro(
          'petra',
          3,
          'Since we have had students around, the staff room talks about teaching again.',
          'mehmet',
          'fatima',
        ),
        con(
          'daan',
          2,
          'In every meeting the large courses weigh most. Understandable, but our students notice.',
          'marieke',
        ),
      ],
    },
    {
      question: 7,
      answer: [
        said(
          'chaima',
          3,
          line('A proposal, to be shot at:'),
          bullets(
            'Next year: ten more places, and fifteen mentors trained.',
            'The year after: another ten, if the mentors can take it.',
            'In the third year we decide anew, after the peer review.',
          ),
        ),
        said('joris', 2, line('We would start with fifteen. Otherwise fine, that third point most of all.')),
      ],
      notes: [
        condition(
          'ingrid',
          2,
          'Only if the training is in school hours. On a Wednesday afternoon nobody comes.',
          'chaima',
          'tobias',
        ),
        removed(remark('willem', 2, 'Shall we do this in the steering group?')),
      ],
      positions: [
        stands('chaima', 2, 'for', 'Our own proposal, so yes.'),
        stands('joris', 2, 'condition', 'With fifteen in the first year.'),
      ],
    },
    {
      question: 13,
      answer: [
        said(
          'fatima',
          3,
          heading('Who advances it?'),
          line(
            'The grant comes a year after the student. Twenty-five more means that the lead partner advances some ',
            bold('60,000 euros'),
            ' for a year.',
          ),
        ),
        said('willem', 2, line('We can do that once. If it has to be every year, I want us to carry it together.')),
      ],
      notes: [
        condition(
          'willem',
          2,
          'The school group stays lead partner, if the work that comes with it is paid for. Now it is a labour of love.',
          'joris',
          'ruud',
        ),
        asks(
          'saar',
          2,
          'Can a small partner pay by what it can carry? A sixth of everything is too much for us.',
          'marieke',
        ),
      ],
    },
  ],
};
