import { asks, type BlockContent, con, pro, said, stands } from '../content.ts';
import { bold, bullets, line } from '../text.ts';

export const sectorenBehoefte: BlockContent = {
  block: 'sectoren-behoefte',
  questions: [
    {
      question: 2,
      answer: [
        said(
          'petra',
          2,
          line(
            'A child notices nothing of our sectors, until it goes to secondary school. Those who once taught its last primary year teach the next one differently.',
          ),
        ),
        said('tobias', 2, line('And the other way round. Our students are startled by what a twelve-year-old can do.')),
      ],
      notes: [
        pro(
          'ingrid',
          1,
          'A week of swapping between the last primary and the first secondary year costs nothing and can be done this spring.',
          'chaima',
          'marieke',
          'mehmet',
        ),
        con(
          'joris',
          1,
          'Primary and secondary courses each have their own tests. A student who switches does some things twice.',
        ),
      ],
      positions: [
        stands('petra', 1, 'for', 'Start with the step from primary to secondary.'),
        stands('fatima', 1, 'for'),
        stands('joris', 1, 'condition', 'If we have one form for mentors first.'),
      ],
    },
    {
      question: 5,
      answer: [
        said(
          'yvonne',
          1,
          line('The shortage does not care about sectors:'),
          bullets(
            'Primary education has 31 vacancies, secondary 19.',
            'Career changers often waver between the two, and choose whoever phones back first.',
          ),
        ),
        said(
          'willem',
          1,
          line(
            'Then ',
            bold('one front door'),
            ' for those who want to be a teacher is the best thing we can do together.',
          ),
        ),
      ],
      notes: [
        asks(
          'daan',
          1,
          'Will the vocational college in Lagemeer take part as well? That is where most arts teachers are.',
          'yvonne',
        ),
      ],
    },
  ],
};
