import { added, asks, type BlockContent, con, condition, pro, remark, said, stands } from '../content.ts';
import { bold, bullets, heading, line, table } from '../text.ts';

export const regioPositie: BlockContent = {
  block: 'regio-positie',
  questions: [
    {
      question: 'core',
      answer: [
        said(
          'hanneke',
          8,
          line(
            'For today let us keep it at this: our educational region is ',
            bold('the Vlierstreek'),
            '. That is Vlierdam, Lagemeer, Ravenhorst, Steenbeke and the villages in between.',
          ),
        ),
        said(
          'fatima',
          7,
          line(
            'For the school group that is the right line. Of our new teachers, eighty per cent live here or grew up here.',
          ),
        ),
        said(
          'ruud',
          7,
          line(
            'For primary education it is too tight. A quarter of our students come from across the river, and we know nobody there.',
          ),
        ),
        said(
          'yvonne',
          6,
          heading('Our position'),
          bullets(
            'Nobody in the region trains as many teachers as we do.',
            'We are asked about mentoring, but not about the labour market.',
            'Where the money is divided, we are not at the table.',
          ),
        ),
        added('joris', 6, 'We often hear of decisions once they have been made.'),
      ],
      notes: [
        asks(
          'petra',
          6,
          'Does the other side of the river belong to it if our students live there, but none of our schools are there?',
          'joris',
        ),
        remark(
          'yvonne',
          5,
          'I will send round the map of the labour-market region. It is drawn just a little differently from ours.',
        ),
      ],
    },
    {
      question: 1,
      answer: [
        said(
          'joris',
          7,
          line(
            'Until now we followed the municipal borders. Handy for the grant, less handy if you take the bus to your school.',
          ),
        ),
        said(
          'marieke',
          6,
          line(
            'Look at the journey too. ',
            bold('What you can reach by bus in three quarters of an hour'),
            ' is in, for a student. The rest is not.',
          ),
        ),
        added('chaima', 6, 'Then Steenbeke is just in, seen from Vlierdam, if you make the connection.'),
      ],
      notes: [
        con(
          'tobias',
          5,
          'With the 7.12 bus you miss our first lesson. Travelling is no side issue here.',
          'chaima',
          'saar',
        ),
        condition(
          'willem',
          5,
          'Wider is fine, as long as the partnerships next to us know we are not fishing in their pond.',
          'joris',
        ),
      ],
    },
    {
      question: 4,
      answer: [
        said(
          'yvonne',
          6,
          line('These are the tables I know of:'),
          table(
            ['Table', 'About', 'Who of us'],
            ['Boards of the region', 'Teacher shortage and money', 'nobody'],
            ['Our steering group', 'Training and placing', 'all partners'],
            ['School-based trainers', 'Mentoring', 'Ingrid and Chaima'],
            ['Municipalities', 'Buildings, shortage', 'Ruud, for Steenbeke'],
          ),
        ),
        said(
          'willem',
          5,
          line('I do sit with the boards, but for the school group. Speaking for all of us is something else.'),
        ),
      ],
      notes: [
        asks(
          'saar',
          5,
          'Who tells the small partners what was said at those tables? We cannot be there.',
          'marieke',
          'yvonne',
        ),
      ],
    },
    {
      question: 8,
      answer: [
        said(
          'mehmet',
          5,
          line(
            'I would rather not have a fourth meeting on a Thursday afternoon. A fixed half hour with the boards is enough.',
          ),
        ),
      ],
      notes: [
        pro(
          'yvonne',
          5,
          'At a table of our own we choose what it is about. We have never managed that so far.',
          'ruud',
        ),
      ],
      positions: [
        stands('willem', 4, 'against', 'We have enough meetings. Let us make better use of the tables there are.'),
        stands('yvonne', 4, 'for', 'The regional desk will lay that table, if the boards really come.'),
        stands('ruud', 4, 'condition', 'If those who sit there may decide. Otherwise it is catching up again.'),
        stands('mehmet', 3, 'not-yet', 'We are talking it over among ourselves first.'),
      ],
    },
  ],
};
