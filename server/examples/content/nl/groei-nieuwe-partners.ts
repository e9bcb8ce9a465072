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
            'Vijftig plekken zijn bij de huidige partners niet te vinden. In het noorden staan drie zelfstandige scholen die best willen, en niemand die ze vraagt.',
          ),
        ),
        said(
          'marieke',
          2,
          line(
            'Ik was vijf jaar geleden zo’n school. Vraag ze, maar vertel er eerlijk bij hoeveel vergaderingen het zijn.',
          ),
        ),
        said(
          'willem',
          2,
          line('Elke nieuwe partner maakt ons overleg langer. Ik zeg geen nee, ik zeg: eerst de spelregels.'),
        ),
      ],
      notes: [
        remark('hanneke', 2, 'Yvonne en Marieke bellen de drie scholen voordat wij verder praten. Wie sluit aan?'),
      ],
    },
    {
      question: 2,
      notes: [
        pro(
          'yvonne',
          2,
          'Drie scholen in het noorden zijn goed voor een plek of twaalf, met korte reistijd voor wie daar woont.',
          'chaima',
          'marieke',
        ),
        con(
          'willem',
          2,
          'Nog drie partijen aan tafel, en de penvoerder moet met elk een overeenkomst sluiten.',
          'ruud',
        ),
        asks(
          'ingrid',
          1,
          'Wie leert hun begeleiders wat wij in vijf jaar hebben geleerd? Dat doe je niet in een middag.',
          'joris',
          'petra',
        ),
      ],
      positions: [
        stands('yvonne', 2, 'for', 'We hebben ze nodig, en zij ons.'),
        stands('daan', 2, 'for', 'Nieuwe scholen zijn voor kunst de enige weg.'),
        stands('willem', 2, 'against', 'Niet voordat het geld en de stemmen geregeld zijn.'),
        stands('joris', 1, 'condition', 'Eerst een jaar als satelliet, dan samen kijken.'),
      ],
    },
    {
      question: 3,
      answer: [
        said(
          'joris',
          2,
          table(
            ['Vorm', 'Werkt goed als', 'Let op'],
            ['Volwaardig partner', 'een bestuur veel plekken meebrengt', 'meer stemmen, meer overleg'],
            ['Kern en schil', 'scholen willen proeven', 'wie zorgt er voor de schil?'],
            ['Satelliet', 'er één vak of één plek bij komt', 'begeleiding op afstand is dun'],
          ),
        ),
        said(
          'ingrid',
          1,
          line(
            'Met een satelliet hebben we het al eens gedaan, in Ravenhorst. Het ging goed zolang de schoolopleider er elke week was.',
          ),
        ),
      ],
      notes: [
        condition(
          'tobias',
          1,
          'Een satelliet heeft recht op dezelfde begeleider als wij. Anders wordt het tweede rang.',
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
            'Uit eigen ervaring, als kleinste instituut: ons rooster past nergens in. Twee dagen per week op school, altijd dezelfde twee.',
          ),
        ),
        said('mehmet', 1, line('Dat hoeven we niet gelijk te trekken. Als de begeleider maar weet wie er wanneer is.')),
      ],
      notes: [
        con(
          'joris',
          1,
          'Nog een instituut betekent nog een beoordelingsformulier. Begeleiders smeken nu al om één.',
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
            'Wie je belt als het met een student misgaat.',
            'Dat een student een collega in opleiding is, en geen invaller.',
          ),
        ),
        added('chaima', 1, 'Die laatste hangt bij ons in de teamkamer.'),
      ],
    },
  ],
};
