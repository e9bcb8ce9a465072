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
            'Een kind merkt niets van onze sectoren, tot het in de brugklas komt. Wie ooit in groep 8 stond, geeft anders les in klas 1.',
          ),
        ),
        said('tobias', 2, line('En andersom. Onze studenten schrikken van wat een twaalfjarige al kan.')),
      ],
      notes: [
        pro(
          'ingrid',
          1,
          'Een ruilweek tussen groep 8 en de brugklas kost ons niets en kan dit voorjaar al.',
          'chaima',
          'marieke',
          'mehmet',
        ),
        con(
          'joris',
          1,
          'Pabo en tweedegraads hebben elk hun eigen toetsen. Een student die wisselt, doet soms iets dubbel.',
        ),
      ],
      positions: [
        stands('petra', 1, 'for', 'Begin met de overgang van groep 8 naar de brugklas.'),
        stands('fatima', 1, 'for'),
        stands('joris', 1, 'condition', 'Als we eerst één formulier voor begeleiden hebben.'),
      ],
    },
    {
      question: 5,
      answer: [
        said(
          'yvonne',
          1,
          line('Het tekort trekt zich niets aan van sectoren:'),
          bullets(
            'In het primair onderwijs zijn 31 vacatures open, in het voortgezet 19.',
            'Zij-instromers twijfelen vaak tussen die twee, en kiezen wie het eerst terugbelt.',
          ),
        ),
        said(
          'willem',
          1,
          line('Dan is ', bold('één voordeur'), ' voor wie leraar wil worden het beste wat we samen kunnen doen.'),
        ),
      ],
      notes: [
        asks('daan', 1, 'Doet het mbo-college in Lagemeer dan ook mee? Daar zitten de meeste kunstdocenten.', 'yvonne'),
      ],
    },
  ],
};
